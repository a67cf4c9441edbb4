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

/** Headings of a section, which say nothing of what the whole is about. */
const SECTION =
  /^(?:early (?:life|years)|life|biography|career|history|introduction|overview|background|contents|summary|abstract|biographie|histoire|jeunesse|carrière|présentation|résumé|sommaire|contexte|origines?)$/i

/** The first line, where it is a heading: the article's own title. */
export function headingOf(text: string): string | undefined {
  const [first] = paragraphSpans(text)
  const line = first && text.slice(first.start, first.end).replace(/\s+/g, ' ')
  return line && isHeading(line) && line.length <= MAX_TITLE && !SECTION.test(line)
    ? line
    : undefined
}
