import { bestMove, Parser, ParserFeatures, type ParserInput } from '../model/parser'
import { Configuration, LEFT, RIGHT, SHIFT } from '../model/transition'
import { AveragedPerceptron } from './perceptron'
import type { Shuffle } from './shuffle'

export interface ParsingExample {
  input: ParserInput
  /** Head of each word; the sentence's length stands for the root. */
  heads: Int32Array
  labels: Int32Array
}

export interface ParserSettings {
  moveBits: number
  labelBits: number
  labels: number
  epochs: number
}

/** How often, after the first round, a wrong move is followed all the same, to learn to go on from mistakes. */
const EXPLORE = 0.9

/**
 * The dynamic oracle of the arc-hybrid system (Goldberg & Nivre 2013): how many gold arcs each move makes
 * unreachable. Infinite where the move is not allowed.
 */
export function costs(
  c: Configuration,
  heads: Int32Array,
  dependents: readonly (readonly number[])[],
): [number, number, number] {
  const result: [number, number, number] = [Infinity, Infinity, Infinity]
  const depth = c.stack.length
  const top = c.stack[depth - 1] as number
  if (c.allows(SHIFT)) {
    let lost = 0
    for (let i = 0; i < depth; i++) {
      const s = c.stack[i] as number
      if (i < depth - 1 && heads[c.next] === s) lost++
      if (heads[s] === c.next) lost++
    }
    result[SHIFT] = lost
  }
  if (c.allows(LEFT)) {
    const children = (dependents[top] as number[]).filter((d) => d >= c.next).length
    const head = heads[top] as number
    result[LEFT] = children + (head > c.next || (depth > 1 && head === c.stack[depth - 2]) ? 1 : 0)
    if (c.allows(RIGHT)) result[RIGHT] = children + (head >= c.next ? 1 : 0)
  }
  return result
}

export function trainParser(
  examples: readonly ParsingExample[],
  { moveBits, labelBits, labels, epochs }: ParserSettings,
  shuffle: Shuffle,
  chance: () => number,
): { moves: AveragedPerceptron; relations: AveragedPerceptron } {
  const moves = new AveragedPerceptron(moveBits, 3)
  const relations = new AveragedPerceptron(labelBits, labels * 2)
  const parser = new Parser(moves, relations, labels)
  const scores = new Float32Array(3)
  const order = examples.slice()
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order)
    for (const { input, heads, labels: gold } of order) {
      const c = new Configuration(heads.length)
      const features = new ParserFeatures(input)
      const dependents: number[][] = Array.from({ length: heads.length + 1 }, () => [])
      heads.forEach((head, i) => dependents[head]?.push(i))
      while (!c.done) {
        features.collect(c)
        moves.tick()
        relations.tick()
        moves.score(features.values, features.count, scores)
        const predicted = bestMove(c, scores)
        const cost = costs(c, heads, dependents)
        const least = Math.min(...cost)
        let right = -1
        for (const move of [SHIFT, LEFT, RIGHT]) {
          if (cost[move] !== least) continue
          if (right < 0 || (scores[move] as number) > (scores[right] as number)) right = move
        }
        const wrong = (cost[predicted] as number) > least
        if (wrong) moves.update(features.values, features.count, right, predicted)
        const move = wrong && !(epoch > 0 && chance() < EXPLORE) ? right : predicted
        let label = -1
        if (move !== SHIFT) {
          const [dependent, head] = c.arc(move)
          label = parser.label(features, move)
          const goldLabel = gold[dependent] as number
          if (heads[dependent] === head && goldLabel !== label) {
            const side = (move - LEFT) * labels
            relations.update(features.values, features.count, side + goldLabel, side + label)
            if (epoch === 0) label = goldLabel
          }
        }
        c.apply(move, label)
      }
    }
  }
  moves.average()
  relations.average()
  return { moves, relations }
}
