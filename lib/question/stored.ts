/** A question as the database keeps it (see `Question` in prisma/schema.prisma), and back. */
import { z } from 'zod'
import type { Language } from '@/lib/language/document'
import { keepTogether } from '@/lib/language/typography'
import type { Question, QuestionKind } from './question'

/** The kind as the database names it: its enums have no hyphen. */
export type StoredKind = Exclude<QuestionKind, 'true-false'> | 'true_false'

export interface StoredQuestion {
  id: string
  factId: string
  kind: StoredKind
  prompt: string
  body: unknown
  sourceStart: number | null
  sourceEnd: number | null
  sourceText: string | null
}

/** What `StoredQuestion` reads of its row. */
export const questionColumns = {
  id: true,
  factId: true,
  kind: true,
  prompt: true,
  body: true,
  sourceStart: true,
  sourceEnd: true,
  sourceText: true,
} as const

/** What a question has from its fact. */
export interface FactOfQuestion {
  context: string
  language: string
}

const text = z.string()
const texts = z.array(text)

/** `body`: what each kind needs beyond its prompt. */
const bodies = {
  flashcard: z.object({ answer: text, accepted: texts.default([]) }),
  choice: z.object({ choices: texts, answer: text }),
  'true-false': z.object({ answer: z.enum(['true', 'false']), correction: text.optional() }),
  cloze: z.object({ answer: text, accepted: texts.default([]), choices: texts.optional() }),
  short: z.object({ answer: text, accepted: texts.default([]) }),
  ordering: z.object({ choices: texts, answer: texts }),
  matching: z.object({
    choices: texts,
    answer: z.array(z.object({ left: text, right: text })),
  }),
} satisfies Record<QuestionKind, z.ZodType>

/** The columns of a question. `id` and `factId` are left to whoever writes the row: the pure ids are not the database's. */
export function storeQuestion(question: Question): Omit<StoredQuestion, 'id' | 'factId'> {
  const { kind, prompt, source } = question
  return {
    kind: kind === 'true-false' ? 'true_false' : kind,
    prompt,
    body: bodies[kind].parse(question),
    // Without an article (a question written by hand) there is no span, only perhaps words.
    sourceStart: source.end > source.start ? source.start : null,
    sourceEnd: source.end > source.start ? source.end : null,
    sourceText: source.text === '' ? null : source.text,
  }
}

/**
 * The question of a row.
 * @throws ZodError when `body` is not what its kind needs: nothing but `storeQuestion` writes it
 */
export function readQuestion(row: StoredQuestion, fact: FactOfQuestion): Question {
  const kind = row.kind === 'true_false' ? 'true-false' : row.kind
  const language = fact.language as Language
  return {
    id: row.id,
    factId: row.factId,
    kind,
    context: keepTogether(fact.context, language),
    prompt: row.prompt,
    source: { start: row.sourceStart ?? 0, end: row.sourceEnd ?? 0, text: row.sourceText ?? '' },
    language,
    ...bodies[kind].parse(row.body),
  } as Question
}
