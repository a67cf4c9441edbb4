import { isHeading, paragraphSpans } from './paragraphs'

/** The longest title, in UTF-16 code units. */
export const MAX_TITLE = 160
const SHORT = 64

/**
 * A title for a text that came without one: its first line where that is a heading, else its first words. Stands until a
 * better one is made from what the text is about.
 */
export function provisionalTitle(text: string): string {
  const [first] = paragraphSpans(text)
  if (!first) return ''
  const line = text.slice(first.start, first.end).replace(/\s+/g, ' ')
  if (isHeading(line) || line.length <= SHORT) return line
  const cut = line.slice(0, SHORT + 1)
  const whole = cut.slice(0, Math.max(cut.lastIndexOf(' '), SHORT / 2))
  const words = whole.slice(0, openedAt(whole)).replace(/[\s,;:–—-]+$/u, '')
  return `${words || whole}…`
}

const CLOSED_BY = new Map([['«', '»'], ['“', '”'], ['"', '"'], ['(', ')'], ['[', ']']]) // prettier-ignore

/** Where the first quotation or bracket opens that is not closed. */
function openedAt(words: string): number | undefined {
  const open: { at: number; close: string }[] = []
  for (let at = 0; at < words.length; at++) {
    const letter = words.charAt(at)
    const close = CLOSED_BY.get(letter)
    if (letter === open.at(-1)?.close) open.pop()
    else if (close) open.push({ at, close })
  }
  return open[0]?.at
}
