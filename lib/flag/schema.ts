import { z } from 'zod'
import { FLAG_REASONS, FLAG_WORDS, type NewFlag } from './flag'

export const flagSchema: z.ZodType<NewFlag> = z.object({
  questionId: z.uuid(),
  reason: z.enum(FLAG_REASONS),
  words: z.string().trim().max(FLAG_WORDS).optional(),
})
