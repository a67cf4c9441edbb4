/** A learner's word to the owner of a question that something is wrong with it. */

export const FLAG_REASONS = ['wrong', 'unclear', 'unsupported', 'obvious', 'other'] as const
export type FlagReason = (typeof FLAG_REASONS)[number]

/** Characters of what one may add at most. */
export const FLAG_WORDS = 500

/** What a learner sends. */
export interface NewFlag {
  questionId: string
  reason: FlagReason
  words?: string
}

/** What the owner sees. Who said it stays out: a learner may say so without being known. */
export interface Flag {
  id: string
  factId: string
  prompt: string
  reason: FlagReason
  words: string | null
  createdAt: Date
}
