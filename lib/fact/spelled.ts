import type { Span } from '@/lib/language/document'

/** Words that letters mostly leave out. */
const SMALL =
  /^(?:de|du|des|d|la|le|les|l|et|en|pour|à|au|aux|a|sur|dans|par|of|the|and|for|on|in|to|&)$/iu

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()

/** Marks that may stand inside a name: *sud-francilien*, *l’aviation*. */
const INSIDE = /^[\s'’-]*$/u

/**
 * The words right before `end` of which these letters are the initials: *Direction générale de l’aviation civile* of *DGAC*. Small
 * words count for all of them or for none.
 * @param from where to look no farther back
 */
export function spelledBefore(
  text: string,
  letters: string,
  from: number,
  end: number,
): Span | undefined {
  // prettier-ignore
  const words = [...text.slice(from, end).matchAll(/[\p{L}\d]+/gu)].map((match) => ({
    word: match[0],
    start: from + match.index,
    end: from + match.index + match[0].length,
  }))
  const last = words.at(-1)
  if (!last || !INSIDE.test(text.slice(last.end, end))) return undefined
  for (const counted of [words.filter(({ word }) => !SMALL.test(word)), words]) {
    const own = counted.slice(-letters.length)
    const [first] = own
    if (!first || own.length < letters.length || own.at(-1) !== last || SMALL.test(first.word)) continue // prettier-ignore
    if (!own.every(({ word }, place) => fold(word).startsWith(letters.charAt(place)))) continue
    const inside = words.slice(words.indexOf(first))
    if (!inside.every((one, place) => place === 0 || INSIDE.test(text.slice(inside[place - 1]?.end, one.start)))) continue // prettier-ignore
    return { start: first.start, end: last.end }
  }
  return undefined
}
