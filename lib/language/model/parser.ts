import { mix, seedOf } from './hash'
import { best, type Scorer } from './perceptron'
import { Configuration, LEFT, RIGHT, SHIFT } from './transition'

/** What the parser sees of each word, as hashes or small numbers. */
export interface ParserInput {
  forms: Int32Array
  tags: Int32Array
  morphology: Int32Array
}

/** A tree: for each word its head (-1 for the root) and the number of its relation. */
export interface Tree {
  heads: Int32Array
  labels: Int32Array
}

const MISSING = { form: 7, tag: 13, morphology: 17 }
const ROOT = { form: 0x5bd1e995, tag: 0x1b873593, morphology: 1 }

/** Distance in words, by classes: 1–5 as they are, then 6–8, then more. */
function distance(a: number, b: number): number {
  if (a < 0 || b < 0) return 0
  const d = b - a
  return d <= 5 ? d : d <= 8 ? 6 : 7
}

/** The features of a configuration (after Zhang & Nivre 2011, with the words under prepositions), as hashes. */
export class ParserFeatures {
  readonly values = new Int32Array(112)
  count = 0
  private readonly forms: Int32Array
  private readonly tags: Int32Array
  private readonly morphology: Int32Array

  constructor(input: ParserInput) {
    this.forms = withRoot(input.forms, ROOT.form)
    this.tags = withRoot(input.tags, ROOT.tag)
    this.morphology = withRoot(input.morphology, ROOT.morphology)
  }

  private form(i: number): number {
    return i < 0 ? MISSING.form : (this.forms[i] as number)
  }

  private tag(i: number): number {
    return i < 0 ? MISSING.tag : (this.tags[i] as number)
  }

  private morph(i: number): number {
    return i < 0 ? MISSING.morphology : (this.morphology[i] as number)
  }

  private put(...values: number[]): void {
    let h = seedOf(this.count)
    for (let i = 0; i < values.length; i++) h = mix(h, values[i] as number)
    this.values[this.count++] = h
  }

