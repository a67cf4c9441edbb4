import type { NameSpan } from './tagger'

/**
 * An abbreviation in brackets after what it stands for is what that is: the body before it
 * (*World Trade Forum (WTF)*), or no name at all where the words are ordinary ones (*trans-lunar injection (TLI)*).
 */
export function acronyms(spans: readonly NameSpan[], forms: readonly string[]): NameSpan[] {
  return spans.flatMap((span): NameSpan[] => {
    const { first, last } = span
    const form = forms[first]!
    if (first !== last || !/^\p{Lu}{2,6}$/u.test(form)) return [span]
    if (forms[first - 1] !== '(' || !/^[),;]$/u.test(forms[last + 1] ?? '')) return [span]
    const start = expansion(forms, first - 2, form)
    if (start === undefined) return [span]
    const named = spans.find((other) => other.last === first - 2 && other.first <= start + 1)
    if (named) return [{ ...span, kind: named.kind }]
    return /^\p{Ll}/u.test(forms[first - 2]!) ? [] : [span]
  })
}

/** Where the words that end at `last` begin whose initials are the letters; small joining words may be left out. */
function expansion(forms: readonly string[], last: number, letters: string): number | undefined {
  let left = letters.length
  let index = last
  while (left > 0 && index >= 0) {
    const words = forms[index]!.split(/[-‐‑/]/u).reverse()
    const initials = words.map((word) => word.charAt(0).toUpperCase())
    const wanted = letters.slice(Math.max(0, left - initials.length), left)
    if (initials.join('') === [...wanted].reverse().join('')) left -= initials.length
    else if (initials.at(-1) === letters.charAt(left - 1)) left--
    else if (
      !/^(?:of|and|the|for|in|on|de|la|le|les|du|des|et|l['’]|d['’]|&)$/u.test(forms[index]!)
    )
      return undefined
    index--
  }
  return left === 0 ? index + 1 : undefined
}
