import type { Finding, Question } from '../question'
import { CHOICE_RULES } from './choices'
import { FIT_RULES } from './fit'
import { GIVEAWAY_RULES } from './giveaway'
import { KIND_RULES } from './kinds'
import { subjectOf, type ArticleText, type Rule } from './rule'
import { SOURCE_RULES } from './source'
import { STANDING_RULES } from './standing'
import { TYPOGRAPHY_RULES } from './typography'

export type { ArticleText } from './rule'

/** Every rule, in the order in which findings are given. */
export const RULES: readonly Rule[] = [
  ...SOURCE_RULES,
  ...CHOICE_RULES,
  ...GIVEAWAY_RULES,
  ...STANDING_RULES,
  ...FIT_RULES,
  ...KIND_RULES,
  ...TYPOGRAPHY_RULES,
]

/**
 * What is wrong with a question, by every point of the rubric that code can decide. Empty when nothing is.
 * @param version the article version that it comes from; null for a question written by hand, which rests on no article
 */
export function check(question: Question, version: ArticleText | null): Finding[] {
  const subject = subjectOf(question, version)
  return RULES.filter((rule) => rule.broken(subject)).map(({ code, severity, fr, en }) => ({
    code,
    severity,
    message: { fr, en },
  }))
}

/** Whether a question may be published: `check` finds no error. */
export function isSound(question: Question, version: ArticleText | null): boolean {
  const subject = subjectOf(question, version)
  return !RULES.some((rule) => rule.severity === 'error' && rule.broken(subject))
}
