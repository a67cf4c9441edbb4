import { z } from 'zod'
import { FACT_KINDS } from '@/lib/fact/fact'
import type { Language } from '@/lib/language/document'
import type { Question, Source } from '@/lib/question/question'

const line = (most: number) => z.string().trim().min(1).max(most)
const answer = line(400)
const prompt = line(600)
const answers = z.array(line(400)).max(20)
const choices = z.array(line(400)).min(2).max(8)

/** A question as it is written in the studio. */
export const draftSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('flashcard'), prompt, answer, accepted: answers.default([]) }),
  z.object({ kind: z.literal('choice'), prompt, answer, choices }),
  z.object({
    kind: z.literal('true-false'),
    prompt,
    answer: z.enum(['true', 'false']),
    correction: z.string().trim().max(600).optional(),
  }),
  z.object({
    kind: z.literal('cloze'),
    prompt,
    answer,
    accepted: answers.default([]),
    choices: choices.optional(),
  }),
  z.object({ kind: z.literal('short'), prompt, answer, accepted: answers.default([]) }),
  z.object({ kind: z.literal('ordering'), prompt, choices, answer: choices }),
  z.object({
    kind: z.literal('matching'),
    prompt,
    choices,
    answer: z
      .array(z.object({ left: line(300), right: line(300) }))
      .min(2)
      .max(8),
  }),
])
export type Draft = z.infer<typeof draftSchema>

/** A fact written by hand, with the card that asks it. */
export const handFactSchema = z.object({
  statement: line(1000),
  context: z.string().trim().max(200).default(''),
  prompt,
  answer,
  kind: z.enum(FACT_KINDS).default('thing'),
  /** The words of the article that say it, where it rests on one. */
  sentence: z.object({ start: z.int().min(0), end: z.int().min(1) }).optional(),
})
export type HandFact = z.infer<typeof handFactSchema>

interface Place {
  id: string
  factId: string
  context: string
  language: Language
  source: Source
}

/** The question that a draft says, resting on the words it rested on before. */
export function questionOfDraft(draft: Draft, place: Place): Question {
  if (draft.kind === 'true-false') {
    const { correction, ...rest } = draft
    return { ...place, ...rest, ...(correction && { correction }) }
  }
  return { ...place, ...draft }
}
