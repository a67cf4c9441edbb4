import { plainestOf } from '@/lib/question/plainest'
import type { SetFact } from '@/lib/set/set'
import type { AskedFact } from './fact-list'
import type { MarkedFact } from './segments'

/** What the text marks: the facts that rest on its words and are asked. */
export function markedFacts(facts: readonly SetFact[]): MarkedFact[] {
  return facts.flatMap(({ id, span, answerSpan, questions }) =>
    span && questions.some((one) => one.published) ? [{ id, span, answerSpan }] : [],
  )
}

/** What the margin asks: each fact once, by its plainest published question, in the order of the text. */
export function askedFacts(facts: readonly SetFact[]): AskedFact[] {
  const marked = markedFacts(facts)
  return facts
    .flatMap((fact) => {
      const published = fact.questions.filter((one) => one.published)
      const plainest = plainestOf(published)
      if (!plainest) return []
      const { span } = fact
      const first = span
        ? marked
            .filter((other) => other.span.start < span.end && span.start < other.span.end)
            .sort((a, b) => a.span.start - b.span.start)[0]
        : undefined
      return [
        {
          id: fact.id,
          prompt: plainest.prompt,
          answer: typeof plainest.answer === 'string' ? plainest.answer : fact.answer,
          isStatement: plainest.kind === 'true-false',
          forms: published.length,
          anchor: first?.id ?? null,
          start: span?.start ?? Number.MAX_SAFE_INTEGER,
        },
      ]
    })
    .sort((a, b) => a.start - b.start)
    .map(({ id, prompt, answer, isStatement, forms, anchor }) => ({
      ...{ id, prompt, answer, isStatement, forms, anchor },
    }))
}
