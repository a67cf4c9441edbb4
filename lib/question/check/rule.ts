import type { Language } from '@/lib/language/document'
import { plain } from '../grade/fold'
import { contentWords } from '../grade/phrase'
import type { Finding, Question } from '../question'

/** The article version that a question rests on. */
export interface ArticleText {
  text: string
}

/** A question with what the rules look at, worked out once. */
export interface Subject {
  question: Question
  version: ArticleText | null
  language: Language
  /** The right answers as shown; for true/false none. */
  keys: string[]
  /** Wrong choices of a multiple choice or a word bank. */
  distractors: string[]
  /** What is asked, without the gap. */
  prompt: string
}

/** One thing that must hold. `broken` is true where it does not. */
export interface Rule {
  code: string
  severity: Finding['severity']
  fr: string
  en: string
  broken: (subject: Subject) => boolean
}

/** Reads a question for the rules. */
export function subjectOf(question: Question, version: ArticleText | null): Subject {
  const keys =
    question.kind === 'true-false' || question.kind === 'ordering' || question.kind === 'matching'
      ? []
      : [question.answer]
  const choices =
    question.kind === 'choice' || question.kind === 'cloze' ? (question.choices ?? []) : []
  return {
    question,
    version,
    language: question.language,
    keys,
    distractors: choices.filter((choice) => !keys.includes(choice)),
    prompt: question.prompt,
  }
}

/** Words that carry meaning, lower case, without accents or small words. */
export function meaningful(text: string): string[] {
  return contentWords(plain(text))
    .map((word) => word.replace(/[^\p{L}\p{N}%€$]/gu, ''))
    .filter((word) => word !== '')
}

/** Two words that are forms of one: equal but for a plural or feminine ending. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  if (/\d/.test(a) || a.length < 4 || b.length < 4) return false
  const stem = (word: string): string => word.replace(/(es|s|x|e)$/, '')
  return stem(a) === stem(b)
}
