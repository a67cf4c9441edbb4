import type { Offer } from '@/lib/generation/generation'
import type { Saved } from '@/lib/studio/studio'
import type { Draft, HandFact } from '@/lib/set/draft'
import type { Visibility } from '@/lib/set/set'
import type { Question } from '@/lib/question/question'

/** What an action gives back: what it made, or that it could not be done. */
export type Outcome<Value = null> = { ok: true; value: Value } | { ok: false; reason: string }

/** What comes of an action; where the server is not reached, that it could not be done. */
export const reached = <Value>(done: Promise<Outcome<Value>>): Promise<Outcome<Value>> =>
  done.catch(() => ({ ok: false, reason: 'unreachable' }))

/** The same actions, each as `reached` has it. */
export const reachedActions = (actions: StudioActions): StudioActions => ({
  rename: (...given) => reached(actions.rename(...given)),
  setVisibility: (...given) => reached(actions.setVisibility(...given)),
  order: (...given) => reached(actions.order(...given)),
  dropFact: (...given) => reached(actions.dropFact(...given)),
  restoreFact: (...given) => reached(actions.restoreFact(...given)),
  saveQuestion: (...given) => reached(actions.saveQuestion(...given)),
  dropQuestion: (...given) => reached(actions.dropQuestion(...given)),
  addFact: (...given) => reached(actions.addFact(...given)),
  offerForms: (...given) => reached(actions.offerForms(...given)),
  offerSentence: (...given) => reached(actions.offerSentence(...given)),
})

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
