import type { Line } from './line'

/** Links of two words. */
const LINK = /^(?:en effet|en outre|en revanche|d['’]ailleurs|par ailleurs|de plus|à nouveau|de nouveau|au total|à son tour|à leur tour|de fait|en fait|de son côté|(?:tout )?d['’]abord|en particulier)$/iu // prettier-ignore

/** What says that it is so at first, or among others: a statement without it is doubted. */
const WEIGHING = /^(?:(?:tout )?d['’]abord|en particulier)$/iu

/** Whether *d’abord* or *en particulier* begins at a word. */
export function isWeighing({ reading, words }: Line, at: number): boolean {
  const [first, second, third] = words.slice(at, at + 3)
  return [second, third].some((last) => first !== undefined && last !== undefined && WEIGHING.test(reading.document.text.slice(first.start, last.end))) // prettier-ignore
}

/** Where *en effet*, *d’ailleurs* end. */
export function linkEnd({ reading, words }: Line, at: number): number | undefined {
  for (const end of [at + 2, at + 3]) {
    const last = words[end - 1]
    const first = words[at]
    if (first && last && LINK.test(reading.document.text.slice(first.start, last.end))) return end
  }
  return undefined
}
