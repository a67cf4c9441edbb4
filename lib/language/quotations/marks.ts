import type { Span } from '../document'

/** A stretch between quotation marks, marks included, and its inside without outer white space. */
export interface QuotedSpan extends Span {
  content: Span
}

const CLOSING: Record<string, string> = { '«': '»', '“': '”', '„': '“', '"': '"', '‘': '’' }
/** A quotation goes on over sentences, but not for longer than this (UTF-16 code units). */
const LONGEST = 3000

/**
 * Pairs the quotation marks of a text, outermost only. A mark that is never closed opens nothing; `»` without its
 * `«` (as in `l’ »héroïsme »`) opens where a letter follows it at once.
 */
export function quotedSpans(text: string): QuotedSpan[] {
  const spans: QuotedSpan[] = []
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at)
    const end = opens(text, at) ? closingOf(text, at, mark === '»' ? '»' : CLOSING[mark]!) : -1
    if (end < 0) continue
    let start = at + 1
    let last = end
    while (start < last && /\s/u.test(text.charAt(start))) start++
    while (last > start && /\s/u.test(text.charAt(last - 1))) last--
    if (last > start) spans.push({ start: at, end: end + 1, content: { start, end: last } })
    at = end
  }
  return spans
}

function opens(text: string, at: number): boolean {
  const mark = text.charAt(at)
  if (mark === '»')
    return /[\p{L}\p{N}]/u.test(text.charAt(at + 1)) && /[\s'’(]/u.test(text.charAt(at - 1))
  if (mark === '‘') return /^$|[\s(]/u.test(text.charAt(at - 1))
  if (mark === '"') return /^$|[\s('’([—–-]/u.test(text.charAt(at - 1))
  return mark in CLOSING
}

function closingOf(text: string, from: number, closing: string): number {
  const opening = text.charAt(from)
  let depth = 0
  const end = Math.min(text.length, from + LONGEST)
  for (let at = from + 1; at < end; at++) {
    const mark = text.charAt(at)
    if (mark === '\n' && /^\s*\n/u.test(text.slice(at + 1, at + 20))) return -1
    if (mark === closing && !(closing === '’' && /\p{L}/u.test(text.charAt(at + 1)))) {
      if (depth === 0) return at
      depth--
    } else if (mark === opening && opening !== closing) depth++
  }
  return -1
}
