import type { FactKind } from '@/lib/fact/fact'
import { questionColumns, readQuestion, type StoredQuestion } from '@/lib/question/stored'
import type { SetFact } from './set'

/** What a set's pages need of a fact. */
export const factColumns = {
  id: true,
  kind: true,
  statement: true,
  context: true,
  answer: true,
  language: true,
  start: true,
  end: true,
  answerStart: true,
  answerEnd: true,
  needsLook: true,
  questions: {
    orderBy: { position: 'asc' },
    select: {
      ...questionColumns,
      published: true,
    },
  },
} as const

interface FactRow {
  id: string
  kind: string
  statement: string
  context: string
  answer: string
  language: string
  start: number | null
  end: number | null
  answerStart: number | null
  answerEnd: number | null
  needsLook: boolean
  questions: (StoredQuestion & { published: boolean })[]
}

const span = (start: number | null, end: number | null) =>
  start === null || end === null ? null : { start, end }

/** A row as the screen has it. */
export function readFact(row: FactRow): SetFact {
  return {
    id: row.id,
    kind: row.kind as FactKind,
    statement: row.statement,
    context: row.context,
    answer: row.answer,
    span: span(row.start, row.end),
    answerSpan: span(row.answerStart, row.answerEnd),
    needsLook: row.needsLook,
    questions: row.questions.map((question) => ({
      ...readQuestion(question, row),
      published: question.published,
    })),
  }
}
