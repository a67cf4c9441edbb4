import { z } from 'zod'
import { FACT_KINDS } from '@/lib/fact/fact'
import type { Language } from '@/lib/language/document'
import { apostropheOf, typeset } from '@/lib/language/typography'
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

/**
 * The question that a draft says, resting on the words it rested on before. Its spaces and apostrophes are set as the
 * language and the source have them: nobody types a no-break space.
 */
export function questionOfDraft(draft: Draft, place: Place): Question {
  const set = (text: string) => typeset(text, place.language, apostropheOf(place.source.text))
  const prompt = set(draft.prompt)
  switch (draft.kind) {
    case 'flashcard':
    case 'short': {
      const { kind, answer, accepted } = draft
      return { ...place, kind, prompt, answer: set(answer), accepted: accepted.map(set) }
    }
    case 'choice':
      return { ...place, kind: 'choice', prompt, answer: set(draft.answer), choices: draft.choices.map(set) } // prettier-ignore
    case 'cloze': {
      const { answer, accepted, choices } = draft
      const bank = choices && { choices: choices.map(set) }
      return { ...place, kind: 'cloze', prompt, answer: set(answer), accepted: accepted.map(set), ...bank } // prettier-ignore
    }
    case 'true-false': {
      const correction = draft.correction && { correction: set(draft.correction) }
      return { ...place, kind: 'true-false', prompt, answer: draft.answer, ...correction }
    }
    case 'ordering':
      return { ...place, kind: 'ordering', prompt, choices: draft.choices.map(set), answer: draft.answer.map(set) } // prettier-ignore
    case 'matching': {
      const answer = draft.answer.map(({ left, right }) => ({ left: set(left), right: set(right) }))
      return { ...place, kind: 'matching', prompt, choices: draft.choices.map(set), answer }
    }
  }
}
