import type { Clause, Part } from '@/lib/fact/material'
import type { Reading } from '@/lib/fact/reading'
import { supplied } from '@/lib/fact/supplied'
import type { Tree } from '@/lib/fact/tree'
import { agentPart, wholeNameAt } from '@/lib/fact/whole-name'
import { DATE, datePart } from './date-part'

/** Participles by which a thing came to be, with the infinitive of each. */
const MAKING: ReadonlyMap<string, string> = new Map([
  ...['founded', 'established', 'opened', 'launched', 'published', 'composed', 'directed', 'designed', 'developed', 'painted', 'invented', 'discovered', 'inaugurated', 'completed', 'created', 'released'].map((form): [string, string] => [form, form.replace(/(?<=[^uesa])ed$|(?<=a[iu]nt|sh|op|ch)ed$/u, '').replace(/ed$/u, 'e')]), // prettier-ignore
  ['built', 'build'],
  ['written', 'write'],
])
export const PARTICIPLES = [...MAKING.keys()].join('|')

/** *in 1953 by Ann Lee*, *by Ann Lee in 1953*, *by the English painter Ann Lee*, right behind the participle. */
const DATED = new RegExp(`^ (?:in|on) (?<date>${DATE})(?![\\p{L}\\d–-]| ?[–-])`, 'u')
const BY = /^ by (?:the (?:\p{L}+ ){1,3}?)?(?=\p{Lu})/u

/** When something was made, and by whom, by what stands behind the participle that ends at a place of the text. */
export function madeClauses(
  reading: Reading,
  tree: Tree,
  subject: Part,
  participle: string,
  end: number,
): Clause[] {
  // prettier-ignore
  const lemma = MAKING.get(participle)
  if (!lemma) return []
  const first = datedAt(tree, end)
  const agent = byAt(reading, tree, first?.end ?? end)
  const date = first?.part ?? (agent && datedAt(tree, agent.end)?.part)
  const state = (asked: Part, parts: Part[]): Clause => {
    const clause = supplied(tree, asked.head, subject, asked, { finite: 'was', rest: participle, lemma }) // prettier-ignore
    return { ...clause, parts, relation: 'made', asks: [asked] }
  }
  return [
    ...(date ? [state(date, [date])] : []),
    ...(agent ? [state(agent.part, [agent.part, ...(date ? [date] : [])])] : []),
  ]
}

function datedAt(tree: Tree, at: number): { part: Part; end: number } | undefined {
  const match = DATED.exec(tree.document.text.slice(at, tree.sentence.end))
  const date = match?.groups?.date
  if (!match || date === undefined) return undefined
  const end = at + match[0].length
  const part = datePart(tree, end - date.length, end, date)
  return part && { part, end }
}

function byAt(reading: Reading, tree: Tree, at: number): { part: Part; end: number } | undefined {
  const match = BY.exec(tree.document.text.slice(at, tree.sentence.end))
  if (!match) return undefined
  // *by the English painter Ann Lee*: wherever the name begins.
  for (const [from] of [...match[0].matchAll(/$/gu)].map(({ index }) => [at + index])) {
    const named = from === undefined ? undefined : nextName(reading, tree, from)
    if (named)
      return { part: agentPart(reading, tree, named.mention, 'by'), end: named.mention.end }
  }
  return undefined
}

function nextName(reading: Reading, tree: Tree, from: number): ReturnType<typeof wholeNameAt> {
  const own = wholeNameAt(reading, tree, from)
  if (own) return own
  const role = /^\p{Lu}\p{L}+ (?:\p{Ll}+ ){1,3}(?=\p{Lu})/u.exec(tree.document.text.slice(from, tree.sentence.end)) // prettier-ignore
  return role ? wholeNameAt(reading, tree, from + role[0].length) : undefined
}
