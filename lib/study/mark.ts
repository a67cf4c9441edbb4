import type { Span } from '@/lib/language/document'

interface Answered {
  answer: string
  /** Where the article answers it; null for a fact written by hand. */
  answerStart: number | null
  answerEnd: number | null
}

/**
 * Where a fact's answer stands in the words that are shown for it: where its span says, as the same words may stand
 * there twice; without a span, where they stand first. Null when they do not.
 */
export function markIn(
  shown: Span & { text: string },
  { answer, answerStart, answerEnd }: Answered,
): Span | null {
  if (answerStart !== null && answerEnd !== null) {
    const within = shown.start <= answerStart && answerEnd <= shown.end
    if (within) return { start: answerStart - shown.start, end: answerEnd - shown.start }
  }
  const start = shown.text.indexOf(answer)
  return start < 0 ? null : { start, end: start + answer.length }
}
