import type { Document } from '@/lib/language/document'
import type { Part } from './material'
import type { Reading } from './reading'
import { splitTitle } from './subject'
import { nameAsSubject } from './supplied'
import type { Tree } from './tree'
import { writtenPart } from './written-part'

/** The sentence by which an article says what its title is. */
export interface Defining {
  /** The title’s thing or person, as the sentence calls it. */
  subject: Part
  /** *est*, *was* */
  copula: string
  /** Where in the text begins what it is said to be. */
  start: number
  /** What stands between the name and the verb: other names, dates. */
  aside: string
}

/** Later sentences tell of something else than the title, though they begin with it. */
const FIRST = 4
const COPULA = {
  fr: /\s(?<copula>est|était|fut)\s(?=(?:une?|le|la) |l['’])/u,
  en: /\s(?<copula>is|was)\s(?=(?:an?|the|one) )/u,
}
const DRESSED = /^(?:(?<article>les?|la|une?|the|an?)\s|(?<elided>l['’])\s?)?(?<rest>.*)$/isu

/** Reads *Corvane (en breton Korvan) est une commune …*: nothing of a sentence that only begins like it. */
export function readDefining(reading: Reading, tree: Tree): Defining | undefined {
  const { text, language, sentences } = tree.document
  const { start, end, index } = tree.sentence
  if (isBehind(sentences, reading.head.end, index)) return undefined
  const said = text.slice(start, end)
  const match = COPULA[language].exec(said)
  if (!match?.groups) return undefined
  const opening = said.slice(0, match.index)
  const { article, elided, rest = '' } = DRESSED.exec(withoutBrackets(opening))?.groups ?? {}
  const head = (rest.split(/,|\s(?:ou|or)\s/u)[0] ?? '').trim()
  const aside = rest.slice(head.length).trim()
  if (aside !== '' && !/,$|^(?:ou|or) [^,]+$|^(?:, ?\p{Lu}{2,4})+$/u.test(aside)) return undefined
  const subject = subjectOf(reading, tree, head, (article ?? elided ?? '').toLowerCase())
  if (!subject) return undefined
  return { subject, copula: match.groups.copula ?? '', start: start + match.index + match[0].length, aside: opening.slice(head.length) } // prettier-ignore
}

/** Whether so many sentences of the text stand before it; no more than those are looked at. */
function isBehind(sentences: Document['sentences'], head: number, index: number): boolean {
  let before = 0
  for (const sentence of sentences) {
    if (sentence.index >= index) return false
    if (sentence.kind === 'prose' && sentence.start >= head && ++before >= FIRST) return true
  }
  return false
}

const withoutBrackets = (text: string): string =>
  text.replace(/\s*\([^()]*(?:\([^()]*\)[^()]*)*\)/gu, '').replace(/\s*\/[^/]*\/\s*/gu, ' ').trim() // prettier-ignore

function subjectOf(reading: Reading, tree: Tree, head: string, article: string): Part | undefined {
  const { topic, givenTitle } = reading
  const { name } = splitTitle(givenTitle ?? topic.title ?? topic.about)
  const own = (reading.mentions.get(tree.sentence.index) ?? []).find(({ mention, entity }) => mention.firstWord === 0 && mention.form === 'name' && entity.kind === 'person') // prettier-ignore
  if (
    own &&
    article === '' &&
    isCalled(
      own.entity === topic.person
        ? name
        : tree.document.text.slice(own.mention.start, own.mention.end),
      name,
    )
  ) {
    // prettier-ignore
    const part = nameAsSubject(reading, tree, own.mention.firstWord, own.mention.lastWord)
    const gender = own.entity.gender ?? topic.gender
    return part.selfContained && / /u.test(part.text) ? { ...part, human: true, ...(gender && { gender }) } : undefined // prettier-ignore
  }
  // One word may have been taken for somebody; what it is said to be tells.
  if (topic.person?.name.includes(' ')) return undefined
  if (head === '' || head.toLowerCase() !== name.replace(/^(?:the|les?|la) |^l['’]/iu, '').toLowerCase()) return undefined // prettier-ignore
  const [first] = tree.words
  const last = tree.words.find((word) => tree.document.text.slice(tree.sentence.start, word.end).endsWith(head)) // prettier-ignore
  if (!first || !last) return undefined
  const words = Array.from({ length: last.index + 1 }, (_, place) => place)
  const called = asWritten(tree.document.text, head)
  const written = article === '' ? called : /['’]$/u.test(article) ? article + called : `${article} ${called}` // prettier-ignore
  const part = writtenPart('subject', last.index, words, written)
  const gender = topic.subject?.gender ?? (/^(?:la|une)$/u.test(article) ? 'Fem' : /^(?:le|un)$/u.test(article) ? 'Masc' : undefined) // prettier-ignore
  return { ...part, number: article === 'les' ? 'Plur' : 'Sing', ...(gender && { gender }) }
}

/** *zinc*, where the text writes it so further on, though it begins its first sentence. */
function asWritten(text: string, head: string): string {
  const small = head.charAt(0).toLowerCase() + head.slice(1)
  const at = text.indexOf(small)
  const alone = at > 0 && !/[\p{L}\p{N}-]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}-]/u.test(text.charAt(at + small.length)) // prettier-ignore
  return alone ? small : head
}

/** *Antoine Laurent Roy* of *Antoine Roy*: the same surname and, of more names, as many. */
function isCalled(name: string, title: string): boolean {
  const [own, titled] = [name.split(/\s+/u), title.split(/\s+/u)]
  return titled.length > 1 && own.length >= titled.length && own.includes(titled.at(-1) ?? '')
}
