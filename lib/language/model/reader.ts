import { AttributeSource } from './attributes'
import { ByteReader, ByteWriter } from './bytes'
import { hashString, mix } from './hash'
import { Lemmatiser, type LemmaTables } from './lemmatiser'
import { Lexicon, type LexiconReading } from './lexicon'
import { Parser, type ParserInput, type Tree } from './parser'
import { Perceptron } from './perceptron'
import { bestClasses, bothWays, Tagger } from './tagger'

/** The names of the classes: what the numbers that the models give stand for. */
export interface Inventory {
  upos: string[]
  feats: string[]
  labels: string[]
  /** For each UPOS, the features seen with it. */
  allowed: number[][]
}

export interface ReaderWeights {
  /** UPOS read forward, and read backward. */
  upos: Perceptron
  uposBackward: Perceptron
  feats: Perceptron
  moves: Perceptron
  relations: Perceptron
}

const MAGIC = 'rectoverso reader 2'
const PARTS = ['upos', 'uposBackward', 'feats', 'moves', 'relations'] as const

/** Of the features, those that the parser looks at. */
const PARSED_FEATURES =
  /^(?:Gender|Number|Person|VerbForm|Mood|Tense|PronType|Voice|Poss|Reflex|Case|Degree)=/

/** Hash of the features that matter to the parser. */
export function morphologyHash(feats: string): number {
  return hashString(
    feats
      .split('|')
      .filter((feat) => PARSED_FEATURES.test(feat))
      .join('|'),
  )
}

/** Hash of a UPOS number, as the parser sees it. */
export function tagHash(upos: number): number {
  return mix(0x27d4eb2f, upos)
}

/** Lexicon, taggers, parser and lemmatiser of one language: the fast half of the engine. */
export class PerceptronReader {
  private readonly attributes: AttributeSource
  private readonly forward: Tagger
  private readonly backward: Tagger
  private readonly featsTagger: Tagger
  private readonly parser: Parser
  /** For each feature class, what the parser sees of it. */
  private readonly morphology: Int32Array
  private readonly tags: Int32Array
  /** The features' scores of the sentence that is read: the largest table of it. */
  private scratch = new Float32Array()

  constructor(
    readonly inventory: Inventory,
    readonly lexicon: Lexicon,
    readonly lemmatiser: Lemmatiser,
    weights: ReaderWeights,
  ) {
    this.attributes = new AttributeSource(lexicon)
    this.forward = new Tagger(weights.upos, inventory.upos.length)
    this.backward = new Tagger(weights.uposBackward, inventory.upos.length)
    const allowed = inventory.allowed.map((classes) => Uint16Array.from(classes))
    this.featsTagger = new Tagger(weights.feats, inventory.feats.length, allowed)
    this.parser = new Parser(weights.moves, weights.relations, inventory.labels.length)
    this.morphology = Int32Array.from(inventory.feats, morphologyHash)
    this.tags = Int32Array.from(inventory.upos, (_, i) => tagHash(i))
  }

  /** Classes of UPOS and features for the words of a sentence. */
  tag(forms: readonly string[]): { upos: Uint16Array; feats: Uint16Array } {
    const words = forms.map((form) => this.attributes.of(form))
    const upos = bestClasses(
      bothWays(this.forward, this.backward, words),
      this.inventory.upos.length,
    )
    return { upos, feats: this.featsTagger.tag(words, upos) }
  }

  /**
   * The taggers' scores, words × classes; those of the features come once UPOS is settled, and are good until the next
   * sentence's.
   */
  tagScores(forms: readonly string[]): {
    upos: Float32Array
    feats: (upos: ArrayLike<number>) => Float32Array
  } {
    const words = forms.map((form) => this.attributes.of(form))
    const { inventory } = this
    return {
      upos: bothWays(this.forward, this.backward, words),
      feats: (given) => {
        const size = words.length * inventory.feats.length
        if (this.scratch.length < size) this.scratch = new Float32Array(size)
        const feats = this.scratch.subarray(0, size)
        this.featsTagger.tag(words, given, undefined, feats)
        return feats
      },
    }
  }

  parse(forms: readonly string[], upos: ArrayLike<number>, feats: ArrayLike<number>): Tree {
    const n = forms.length
    const input: ParserInput = {
      forms: Int32Array.from(forms, (form) => this.attributes.of(form).lower),
      tags: Int32Array.from({ length: n }, (_, i) => this.tags[upos[i] as number] as number),
      morphology: Int32Array.from(
        { length: n },
        (_, i) => this.morphology[feats[i] as number] as number,
      ),
    }
    return this.parser.parse(input)
  }

  static write(
    inventory: Inventory,
    forms: ReadonlyMap<string, readonly LexiconReading[]>,
    lemmas: LemmaTables,
    weights: ReaderWeights,
  ): Uint8Array {
    const out = new ByteWriter()
    out.string(MAGIC)
    out.strings(inventory.upos)
    out.strings(inventory.feats)
    out.strings(inventory.labels)
    for (const classes of inventory.allowed) {
      out.varint(classes.length)
      for (const c of classes) out.varint(c)
    }
    Lexicon.write(forms, out)
    Lemmatiser.write(lemmas, out)
    for (const part of PARTS) weights[part].write(out)
    return out.finish()
  }

  /** @throws Error when the bytes are not a reader of this version. */
  static read(bytes: Uint8Array): PerceptronReader {
    const input = new ByteReader(bytes)
    if (input.string() !== MAGIC)
      throw new Error('these weights are not of this version of the reader')
    const upos = input.strings()
    const feats = input.strings()
    const labels = input.strings()
    const allowed = upos.map(() => Array.from({ length: input.varint() }, () => input.varint()))
    const lexicon = Lexicon.read(input)
    const lemmatiser = Lemmatiser.read(input, lexicon)
    const next = () => Perceptron.read(input)
    // In the order of PARTS.
    const weights = {
      upos: next(),
      uposBackward: next(),
      feats: next(),
      moves: next(),
      relations: next(),
    }
    return new PerceptronReader({ upos, feats, labels, allowed }, lexicon, lemmatiser, weights)
  }
}
