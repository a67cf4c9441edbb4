import { check, type ArticleText } from '@/lib/question/check/check'
import type { Question } from '@/lib/question/question'
import type { StudioQuestion } from './studio'

/** What `check` says of a question, and whether learners may see it. */
export function judge(question: Question, version: ArticleText | null): StudioQuestion {
  const findings = check(question, version)
  return { question, findings, published: findings.every(({ severity }) => severity !== 'error') }
}
