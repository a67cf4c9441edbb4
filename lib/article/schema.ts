import { z } from 'zod'
import { LANGUAGES } from '@/lib/language/document'
import { MAX_LENGTH } from './clean'

/** The form of the paste box. Lengths are bounded here against abuse, and judged by `cleanText`. */
export const pasteSchema = z.object({
  text: z.string().max(4 * MAX_LENGTH + 1),
  title: z.string().max(1000).default(''),
  /** When it was published, as it was typed: judged by `isArticleDate`. Empty or absent: it is not said. */
  date: z.string().max(40).optional(),
  /** Absent: as it is detected. */
  language: z.enum(LANGUAGES).optional().catch(undefined),
})

export type Paste = z.infer<typeof pasteSchema>
