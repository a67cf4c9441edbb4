import type { Reading } from '@/lib/fact/reading'
import type { Tree } from '@/lib/fact/tree'

/** In words. */
const SHORTEST = 7
const LONGEST = 40

const OPENING_QUOTES = /[«“]/gu
const CLOSING_QUOTES = /[»”]/gu

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Whether a sentence is a statement that can be shown as it is: neither a scrap, a question, nor half of a quotation, and of nobody who speaks. */
export function isWholeStatement(
  { document }: Reading,
  tree: Tree,
  kept: readonly number[],
): boolean {
  const { sentence, words } = tree
  if (sentence.kind !== 'prose') return false
  const counted = kept.filter((index) => words[index]?.upos !== 'PUNCT').length
  if (counted < SHORTEST || counted > LONGEST) return false
  const text = document.text.slice(sentence.start, sentence.end)
  if (!/^[\p{Lu}\p{N}«“"]/u.test(text) || !/[.]["”»\s]*$/u.test(text)) return false
  if (/[?!…:;]|\.\.\.|\s[–—-]\s|https?:|''|[|•*{}<>=#@]/u.test(text)) return false
  if (count(text, OPENING_QUOTES) !== count(text, CLOSING_QUOTES)) return false
  if (count(text, /"/gu) % 2 !== 0 || count(text, /\(/gu) !== count(text, /\)/gu)) return false
  if (words.some(({ upos, feats }) => upos === 'PRON' && /^[12]$/u.test(feats.Person ?? ''))) return false // prettier-ignore
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
