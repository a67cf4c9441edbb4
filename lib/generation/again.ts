import type { Fact } from '@/lib/fact/fact'
import { isSound, type ArticleText } from '@/lib/question/check/check'
import { readQuestion, type StoredQuestion } from '@/lib/question/stored'
import { isByHand } from '@/lib/set/hand-key'
import type { Again } from './generation'

/** A fact of an earlier making, or one written by hand, as the version has it. */
export interface KnownFact {
  id: string
  key: string | null
  statement: string
  context: string
  language: string
  start: number | null
  answerStart: number | null
  questions: (StoredQuestion & { published: boolean })[]
}

/** What becomes of the facts that a version has when its text has been read once more. */
export interface Following {
  /** Facts, by the line that now stands above their questions. */
  contexts: Map<string, string[]>
  /** Facts that now say something else (*en mai 2009* → *en juin 2010*): they need new questions. */
  restated: { id: string; fact: Fact }[]
  /** Questions that no longer hold: kept for their author, hidden from learners. */
  hidden: string[]
}

/**
 * Lets the facts of a version follow what is known of it now. Their ids, and what learners remember of them, stay; so do their
 * questions, but for those that a fact restated or the line above has made wrong.
 */
export function followText(
  known: readonly KnownFact[],
  again: Again,
  version: ArticleText,
): Following {
  const found = new Map(again.facts.map((fact) => [fact.id, fact]))
  const following: Following = { contexts: new Map(), restated: [], hidden: [] }
  // A line that was taken over for a fact by hand goes with the line that it was.
  const lines = new Map<string, string>()
  const contextOf = ({ key, context, answerStart }: KnownFact): string => {
    if (isByHand(key)) return lines.get(context) ?? context
    const at = answerStart ?? -1
    const line = again.contexts.find(({ start, end }) => start <= at && at < end)?.context
    return found.get(key ?? '')?.context ?? line ?? context
  }
  for (const fact of known) if (!isByHand(fact.key)) lines.set(fact.context, contextOf(fact))
  for (const fact of known) {
    const context = contextOf(fact)
    if (context !== fact.context)
      following.contexts.set(context, [...(following.contexts.get(context) ?? []), fact.id])
    const now = isByHand(fact.key) ? undefined : found.get(fact.key ?? '')
    const restated = now !== undefined && now.statement !== fact.statement
    if (restated) following.restated.push({ id: fact.id, fact: now })
    if (!restated && context === fact.context) continue
    const rests = fact.start === null ? null : version
    const holds = (question: StoredQuestion, above: string): boolean =>
      isSound(readQuestion(question, { context: above, language: fact.language }), rests)
    for (const { published, ...question } of fact.questions) {
      // What its author lets stand below the old line is not judged anew.
      const wrong = restated || (holds(question, fact.context) && !holds(question, context))
      if (published && wrong) following.hidden.push(question.id)
    }
  }
  return following
}
