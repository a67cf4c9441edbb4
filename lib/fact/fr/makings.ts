import type { Clause } from '@/lib/fact/material'
import type { Reading } from '@/lib/fact/reading'
import type { Tree } from '@/lib/fact/tree'
import { agentPart, wholeNameAt } from '@/lib/fact/whole-name'
import { DATE, datePart } from './date-part'
import { madeClauses, PARTICIPLES } from './made'
import { namedThing, type Agreement } from './named-thing'

/** *, fondée en 1953 par Ann Lee*, *(créé par Ann Lee en 1953)*, right behind a name. */
const MADE = new RegExp(`^ ?[(,] ?(?<participle>${PARTICIPLES})(?<ending>e?s?)(?: (?<date>${DATE})| (?=par \\p{Lu}))(?![\\p{L}\\d–-]| ?[–-])(?! (?:et|ou|à) (?:\\d|en))`, 'u') // prettier-ignore
const BY = /^ ?par (?=\p{Lu})/u
const WHEN = new RegExp(`^ (?<date>${DATE})(?![\\p{L}\\d–-])`, 'u')

/** Who made something that has a name, and when, by the participle behind its comma or in its brackets. */
export function readMakings(reading: Reading, tree: Tree): Clause[] {
  const { text } = tree.document
  return (reading.mentions.get(tree.sentence.index) ?? []).flatMap(({ mention, entity }) => {
    if (mention.form !== 'name' || /^(?:person|nationality)$/u.test(entity.kind) || reading.placeType(entity.name)) return [] // prettier-ignore
    const match = MADE.exec(text.slice(mention.end, tree.sentence.end))
    const { participle, ending, date } = match?.groups ?? {}
    if (!match || participle === undefined || ending === undefined) return []
    const subject = namedThing(tree, mention, agreementOf(ending))
    if (!subject) return []
    const end = mention.end + match[0].length
    const found = detailsAt(reading, tree, end, date)
    return found ? madeClauses(tree, { subject, participle, ending, ...found }) : []
  })
}

export const agreementOf = (ending: string): Agreement => ({
  gender: ending.startsWith('e') ? 'Fem' : 'Masc',
  number: ending.endsWith('s') ? 'Plur' : 'Sing',
})

/** The date that ends at a place of the text, and whoever is named behind it; nothing where either is unclear. */
export function detailsAt(
  reading: Reading,
  tree: Tree,
  end: number,
  date: string | undefined,
): Pick<Parameters<typeof madeClauses>[1], 'date' | 'agent'> | undefined {
  const { text } = tree.document
  const rest = text.slice(end, tree.sentence.end)
  const dated = date === undefined ? undefined : datePart(reading, tree, end - date.length, end, date) // prettier-ignore
  if (date !== undefined && !dated) return undefined
  const by = BY.exec(date === undefined ? text.slice(end, tree.sentence.end) : rest)
  if (!by) return dated && { date: dated }
  const named = wholeNameAt(reading, tree, end + by[0].length)
  if (!named) return dated && { date: dated }
  const agent = agentPart(reading, tree, named.mention, 'par')
  const later = dated ? null : WHEN.exec(text.slice(named.mention.end, tree.sentence.end))
  const behind = later?.groups?.date
  const at = named.mention.end + (later?.[0].length ?? 0)
  const part = dated ?? (behind === undefined ? undefined : datePart(reading, tree, at - behind.length, at, behind)) // prettier-ignore
  return { agent, ...(part && { date: part }) }
}
