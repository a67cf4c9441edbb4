import { gradeBy } from '@/lib/question/grade/grade-by'
import { fold } from '@/lib/question/grade/fold'
import type { Question } from '@/lib/question/question'
import type { Grader } from '@/lib/review/judge'

/**
 * What judges in the browser: it knows as names the answers and choices of the questions on its page, so that another
 * one of them is no slip. The server, which knows more names, judges again for the log.
 */
export function graderOf(questions: Iterable<Question>): Grader {
  const names = new Set<string>()
  const add = (text: string) => {
    for (const word of fold(text)
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .split(/[^\p{L}]+/u)) {
      if (word) names.add(word)
    }
  }
  for (const question of questions) {
    if (typeof question.answer === 'string') add(question.answer)
    if ('choices' in question) question.choices?.forEach(add)
  }
  const lexicon = { isName: (word: string) => names.has(word), isWord: () => false }
  return (given, question) => gradeBy(lexicon, given, question)
}
