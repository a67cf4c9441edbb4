import type { Language } from '../document'
import { nameFeatures } from './features'
import { gazetteer } from './gazetteer'

export const NAME_KINDS = ['PER', 'LOC', 'ORG', 'MISC'] as const
export type NameKind = (typeof NAME_KINDS)[number]

/** A name in a sentence: its tokens, first and last inclusive. */
export interface NameSpan {
  first: number
  last: number
  kind: NameKind
}

/** `O`, then `B-` and `I-` of each kind. */
export const LABELS: readonly string[] = [
  'O',
  ...NAME_KINDS.flatMap((kind) => [`B-${kind}`, `I-${kind}`]),
]
export const LABEL_COUNT = LABELS.length

/** A linear sequence model: what a label weighs given an observation, and given the label before. */
export interface NameModel {
  size: number
  /** `observation * LABEL_COUNT + label`. */
  weights: ArrayLike<number>
  /** `previous * LABEL_COUNT + label`. */
  transitions: ArrayLike<number>
  common: ReadonlySet<string>
}

/** `I-X` only follows `B-X` or `I-X`. */
export function mayFollow(previous: number, label: number): boolean {
  return label === 0 || label % 2 === 1 || previous === label || previous === label - 1
}

/** The labels of a sentence's surface tokens (Viterbi). */
export function tagNames(forms: readonly string[], language: Language, model: NameModel): number[] {
  if (forms.length === 0) return []
  return decode(nameFeatures(forms, language, gazetteer(language), model.common, model.size), model)
}

/** The best path through the labels; `allowed` narrows it, for training on sentences that are annotated in part. */
export function decode(
  observations: readonly Int32Array[],
  model: Pick<NameModel, 'weights' | 'transitions'>,
  allowed?: (index: number, label: number) => boolean,
): number[] {
  const length = observations.length
  const back = new Int8Array(length * LABEL_COUNT)
  let before = new Float64Array(LABEL_COUNT)
  for (let index = 0; index < length; index++) {
    const scores = emissions(observations[index]!, model.weights)
    const now = new Float64Array(LABEL_COUNT).fill(-Infinity)
    for (let label = 0; label < LABEL_COUNT; label++) {
      if (allowed && !allowed(index, label)) continue
      for (let previous = 0; previous < LABEL_COUNT; previous++) {
        if (index === 0 ? previous > 0 || !mayFollow(0, label) : !mayFollow(previous, label))
          continue
        const score =
          before[previous]! + model.transitions[previous * LABEL_COUNT + label]! + scores[label]!
        if (score > now[label]!) {
          now[label] = score
          back[index * LABEL_COUNT + label] = previous
        }
      }
    }
    before = now
  }
  const path = new Array<number>(length).fill(0)
  let best = 0
  for (let label = 1; label < LABEL_COUNT; label++) if (before[label]! > before[best]!) best = label
  for (let index = length - 1; index >= 0; index--) {
    path[index] = best
    best = back[index * LABEL_COUNT + best]!
  }
  return path
}

function emissions(observed: Int32Array, weights: ArrayLike<number>): Float64Array {
  const scores = new Float64Array(LABEL_COUNT)
  for (const observation of observed) {
    const from = observation * LABEL_COUNT
    for (let label = 0; label < LABEL_COUNT; label++) scores[label]! += weights[from + label]!
  }
  return scores
}