  collect(c: Configuration): void {
    this.count = 0
    const depth = c.stack.length
    const s0 = depth > 0 ? (c.stack[depth - 1] as number) : -1
    const s1 = depth > 1 ? (c.stack[depth - 2] as number) : -1
    const s2 = depth > 2 ? (c.stack[depth - 3] as number) : -1
    const ahead = (k: number) => (c.next + k <= c.length ? c.next + k : -1)
    const b0 = ahead(0)
    const b1 = ahead(1)
    const b2 = ahead(2)
    const of = (i: number, array: Int32Array) => (i < 0 ? -1 : (array[i] as number))
    const label = (i: number) => (i < 0 ? 3 : (c.label[i] as number) + 5)
    const s0l = of(s0, c.left)
    const s0r = of(s0, c.right)
    const s1l = of(s1, c.left)
    const s1r = of(s1, c.right)
    const b0l = of(b0, c.left)
    const w0 = this.form(s0)
    const t0 = this.tag(s0)
    const w1 = this.form(s1)
    const t1 = this.tag(s1)
    const wb = this.form(b0)
    const tb = this.tag(b0)
    const wb1 = this.form(b1)
    const tb1 = this.tag(b1)
    const tb2 = this.tag(b2)
    const gap = distance(s0, b0)
    const gap1 = distance(s1, s0)
    const count = (i: number, array: Int32Array) => (i < 0 ? 0 : (array[i] as number))

    this.put(0)
    this.put(w0, t0)
    this.put(w0)
    this.put(t0)
    this.put(wb, tb)
    this.put(wb)
    this.put(tb)
    this.put(wb1, tb1)
    this.put(wb1)
    this.put(tb1)
    this.put(this.form(b2), tb2)
    this.put(tb2)
    this.put(w1, t1)
    this.put(w1)
    this.put(t1)

    this.put(w0, t0, wb, tb)
    this.put(w0, t0, wb)
    this.put(w0, wb, tb)
    this.put(w0, t0, tb)
    this.put(t0, wb, tb)
    this.put(w0, wb)
    this.put(t0, tb)
    this.put(tb, tb1)
    this.put(w1, w0)
    this.put(t1, t0)
    this.put(w1, t0)
    this.put(t1, w0)
    this.put(w1, t1, w0, t0)
    this.put(t1, w0, t0)
    this.put(w1, t1, t0)

    this.put(tb, tb1, tb2)
    this.put(t0, tb, tb1)
    this.put(t0, tb, tb1, tb2)
    this.put(t1, t0, tb)
    this.put(t1, t0, tb, tb1)
    this.put(t0, this.tag(s0l), tb)
    this.put(t0, this.tag(s0r), tb)
    this.put(t0, tb, this.tag(b0l))
    this.put(this.tag(s2), t1, t0)
    this.put(this.tag(ahead(3)), tb2, tb1)

    this.put(w0, gap)
    this.put(t0, gap)
    this.put(wb, gap)
    this.put(tb, gap)
    this.put(w0, wb, gap)
    this.put(t0, tb, gap)
    this.put(t1, t0, gap1)
    this.put(w1, w0, gap1)

    const rights = count(s0, c.rightCount)
    const lefts = count(s0, c.leftCount)
    const leftsAhead = count(b0, c.leftCount)
    this.put(w0, rights)
    this.put(t0, rights)
    this.put(w0, lefts)
    this.put(t0, lefts)
    this.put(wb, leftsAhead)
    this.put(tb, leftsAhead)
    this.put(t1, w1, count(s1, c.rightCount))

    for (const i of [s0l, s0r, b0l, s1r]) {
      this.put(this.form(i), label(i))
      this.put(this.tag(i), label(i))
    }
    this.put(this.tag(s1l), label(s1l))
    this.put(t0, label(s0l), label(of(s0, c.left2)))
    this.put(t0, label(s0r), label(of(s0, c.right2)))
    this.put(tb, label(b0l), label(of(b0, c.left2)))
    this.put(t1, label(s1r), label(of(s1, c.right2)))
    this.put(t0, tb, label(s0r), label(b0l))
    this.put(t1, t0, this.tag(s0r))
    this.put(t1, t0, this.tag(s0l))
    this.put(t1, t0, this.tag(s1r))

    this.put(this.morph(s0), t0)
    this.put(this.morph(b0), tb)
    this.put(this.morph(s0), this.morph(b0), t0, tb)
    this.put(this.morph(s1), this.morph(s0), t1, t0)

    // The word under s0 on the left: with UD, the preposition or the determiner of a noun.
    const under = this.form(s0l)
    this.put(w0, t0, this.tag(s0l))
    this.put(w0, under)
    this.put(w0, t0, tb, tb1)
    this.put(t0, wb, tb1)
    this.put(wb, tb, this.form(b0l))
    this.put(w1, t0, under)
    this.put(t1, under, t0)
    this.put(w1, under)
    this.put(t0, under, wb)
    this.put(t0, under, tb)
    this.put(t1, t0, under, tb)
    this.put(t1, label(s1r), t0, under)
    this.put(w1, label(s1r), t0)
    this.put(t0, this.tag(s0l), w1, t1)
  }
}

function withRoot(values: Int32Array, root: number): Int32Array {
  const all = new Int32Array(values.length + 1)
  all.set(values)
  all[values.length] = root
  return all
}

/** The best move among those allowed. */
export function bestMove(c: Configuration, scores: Float32Array): number {
  let move = -1
  for (const candidate of [SHIFT, LEFT, RIGHT]) {
    if (!c.allows(candidate)) continue
    if (move < 0 || (scores[candidate] as number) > (scores[move] as number)) move = candidate
  }
  return move
}

/** A greedy arc-hybrid parser: one perceptron chooses the move, another the relation. Time is linear in the words. */
export class Parser {
  private readonly moveScores = new Float32Array(3)
  private readonly labelScores: Float32Array

  /** @param labels number of relations; the relation perceptron has as many classes for LEFT and again for RIGHT */
  constructor(
    private readonly moves: Scorer,
    private readonly relations: Scorer,
    private readonly labels: number,
  ) {
    this.labelScores = new Float32Array(labels * 2)
  }

  parse(input: ParserInput): Tree {
    const c = new Configuration(input.forms.length)
    const features = new ParserFeatures(input)
    while (!c.done) {
      features.collect(c)
      this.moves.score(features.values, features.count, this.moveScores)
      const move = bestMove(c, this.moveScores)
      c.apply(move, move === SHIFT ? -1 : this.label(features, move))
    }
    return {
      heads: c.head.slice(0, c.length).map((h) => (h === c.length ? -1 : h)),
      labels: c.label.slice(0, c.length),
    }
  }

  label(features: ParserFeatures, move: number): number {
    this.relations.score(features.values, features.count, this.labelScores)
    const half = this.labelScores.subarray(
      (move - LEFT) * this.labels,
      (move - LEFT + 1) * this.labels,
    )
    return best(half, this.labels)
  }
}
