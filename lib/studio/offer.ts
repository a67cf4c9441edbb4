import 'server-only'
import type { Viewer } from '@/lib/account/viewer'
import { AppError } from '@/lib/errors'
import type { Offer } from '@/lib/generation/generation'
import { offerInPool } from '@/lib/generation/pool'
import type { Question } from '@/lib/question/question'
import { readOrigin, readSetText } from './data'

/**
 * The sound forms of a fact, made anew: another seed gives other distractors. Empty for a fact written by hand.
 * @throws AppError `not-found`
 */
export async function offerForms(
  viewer: Viewer,
  factId: string,
  seed: number,
): Promise<Question[]> {
  const origin = await readOrigin(viewer, factId)
  if (!origin) return []
  const { key, ...task } = origin
  const offers = await offerInPool({ ...task, seed, of: { key } })
  return offers.flatMap(({ questions }) => questions)
}

/** The facts that one sentence of a set's article gives, also those that were not chosen, each with its sound forms. */
export async function offerSentence(
  viewer: Viewer,
  setId: string,
  span: { start: number; end: number },
): Promise<Offer[]> {
  const text = await readSetText(viewer, setId)
  if (!text) throw new AppError('not-found')
  return offerInPool({ ...text, seed: 1, of: span })
}
