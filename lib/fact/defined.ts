import type { Document, Word } from '@/lib/language/document'
import type { Tree } from './tree'
import { capitalise } from './surface'

const LONGEST = 6
/** How a language says what something is: the article before the name, the copula, what comes after it, and the words within a name. */
const FRAMES = {
  en: { article: /^the$/iu, copula: /^(?:is|was|are|were)$/u, what: /^(?:an?|the|one)$/u, within: /^(?:of|the|de|-)$/u }, // prettier-ignore
  fr: { article: /^(?:les?|la|l['’])$/iu, copula: /^(?:est|était|fut|sont|étaient|furent|désigne)$/u, what: /^(?:une?|les?|la|l['’]|des)$/u, within: /^(?:d[eu]|d['’]|des|les?|la|l['’]|à|en|sur|-)$/u }, // prettier-ignore
}

/**
 * The name that a text begins by saying what it is: *Tarnholm* of *Tarnholm is a mining town …*, *Corvane Relief* of *Corvane Relief
 * (CR; …) is an …*; in French also what is no name: *Bataille de Tarnholm*, *Léopard*. Nothing where the first sentence tells something else.
 */
export function definedName(trees: readonly Tree[]): string | undefined {
  const first = trees.find(({ sentence }) => sentence.kind === 'prose')
  if (!first) return undefined
  const { words, document } = first
  const { language } = document
  const frame = FRAMES[language]
  const from = frame.article.test(words[0]?.form ?? '') ? 1 : 0
  let end = from
  while (isOfName(words[end], end > from, language, from > 0)) end++
  if (end === from || end - from > LONGEST) return undefined
  const after = words[end]?.form === '(' ? words.findIndex(({ form }) => form === ')') + 1 : end
  if (/^(?:mot|terme|nom|expression|origine)$/u.test(words[from]?.form ?? '')) return undefined
  if (!frame.copula.test(words[after]?.form ?? '') || !frame.what.test(words[after + 1]?.form ?? '')) return undefined // prettier-ignore
  return capitalise(
    document.text.slice(words[from]?.start, words[end - 1]?.end).replace(/\s+/gu, ' '),
  )
}

function isOfName(
  word: Word | undefined,
  inside: boolean,
  language: Document['language'],
  told: boolean,
): boolean {
  if (!word) return false
  if (word.upos === 'PROPN' || (inside && FRAMES[language].within.test(word.form))) return true
  // *la bataille de Tarnholm*, but not *un homme*.
  return language === 'fr' && told && (word.upos === 'NOUN' || (inside && word.upos === 'ADJ'))
}
