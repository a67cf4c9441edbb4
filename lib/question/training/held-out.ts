import { hash } from '@/lib/random'
import { probabilityOf } from '../worth/model'
import { fit, type Judged } from './logistic'

const PARTS = 10

/** Each example with the probability that a model gives it which has seen no example of its text. */
export function foretell(
  examples: readonly Judged[],
  penalty: number,
): { accepted: number; probability: number }[] {
  const partOf = ({ text }: Judged): number => hash(text) % PARTS
  return Array.from({ length: PARTS }, (_, part) => {
    const own = examples.filter((one) => partOf(one) === part)
    if (own.length === 0) return []
    const model = fit(
      examples.filter((one) => partOf(one) !== part),
      penalty,
    )
    return own.map(({ accepted, features }) => ({
      accepted,
      probability: probabilityOf(features, model),
    }))
  }).flat()
}
