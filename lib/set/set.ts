import type { Fact } from '@/lib/fact/fact'
import type { Language, Span } from '@/lib/language/document'
import type { Question, QuestionKind } from '@/lib/question/question'

export const VISIBILITIES = ['private', 'link', 'public'] as const
export type Visibility = (typeof VISIBILITIES)[number]

/** A set in a list of sets. */
export interface SetEntry {
  id: string
  title: string
  language: Language
  visibility: Visibility
  /** How many facts it holds. */
  facts: number
  updatedAt: Date
  /** Whose it is; null for the viewer's own and for those without a name. */
  ownerName: string | null
}

/** Some of a longer list, and where it goes on. */
export interface SetList {
  sets: SetEntry[]
  /** Give this back for the next part; null at the end. */
  next: string | null
}

/** A fact of a set with its questions. Offsets are null for one written by hand. */
export interface SetFact {
  id: string
  kind: Fact['kind']
  statement: string
  context: string
  answer: string
  span: Span | null
  answerSpan: Span | null
  needsLook: boolean
  questions: (Question & { published: boolean })[]
}

/** A set as its overview and its article show it. */
export interface StudySet {
  id: string
  title: string
  language: Language
  visibility: Visibility
  /** Only for the owner. */
  linkToken: string | null
  articleId: string | null
  isOwner: boolean
  ownerName: string | null
  facts: SetFact[]
}

/** How many published questions there are of each kind. */
export function countKinds(facts: readonly SetFact[]): Partial<Record<QuestionKind, number>> {
  const counts: Partial<Record<QuestionKind, number>> = {}
  for (const { questions } of facts) {
    for (const { kind, published } of questions) {
      if (published) counts[kind] = (counts[kind] ?? 0) + 1
    }
  }
  return counts
}
