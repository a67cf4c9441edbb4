import type { Offer } from '@/lib/generation/generation'
import type { Saved } from '@/lib/studio/studio'
import type { Draft, HandFact } from '@/lib/set/draft'
import type { Visibility } from '@/lib/set/set'
import type { Question } from '@/lib/question/question'

/** What an action gives back: what it made, or that it could not be done. */
export type Outcome<Value = null> = { ok: true; value: Value } | { ok: false; reason: string }

/** What the studio can have done; the pages give it these. */
export interface StudioActions {
  rename(setId: string, title: string): Promise<Outcome>
  setVisibility(setId: string, visibility: Visibility): Promise<Outcome<string | null>>
  order(setId: string, factIds: string[]): Promise<Outcome>
  dropFact(setId: string, factId: string): Promise<Outcome>
  restoreFact(setId: string, factId: string, position: number): Promise<Outcome>
  saveQuestion(factId: string, questionId: string | null, draft: Draft): Promise<Outcome<Saved>>
  dropQuestion(questionId: string): Promise<Outcome>
  addFact(setId: string, hand: HandFact): Promise<Outcome<Saved>>
  offerForms(factId: string, seed: number): Promise<Outcome<Question[]>>
  offerSentence(setId: string, start: number, end: number): Promise<Outcome<Offer[]>>
}
