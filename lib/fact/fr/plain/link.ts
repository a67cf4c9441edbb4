import type { Line } from './line'

/** Links of two words. */
const LINK = /^(?:en effet|en outre|en revanche|d['’]ailleurs|par ailleurs|de plus|à nouveau|de nouveau|au total|à son tour|à leur tour|de fait|en fait|de son côté)$/iu // prettier-ignore

/** Where *en effet*, *d’ailleurs* end. */
export function linkEnd({ reading, words }: Line, at: number): number | undefined {
  for (const end of [at + 2, at + 3]) {
    const last = words[end - 1]
    const first = words[at]
    if (first && last && LINK.test(reading.document.text.slice(first.start, last.end))) return end
  }
  return undefined
}
