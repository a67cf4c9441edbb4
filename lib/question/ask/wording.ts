import type { Slot } from '@/lib/fact/material'

/** How one fact is asked, in its own language, before any choices are made for it. */
export interface Wording {
  /** A whole interrogative sentence with its question mark; absent where none would be natural. */
  question?: string
  /** The answer in the form that the question asks for: *juin 2024*, *Kim Jong Un*, *la région de Koursk*. */
  answer: string
  /** Whether knowledge fills the gap: a name, a date, a number, not just any phrase. */
  gap: boolean
  /** The self-contained statement, cut at the answer: for a cloze, and for true/false by a swapped detail. */
  slot: Slot
}
