import type { SentenceCoverage } from '@/lib/generation/generation'
import type { Finding, Question } from '@/lib/question/question'
import type { SetFact, StudySet } from '@/lib/set/set'

/** A question in the studio: whether learners see it, and what `check` says of it. */
export interface StudioQuestion {
  question: Question
  published: boolean
  findings: Finding[]
}

export interface StudioFact extends Omit<SetFact, 'questions'> {
  questions: StudioQuestion[]
}

/** A sentence of the article as the studio lists it. */
export interface StudioSentence extends SentenceCoverage {
  text: string
  /** Whether a fact of the set rests on it now, whatever the making gave. */
  covered: boolean
}

/** A set open on its owner's desk. */
export interface Studio extends Omit<StudySet, 'facts'> {
  facts: StudioFact[]
  /** The article's sentences, where there is one and it has been read. */
  sentences: StudioSentence[]
}

/** What came of saving a question: it is kept in any case, and shown to learners when nothing keeps it from them. */
export interface Saved {
  factId: string
  question: StudioQuestion
}
