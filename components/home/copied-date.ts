import { parseDay } from '@/lib/review/day'

/** So many letters make a paragraph of the article itself. */
const PARAGRAPH = 160
/** How what stands before a time says that it is not when the article came out. */
const LATER =
  /(?:mise? à jour|modifi\p{L}*|actualis\p{L}*|updated|corrected|edited)[^.\p{N}]{0,12}$/iu

/**
 * The day on which an article came out, as the page that it was copied from says in its code (`<time datetime>`), where
 * readers see *dimanche à 14 h*: of the times above the first paragraph the one that is marked as that, or the last that is
 * no later change. Null where there is none, or it is no whole day within the bounds.
 * @param html what the clipboard holds
 */
export function copiedDate(
  html: string,
  { min, max }: { min: string; max: string },
): string | null {
  const page = new DOMParser().parseFromString(withoutStyle(html), 'text/html')
  const body = [...page.querySelectorAll('p')].find((one) => one.textContent.trim().length >= PARAGRAPH) // prettier-ignore
  if (!body) return null
  const above = [...page.querySelectorAll('time[datetime]')].filter(
    (time) => body.compareDocumentPosition(time) & Node.DOCUMENT_POSITION_PRECEDING,
  )
  const marked = above.find((time) => time.matches('[itemprop~="datePublished"], [pubdate]'))
  const day = (marked ?? above.findLast((time) => !isLater(time)))?.getAttribute('datetime')?.slice(0, 10) ?? '' // prettier-ignore
  return parseDay(day) !== null && day >= min && day <= max ? day : null
}

/** Styles are of no use here, and our content security policy holds for what is parsed, too. */
const withoutStyle = (html: string): string =>
  html.replace(/<style\b[^]*?<\/style>/giu, '').replace(/\sstyle(?=\s*=)/giu, ' data-style')

function isLater(time: Element): boolean {
  if (time.closest('[itemprop~="dateModified"], [class*="updat" i], [class*="modif" i]')) return true // prettier-ignore
  const before = time.previousSibling ?? time.parentElement?.previousSibling
  return LATER.test(before?.textContent?.trimEnd() ?? '')
}
