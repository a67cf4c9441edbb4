import { detectAll } from 'tinyld'
import type { Language } from '@/lib/language/document'

/** Words that nearly every sentence of a language has and the other lacks. */
const FREQUENT: Record<Language, Set<string>> = {
  fr: new Set('le la les des du une est et dans pour que qui sur au aux par avec ce cette il elle sont ont été son sa ses leur plus ne pas'.split(' ')), // prettier-ignore
  en: new Set('the of and to in is was for that with as by on are were his her it its from has have had be this which an at or they their not'.split(' ')), // prettier-ignore
}
/** Share of frequent words in running text: about 0.35 in either language; under 0.1 in any other. */
const RUNNING_TEXT = 0.2

/**
 * The language of a text, or null when it is none that is served. By letter sequences (tinyld) on up to 4,000 characters
 * of its beginning and middle, and by frequent words where those leave doubt, as in texts full of names.
 */
export function detectLanguage(text: string): Language | null {
  const middle = Math.max(0, Math.floor(text.length / 2) - 1000)
  const sample =
    text.length > 4000 ? `${text.slice(0, 2000)}\n${text.slice(middle, middle + 2000)}` : text
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length === 0) return null
  const share = (language: Language): number =>
    words.filter((word) => FREQUENT[language].has(word)).length / words.length
  const likelier: Language = share('fr') > share('en') ? 'fr' : 'en'
  if (share(likelier) >= RUNNING_TEXT) return likelier
  const best = detectAll(sample)[0]?.lang
  if (best !== 'fr' && best !== 'en') return null
  // A few words that look French or English may be so; a long text without their frequent words is not.
  return words.length < 12 || share(best) >= RUNNING_TEXT / 2 ? best : null
}
