import type { Span } from '@/lib/language/document'

export const QUESTION_KINDS = [
  'flashcard',
  'choice',
  'true-false',
  'cloze',
  'short',
  'ordering',
  'matching',
] as const
export type QuestionKind = (typeof QUESTION_KINDS)[number]

/** The words of the article that a question rests on: `text` is what stands from `start` to `end`. */
export interface Source extends Span {
  text: string
}

interface QuestionBase {
  id: string
  factId: string
  kind: QuestionKind
  /** The line above the question. */
  context: string
  /** What is asked. In a cloze the gap is `____`. */
  prompt: string
  source: Source
  language: 'fr' | 'en'
}

/** The plainest form: a question, and its short answer on the back. */
export interface Flashcard extends QuestionBase {
  kind: 'flashcard'
  answer: string
  accepted: string[]
}

/** One of `choices` is `answer`. */
export interface ChoiceQuestion extends QuestionBase {
  kind: 'choice'
  choices: string[]
  answer: string
}

/** `prompt` is a statement; a false one has one detail swapped, and `correction` says the right one. */
export interface TrueFalseQuestion extends QuestionBase {
  kind: 'true-false'
  answer: 'true' | 'false'
  correction?: string
}

/** A statement with a gap; `choices`, where given, is its word bank. */
export interface ClozeQuestion extends QuestionBase {
  kind: 'cloze'
  answer: string
  accepted: string[]
  choices?: string[]
}

/** Typed. `accepted` are other right wordings. */
export interface ShortQuestion extends QuestionBase {
  kind: 'short'
  answer: string
  accepted: string[]
}

/** `choices` as shown; `answer` holds them in the right order. */
export interface OrderingQuestion extends QuestionBase {
  kind: 'ordering'
  choices: string[]
  answer: string[]
}

/** `pairs`: what belongs together; the right sides are shown shuffled, as `choices`. */
export interface MatchingQuestion extends QuestionBase {
  kind: 'matching'
  choices: string[]
  answer: { left: string; right: string }[]
}

export type Question =
  | Flashcard
  | ChoiceQuestion
  | TrueFalseQuestion
  | ClozeQuestion
  | ShortQuestion
  | OrderingQuestion
  | MatchingQuestion

/** One thing that `check` found wrong. `code` names it for code, `message` tells the person, in the screen's language. */
export interface Finding {
  code: string
  /** `error` keeps the question from being published; `warning` is shown to whoever edits it. */
  severity: 'error' | 'warning'
  message: { fr: string; en: string }
}
