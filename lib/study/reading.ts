import type { Span } from '@/lib/language/document'
import type { Question } from '@/lib/question/question'

/** A gap in the article: the words of a fact that answer it. */
export interface Gap {
  factId: string
  text: string
  /** By which what is typed is judged and logged; null: judged by the words alone, and not logged. */
  question: Question | null
}

export type Piece = string | Gap

/** Words of the article to be blanked. */
export interface GapSpan extends Span {
  factId: string
  question: Question | null
}

/**
 * The article in paragraphs, each a run of texts and gaps. Of gaps that overlap, the first stands; and gaps stand apart
 * by some words, so that what surrounds one can be read.
 * @param paragraphs spans in `text`
 */
export function blank(
  text: string,
  paragraphs: readonly Span[],
  gaps: readonly GapSpan[],
): Piece[][] {
  const sorted = [...gaps].sort((a, b) => a.start - b.start || b.end - a.end)
  return paragraphs.map(({ start, end }) => {
    const pieces: Piece[] = []
    let at = start
    for (const gap of sorted) {
      if (gap.start < at || gap.end > end || gap.end <= gap.start) continue
      if (pieces.length > 0 && gap.start - at < APART) continue
      if (gap.start > at) pieces.push(text.slice(at, gap.start))
      pieces.push({
        factId: gap.factId,
        text: text.slice(gap.start, gap.end),
        question: gap.question,
      })
      at = gap.end
    }
    if (at < end) pieces.push(text.slice(at, end))
    return pieces
  })
}

/** Characters between two gaps at least. */
const APART = 12
