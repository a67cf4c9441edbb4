import type { Language, Span } from '@/lib/language/document'
import { KNOWN_LETTERS } from './known-letters'
import type { Clause, Part } from './material'
import type { Reading } from './reading'
import { isReport } from './report-of'
import { spelledBefore } from './spelled'
import { supplied } from './supplied'
import type { Tree } from './tree'
import { writtenPart } from './written-part'

const BEHIND = /\((?<letters>\p{Lu}{3,7})\)/gu
const MEANS: Readonly<
  Record<Language, { noun: string; finite: string; lemma: string; rest: string }>
> = {
  // prettier-ignore
  fr: { noun: 'le sigle ', finite: 'signifie', rest: '', lemma: 'signifier' },
  en: { noun: '', finite: 'stands', rest: 'for', lemma: 'stand' },
}

/**
 * *the Corvane Relief Fund (CRF)*: what letters stand for, where the text spells them out, goes on to use them, and not everybody
 * knows them. Nothing of a report, in which they are a body's that it quotes.
 */
export function readLetters(reading: Reading, tree: Tree): Clause[] {
  if (reading.report || isReport(tree.document)) return []
  const { text, language } = tree.document
  const { start, end } = tree.sentence
  return [...text.slice(start, end).matchAll(BEHIND)].flatMap((match) => {
    const letters = match.groups?.letters ?? ''
    const at = start + match.index
    if (KNOWN_LETTERS.test(letters) || text.split(letters).length < 3 || text.indexOf(match[0]) < at) return [] // prettier-ignore
    const spelled = spelledBefore(text, letters, start, at)
    const head = tree.words.find((word) => word.start === at + 1)
    if (!spelled || !head) return []
    const told = spelledPart(tree, spelled)
    if (!told) return []
    const { noun, ...verb } = MEANS[language]
    const subject = writtenPart('subject', head.index, [head.index], noun + letters)
    const clause = supplied(tree, head.index, subject, told, verb)
    return [{ ...clause, voice: 'active', verb: { ...clause.verb, tense: 'present' }, relation: 'letters', asks: [told] }] // prettier-ignore
  })
}

function spelledPart(tree: Tree, { start, end }: Span): Part | undefined {
  const words = tree.words.filter((word) => word.start >= start && word.end <= end)
  const [first] = words
  if (!first || first.start !== start) return undefined
  const text = tree.document.text.slice(start, end).replace(/\s+/gu, ' ')
  const part = writtenPart('object', first.index, words.map(({ index }) => index), text) // prettier-ignore
  return { ...part, answers: { kind: 'definition', form: 'nominal' } }
}
