import { OUTSIDE, type Attributes } from './attributes'
import { mix, seedOf } from './hash'
import { best, type Scorer } from './perceptron'

const NO_TAG = 251

/**
 * The features of word `i`, as hashes in `features`.
 *
 * @param given a class already known for each word (its UPOS, when its morphology is asked for), or null
 * @param before class given to the word before; `before2` the one before that
 * @returns how many there are
 */
function collect(
  words: readonly Attributes[],
  i: number,
  before: number,
  before2: number,
  given: ArrayLike<number> | null,
  features: Int32Array,
): number {
  let count = 0
  let template = 0
  const w = words[i] ?? OUTSIDE
  const p = words[i - 1] ?? OUTSIDE
  const pp = words[i - 2] ?? OUTSIDE
  const n = words[i + 1] ?? OUTSIDE
  const nn = words[i + 2] ?? OUTSIDE
  const one = (a: number) => {
    features[count++] = mix(seedOf(template++), a)
  }
  const two = (a: number, b: number) => {
    features[count++] = mix(mix(seedOf(template++), a), b)
  }
  const three = (a: number, b: number, c: number) => {
    features[count++] = mix(mix(mix(seedOf(template++), a), b), c)
  }
  const [s1 = 1, s2 = 1, s3 = 1, s4 = 1, s5 = 1] = w.suffixes
  one(0)
  one(w.lower)
  one(w.form)
  two(w.shape, i === 0 ? 1 : 0)
  one(s1)
  one(s2)
  one(s3)
  one(s4)
  one(s5)
  one(w.prefix2)
  one(w.prefix3)
  one(before)
  two(before, before2)
  two(before, w.lower)
  one(p.lower)
  one(pp.lower)
  one(n.lower)
  one(nn.lower)
  one(n.suffixes[2] as number)
  one(p.suffixes[2] as number)
  one(n.shape)
  two(p.lower, w.lower)
  two(w.lower, n.lower)
  one(w.lexicon)
  one(n.lexicon)
  two(before, w.lexicon)
  two(w.lexicon, n.lexicon)
  two(w.lexicon, s3)
  three(before, w.lexicon, n.lexicon)
  three(before, before2, w.lexicon)
  one(nn.lexicon)
  two(p.lexicon, w.lexicon)
  two(w.shape, n.shape)
  three(p.lower, w.lexicon, n.lower)
  if (given) {
    const t = given[i] ?? NO_TAG
    const tn = given[i + 1] ?? NO_TAG
    const tp = given[i - 1] ?? NO_TAG
    one(t)
    two(t, w.lower)
    two(t, tn)
    two(tp, t)
    two(t, s3)
    two(t, s2)
    three(mix(tp, t), p.suffixes[1] as number, s2)
    two(t, w.lexicon)
    two(t, before)
    three(t, tn, n.suffixes[1] as number)
    three(t, w.lexicon, p.lexicon)
  }
  return count
}

/** A greedy left-to-right tagger (Collins 2002, without the search). */
export class Tagger {
  private readonly features = new Int32Array(64)
  private readonly scores: Float32Array

  /** @param allowed for each given class, the classes that may go with it; null allows all */
  constructor(
    private readonly scorer: Scorer,
    readonly classes: number,
    private readonly allowed: readonly Uint16Array[] | null = null,
  ) {
    this.scores = new Float32Array(classes)
  }

  /**
   * Tags a sentence.
   *
   * @param learn called for each word with its features and the class chosen, before the next word
   * @param all where given, every word's class scores are added to it (words × classes)
   */
  tag(
    words: readonly Attributes[],
    given: ArrayLike<number> | null,
    learn?: (i: number, features: Int32Array, count: number, chosen: number) => void,
    all?: Float32Array,
  ): Uint16Array {
    const tags = new Uint16Array(words.length)
    let before = NO_TAG
    let before2 = NO_TAG
    for (let i = 0; i < words.length; i++) {
      const count = collect(words, i, before, before2, given, this.features)
      this.scorer.score(this.features, count, this.scores)
      const chosen = this.choose(given?.[i])
      all?.set(this.scores, i * this.classes)
      learn?.(i, this.features, count, chosen)
      tags[i] = chosen
      before2 = before
      before = chosen
    }
    return tags
  }

  private choose(given: number | undefined): number {
    const options = given === undefined ? undefined : this.allowed?.[given]
    if (!options || options.length === 0) return best(this.scores, this.classes)
    let winner = options[0] as number
    for (const option of options)
      if ((this.scores[option] as number) > (this.scores[winner] as number)) winner = option
    return winner
  }
}

/**
 * The scores of two taggers for every word of a sentence, added up: one that reads forward and knows the tags before a
 * word, one that reads backward and knows those after it.
 *
 * @returns words × classes
 */
export function bothWays(
  forward: Tagger,
  backward: Tagger,
  words: readonly Attributes[],
): Float32Array {
  const { classes } = forward
  const scores = new Float32Array(words.length * classes)
  const reversed = new Float32Array(words.length * classes)
  forward.tag(words, null, undefined, scores)
  backward.tag(words.slice().reverse(), null, undefined, reversed)
  for (let i = 0; i < words.length; i++) {
    const mirrored = (words.length - 1 - i) * classes
    for (let c = 0; c < classes; c++) scores[i * classes + c]! += reversed[mirrored + c] as number
  }
  return scores
}

/** The class with the highest score for each word; the lowest number wins a tie. */
export function bestClasses(scores: Float32Array, classes: number): Uint16Array {
  return Uint16Array.from({ length: scores.length / classes }, (_, i) =>
    best(scores.subarray(i * classes, (i + 1) * classes), classes),
  )
}
