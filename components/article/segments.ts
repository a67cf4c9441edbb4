import type { Span } from '@/lib/language/document'

/** What a text's page needs to know of a fact. */
export interface MarkedFact {
  id: string
  span: Span
  answerSpan: Span | null
}

/** A piece of a paragraph: plain, or the words of one or more facts with the answers in them. */
export interface Segment {
  text: string
  /** Ids of the facts that rest on these words, in the order of the text. */
  facts: string[]
  pieces: { text: string; answer: boolean }[]
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** The spans joined where they touch, in order. */
function join(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else joined.push({ start: span.start, end: span.end })
  }
  return joined
}

/** Cuts `within` at the given spans, which are in order and apart. */
function cut(text: string, within: Span, spans: readonly Span[]) {
  const pieces: { span: Span; inside: boolean }[] = []
  let at = within.start
  for (const span of spans) {
    const start = Math.max(span.start, within.start)
    const end = Math.min(span.end, within.end)
    if (end <= start) continue
    if (start > at) pieces.push({ span: { start: at, end: start }, inside: false })
    pieces.push({ span: { start, end }, inside: true })
    at = end
  }
  if (at < within.end) pieces.push({ span: { start: at, end: within.end }, inside: false })
  return pieces.map(({ span, inside }) => ({
    span,
    inside,
    text: text.slice(span.start, span.end),
  }))
}

/**
 * A paragraph cut where its facts begin and end. Facts of one sentence, or that overlap, share a segment. The texts of
 * the segments together are the paragraph's.
 */
export function segmentParagraph(
  text: string,
  paragraph: Span,
  facts: readonly MarkedFact[],
): Segment[] {
  const here = facts.filter((fact) => overlaps(fact.span, paragraph))
  return cut(text, paragraph, join(here.map((fact) => fact.span))).map((run) => {
    if (!run.inside) {
      return { text: run.text, facts: [], pieces: [{ text: run.text, answer: false }] }
    }
    const own = here
      .filter((fact) => overlaps(fact.span, run.span))
      .sort((a, b) => a.span.start - b.span.start)
    const answers = join(own.flatMap((fact) => fact.answerSpan ?? []))
    return {
      text: run.text,
      facts: own.map((fact) => fact.id),
      pieces: cut(text, run.span, answers).map((piece) => ({
        text: piece.text,
        answer: piece.inside,
      })),
    }
  })
}
