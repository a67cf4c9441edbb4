import type { Span } from '@/lib/language/document'

/** Lines of a text wrapped by hand end where the paper does, not where a thought does. */
const WRAPPED = { shortest: 40, longest: 100 }

/**
 * Whether the lines of a block are one paragraph wrapped by hand (mail, PDF): all but the last about as long, none of
 * them as long as a paragraph.
 */
function isWrapped(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1).map((line) => line.length)
  return (
    full.length > 0 &&
    full.every((length) => length >= WRAPPED.shortest && length <= WRAPPED.longest) &&
    Math.max(...full) - Math.min(...full) <= 25
  )
}

/**
 * The paragraphs of a cleaned text, in order, as spans without the white space around them. An empty line ends one; so
 * does every line end of a block that was not wrapped by hand.
 */
export function paragraphSpans(text: string): Span[] {
  const spans: Span[] = []
  for (const block of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    const lines = block[0].split('\n')
    if (isWrapped(lines)) {
      spans.push({ start: block.index, end: block.index + block[0].length })
      continue
    }
    let start = block.index
    for (const line of lines) {
      spans.push({ start, end: start + line.length })
      start += line.length + 1
    }
  }
  return spans
    .map(({ start, end }) => {
      const raw = text.slice(start, end)
      const from = start + (raw.length - raw.trimStart().length)
      return { start: from, end: from + raw.trim().length }
    })
    .filter(({ start, end }) => end > start)
}

/** The paragraphs without the first where it only repeats the title that stands above. */
export function withoutTitle(text: string, paragraphs: readonly Span[], title: string): Span[] {
  const [first, ...rest] = paragraphs
  const repeats = first && rest.length > 0 && text.slice(first.start, first.end) === title.trim()
  return repeats ? rest : [...paragraphs]
}

/** Whether a paragraph is a title: short, and not ended as a sentence is. */
export function isHeading(paragraph: string): boolean {
  return (
    paragraph.length <= 110 && !/[.!?…:;,»”")\]]\s*$/.test(paragraph) && /\p{L}/u.test(paragraph)
  )
}
