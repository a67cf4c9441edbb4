import type { Clause, Part } from '@/lib/fact/material'
import type { Reading } from '@/lib/fact/reading'
import { nameAsSubject, supplied } from '@/lib/fact/supplied'
import type { Tree } from '@/lib/fact/tree'
import { BARE_DATE, bareDatePart } from './date-part'

const LIVED = new RegExp(`^ ?\\((?<born>${BARE_DATE}) ?[–-] ?(?<died>${BARE_DATE})\\)`, 'u')
/** In fewer years nobody becomes somebody: those of a reign, or of a war. */
const LEAST = 20
/** Those of whom a bracket tells when they reigned. */
const REIGNED = /(?<!\p{L})(?:rois?|reines?|empereurs?|impératrice|papes?|tsars?|sultans?|ducs?|comtes?|princes?|califes?|évêques?|archevêques?)(?!\p{L})[^,.;]{0,30}$/iu // prettier-ignore

/** *Jeanne Roy (1733-1813)*: when somebody who is named in full was born and died, by the bracket behind the name. */
export function readLifespans(reading: Reading, tree: Tree): Clause[] {
  const { text } = tree.document
  return (reading.mentions.get(tree.sentence.index) ?? []).flatMap(({ mention, entity }) => {
    // Of whom the article is about, not of somebody named in passing.
    const gender = entity === reading.topic.person ? (entity.gender ?? reading.topic.gender) : undefined // prettier-ignore
    if (entity.kind !== 'person' || mention.form !== 'name' || !gender) return []
    const name = text.slice(mention.start, mention.end)
    if (!/^\p{Lu}\S+(?: \S+)+$/u.test(name) || /(?: [IVX]+| Ier)$/u.test(name)) return []
    if (REIGNED.test(text.slice(tree.sentence.start, mention.start))) return []
    const match = LIVED.exec(text.slice(mention.end, tree.sentence.end))
    const { born, died } = match?.groups ?? {}
    if (!match || born === undefined || died === undefined) return []
    if (yearOf(died) - yearOf(born) < LEAST) return []
    const subject = { ...nameAsSubject(reading, tree, mention.firstWord, mention.lastWord), gender }
    const from = mention.end + match[0].indexOf(born)
    const until = mention.end + match[0].lastIndexOf(died)
    const ending = gender === 'Fem' ? 'e' : ''
    return [
      lived(tree, subject, bareDatePart(tree, from, from + born.length), 'naître', `né${ending}`),
      lived(tree, subject, bareDatePart(tree, until, until + died.length), 'mourir', `mort${ending}`), // prettier-ignore
    ].flat()
  })
}

const yearOf = (date: string): number => Number(/\d{4}/u.exec(date)?.[0])

function lived(
  tree: Tree,
  subject: Part,
  part: Part | undefined,
  lemma: string,
  rest: string,
): Clause[] {
  // prettier-ignore
  if (!part) return []
  const clause = supplied(tree, part.head, subject, part, { finite: 'est', rest, lemma })
  return [{ ...clause, voice: 'active', verb: { ...clause.verb, tense: 'past' }, relation: 'lived', asks: [part] }] // prettier-ignore
}
