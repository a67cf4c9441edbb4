import { grade } from '@/lib/question/grade/grade'
import { judge } from '@/lib/review/judge'
import type { Question } from '@/lib/question/question'

const question: Question = {
  id: 'q',
  factId: 'f',
  kind: 'short',
  language: 'fr',
  context: 'Corée du Nord',
  prompt: 'Dans quelle ville le monument sera-t-il érigé ?',
  answer: 'Pyongyang',
  accepted: [],
  source: { text: '', start: 0, end: 0 },
}

test.each([
  ['Pyongyang', 'right', 3],
  ['pyongyang', 'right', 3],
  ['Pyongyan', 'right', 2],
  ['Séoul', 'wrong', 1],
] as const)('%s is %s and rated %i', (given, verdict, rating) => {
  expect(judge(grade, question, { given, durationMs: 5_000 })).toMatchObject({ verdict, rating })
})
