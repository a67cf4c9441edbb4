import type { Attributes } from '../model/attributes'
import { Tagger } from '../model/tagger'
import { AveragedPerceptron } from './perceptron'
import type { Shuffle } from './shuffle'

export interface TaggingExample {
  words: readonly Attributes[]
  given: ArrayLike<number> | null
  gold: ArrayLike<number>
}

export interface TaggerSettings {
  bits: number
  classes: number
  epochs: number
  allowed: readonly Uint16Array[] | null
}

/** Learns a greedy tagger from its own predictions: the classes before a word are those it gave itself. */
export function trainTagger(
  examples: readonly TaggingExample[],
  { bits, classes, epochs, allowed }: TaggerSettings,
  shuffle: Shuffle,
): AveragedPerceptron {
  const perceptron = new AveragedPerceptron(bits, classes)
  const tagger = new Tagger(perceptron, classes, allowed)
  const order = examples.slice()
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order)
    for (const { words, given, gold } of order) {
      tagger.tag(words, given, (i, features, count, chosen) => {
        perceptron.tick()
        const right = gold[i] as number
        if (chosen !== right && right < classes) perceptron.update(features, count, right, chosen)
      })
    }
  }
  perceptron.average()
  return perceptron
}
