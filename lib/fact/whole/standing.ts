import type { Reading } from '@/lib/fact/reading'
import type { Tree } from '@/lib/fact/tree'

/** In words. */
const SHORTEST = 7
const LONGEST = 50

const OPENING_QUOTES = /[«“]/gu
const CLOSING_QUOTES = /[»”]/gu

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Whether a sentence can be shown as it is: no scrap that lost its end, no question, no half of a quotation. */
export function isReadable({ document }: Reading, { sentence, words }: Tree): boolean {
  if (sentence.kind !== 'prose' || isCutFromVerb({ sentence, words })) return false
  const text = document.text.slice(sentence.start, sentence.end)
  if (!/^[\p{Lu}\p{N}«“"]/u.test(text) || !/[.]["”»\s]*$/u.test(text)) return false
  if (/[?!…]|\.\.\.|https?:|''|[|•*{}<>=#@\[\]]/u.test(text)) return false
  // Run together, or in another script.
  if (/[\p{Ll})\d][,;.](?=\p{L}{2})|\)\p{L}|[^\u0000-\u036F\u1E00-\u20CF\u2100-\u22FF]/u.test(text)) return false // prettier-ignore
  // *… a derivative.". Born …*: two sentences that met.
  if (/[.!?]["”»]\s?\./u.test(text)) return false
  if (count(text, OPENING_QUOTES) !== count(text, CLOSING_QUOTES)) return false
  return count(text, /"/gu) % 2 === 0 && count(text, /\(/gu) === count(text, /\)/gu)
}

/** Whether a sentence is a statement that can be asked about as it is: not too long, and of nobody who speaks. */
export function isWholeStatement(
  { document }: Reading,
  { sentence, words }: Tree,
  kept: readonly number[],
): boolean {
  const counted = kept.filter((index) => words[index]?.upos !== 'PUNCT').length
  if (counted < SHORTEST || counted > LONGEST) return false
  if (words.some(({ upos, feats }) => upos === 'PRON' && /^[12]$/u.test(feats.Person ?? ''))) return false // prettier-ignore
  return isStatement({ document }, { sentence, words })
}

/** Whether a sentence has a verb that tells something, and whom it tells it of. */
export function isStatement(
  { document }: Pick<Reading, 'document'>,
  { sentence, words }: Pick<Tree, 'sentence' | 'words'>,
): boolean {
  const root = words[sentence.root]
  if (!root) return false
  // *is holding a book*: what was going on when it was written.
  const going = /ing$/u.test(root.form) && words.some(({ head, form }) => head === root.index && /^(?:is|are|['’]s|['’]re)$/iu.test(form)) // prettier-ignore
  if (document.language === 'en' && going) return false
  const finite = words.some(({ index, head, deprel, feats, upos }) => {
    const verb = index === root.index || (head === root.index && /^(?:aux|cop)/u.test(deprel))
    // English pasts are often taken for participles.
    const told = feats.VerbForm === 'Fin' || feats.Mood !== undefined || (feats.Tense === 'Past' && document.language === 'en') // prettier-ignore
    return verb && /^(?:VERB|AUX)$/u.test(upos) && told
  })
  return finite && words.some(({ head, deprel }) => head === root.index && /^(?:nsubj|expl|csubj)/u.test(deprel)) // prettier-ignore
}

/** *Le camp, est le premier …*: one comma between the subject and its verb, which no careful writer leaves. */
function isCutFromVerb({ sentence, words }: Pick<Tree, 'sentence' | 'words'>): boolean {
  const { root } = sentence
  const subject = words.find(({ head, deprel }) => head === root && /^nsubj/u.test(deprel))
  const verb = words.find(({ head, deprel, index }) => (head === root && /^(?:aux|cop)/u.test(deprel)) || index === root) // prettier-ignore
  if (!subject || !verb || subject.index > verb.index) return false
  const between = words.slice(subject.index, verb.index).filter(({ form }) => form === ',')
  return between.length === 1 && words[verb.index - 1]?.form === ','
}
