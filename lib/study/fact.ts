import type { Language, Span } from '@/lib/language/document'
import type { Question } from '@/lib/question/question'
import type { Memory, MemoryParameters } from '@/lib/review/memory'

/** A fact as it is studied: its questions, and what the learner's memory of it is. Plain data, for the browser. */
export interface StudyFact {
  id: string
  /** Facts of one sentence have the same one. */
  sibling: string
  language: Language
  context: string
  statement: string
  answer: string
  /** The words of the article that say it; the statement where there are none. */
  sentence: string
  /** Where the answer stands in `sentence`; null where its words are not in it. */
  mark: Span | null
  questions: Question[]
  memory: Memory | null
  /** The recall that the learner wishes for in the sets that it is in (the highest); null: their own wish. */
  wish: number | null
  /** A set of the learner's own in whose studio they may change it; null: it is somebody else's. */
  editedIn: string | null
  /** The learner's own article that it comes from. */
  readIn: string | null
}

/** Who studies, as far as the browser needs to know to schedule by itself. */
export interface Learner {
  id: string
  timeZone: string
  parameters: MemoryParameters
  /** Whether reviews ask by cards alone, and not in forms of growing difficulty. */
  cardsOnly: boolean
}

export interface StudySet {
  id: string
  title: string
  language: Language
  articleId: string | null
  isOwner: boolean
  facts: StudyFact[]
}

/** What a study page starts from. */
export interface Sitting {
  learner: Learner
  /** The server's time (ms) at which it was read: later answers are not in it. */
  asOf: number
  /** Ids of later answers of this device that are in it all the same. */
  seen?: readonly string[]
}

/** What is due, over all sets or in one. */
export interface DueSitting extends Sitting {
  facts: StudyFact[]
  /** Due too, but more than fits in the day: the less pressing ones. */
  left: number
  /** How many of them are done in one go. */
  portion: number
  /**
   * The first learner's day after today on which something falls due, and how much, up to `portion`; null when nothing is
   * planned.
   */
  next: { day: number; count: number } | null
  /** What is in its first steps: when the first of it comes back (ms), and how many there are. */
  soon: { at: number; count: number } | null
}
