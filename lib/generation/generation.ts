import type { Fact } from '@/lib/fact/fact'
import type { Language, Span } from '@/lib/language/document'
import type { Question } from '@/lib/question/question'
import type { Worker } from '@/lib/runner'

export type GenerationStatus = 'queued' | 'running' | 'done' | 'failed' | 'cancelled'

/** How far the making of questions has come, for whoever asked for it. */
export interface GenerationView {
  id: string
  status: GenerationStatus
  /** 0–1 */
  progress: number
  error: GenerationError | null
  setId: string | null
}

/** Why it failed; the screen has a sentence for each. */
export const GENERATION_ERRORS = ['timeout', 'interrupted', 'crashed'] as const
export type GenerationError = (typeof GENERATION_ERRORS)[number]

/** A version's text, with what is known beside it. */
export interface TextTask {
  text: string
  language: Language
  /** Empty where the text came without one. */
  title: string
  /** When it was published, `YYYY-MM-DD`. */
  date: string | null
  seed: number
}

/** What a worker is given. */
export interface MakingTask extends TextTask {
  /** The keys of the facts that the version has from an earlier making. */
  known: string[]
}

/** A sentence of the text and whether anything is asked about it; if not, a code that says why. */
export interface SentenceCoverage extends Span {
  asked: boolean
  reason?: string
}

/** What a worker gives back. Ids are those of the pure code; the database has its own. */
export interface Made {
  title: string
  facts: Fact[]
  questions: Question[]
  coverage: SentenceCoverage[]
  /** What the facts of an earlier making are now. */
  again?: Again
}

/** A text read once more: the line above the questions on each sentence, and the known facts that it still gives. */
export interface Again {
  contexts: (Span & { context: string })[]
  facts: Fact[]
}

/** Does the work somewhere else than on this thread. */
export type Maker = Worker<MakingTask, Made>

/** Asks for the forms of a fact (by its key) or of what a sentence gives (by its span). */
export interface OfferTask extends TextTask {
  of: { key: string } | Span
}

/** A fact with the questions that could ask it. */
export interface Offer {
  fact: Fact
  questions: Question[]
}
