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
  const words = cut.slice(0, Math.max(cut.lastIndexOf(' '), SHORT / 2)).replace(/[\s,;:–—-]+$/u, '')
  return `${words}…`
}
