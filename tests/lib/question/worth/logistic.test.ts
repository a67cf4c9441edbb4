import { foretell } from '@/lib/question/training/held-out'
import { fit, type Judged } from '@/lib/question/training/logistic'
import { probabilityOf } from '@/lib/question/worth/model'
import { seeded } from '@/lib/random'

/** Examples of twenty texts, accepted by a known logistic rule. */
function examplesOf(count: number, bias: number, weights: Record<string, number>): Judged[] {
  const random = seeded(7)
  return Array.from({ length: count }, (_, i) => {
    const features = Object.fromEntries(Object.keys(weights).map((name) => [name, random()]))
    const accepted = Number(random() < probabilityOf(features, { bias, weights }))
    return { text: String(i % 20), accepted, features }
  })
}

const RULE = { clear: 4, doubtful: -3, indifferent: 0 }

test('the rule that accepted the examples is found again', () => {
  const { bias, weights } = fit(examplesOf(4000, -0.5, RULE), 0.01)
  expect(bias).toBeCloseTo(-0.5, 0)
  expect(weights.clear).toBeCloseTo(4, 0)
  expect(weights.doubtful).toBeCloseTo(-3, 0)
  expect(Math.abs(weights.indifferent ?? 9)).toBeLessThan(0.4)
})

test('the penalty draws the weights to nothing, and leaves the share that is accepted', () => {
  const examples = examplesOf(500, 1, RULE)
  const model = fit(examples, 1e6)
  for (const weight of Object.values(model.weights)) expect(Math.abs(weight)).toBeLessThan(0.01)
  const share = examples.filter(({ accepted }) => accepted).length / examples.length
  expect(probabilityOf({}, model)).toBeCloseTo(share, 1)
})

test('what is seen in too few examples has no weight', () => {
  const examples = examplesOf(100, 0, RULE)
  for (const one of examples.slice(0, 4)) one.features.rare = 1
  expect(fit(examples, 1).weights).not.toHaveProperty('rare')
})

test('an example is foretold by a model that has not seen its text', () => {
  // Each text has a feature of its own that tells all about it, and nothing about the others.
  const examples = Array.from({ length: 400 }, (_, i): Judged => {
    const text = i % 20
    return { text: String(text), accepted: 1 - (text % 2), features: { [`text ${text}`]: 1 } }
  })
  const foretold = foretell(examples, 0.1)
  expect(foretold).toHaveLength(examples.length)
  for (const { probability } of foretold) expect(Math.abs(probability - 0.5)).toBeLessThan(0.2)
  const { weights } = fit(examples, 0.1)
  expect(weights['text 0']).toBeGreaterThan(2)
})
