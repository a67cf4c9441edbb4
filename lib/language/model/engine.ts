import { chooseClasses, chooseTree, mean, VOTES } from './combine'
import type { NeuralReader, NeuralScores } from './neural/reader'
import type { PerceptronReader } from './reader'
import type { Reading } from './reading'
import { contentOf, flatReading } from './script'
import { isTrusted } from './trust'
import { mend } from './tree'
import { cutLong, joinLong } from './windows'

/** What is left of the confidence in a word whose head or relation the perceptron parser reads otherwise. */
const DISPUTED = 0.6

/** Sentences whose scores are held at the same time. */
const TOGETHER = 32

/** Reads sentences with all the models of a language: networks and perceptrons together. */
export class Engine {
  private readonly rootLabel: number
  private readonly sideLabel: number

  constructor(
    readonly reader: PerceptronReader,
    private readonly networks: readonly NeuralReader[],
  ) {
    this.rootLabel = reader.inventory.labels.indexOf('root')
    this.sideLabel = reader.inventory.labels.indexOf('parataxis')
  }

  /**
   * Readings of sentences. The same sentence is read once, signs alone get a flat tree, and what is hardly made of
   * words is left to the perceptrons.
   *
   * @param sentences the words' forms
   * @param onShare told now and then how much is done, 0–1
   */
  read(sentences: readonly (readonly string[])[], onShare?: (share: number) => void): Reading[] {
    const keys = sentences.map((forms) => forms.join('\u0000'))
    const readings = new Map<string, Reading>()
    const wanted = new Map<string, readonly string[]>()
    sentences.forEach((forms, i) => {
      const key = keys[i] as string
      if (readings.has(key) || wanted.has(key)) return
      const content = contentOf(forms)
      if (content === 'signs') readings.set(key, flatReading(forms, this.reader.inventory))
      else if (content === 'scraps') readings.set(key, this.readFast(forms))
      else wanted.set(key, forms)
    })
    const read = this.readWords([...wanted.values()], onShare)
    let next = 0
    for (const key of wanted.keys()) readings.set(key, read[next++] as Reading)
    return keys.map((key) => readings.get(key) as Reading)
  }

  /** Some dozens of sentences at a time, so that the scores of a whole book are never held at once. */
  private readWords(
    sentences: readonly (readonly string[])[],
    onShare?: (share: number) => void,
  ): Reading[] {
    const readings: Reading[] = []
    for (let from = 0; from < sentences.length; from += TOGETHER) {
      const some = sentences.slice(from, from + TOGETHER)
      readings.push(
        ...this.readTogether(some, (share) =>
          onShare?.((from + share * some.length) / sentences.length),
        ),
      )
      onShare?.(readings.length / sentences.length)
    }
    return readings
  }

  private readTogether(
    sentences: readonly (readonly string[])[],
    onShare: (share: number) => void,
  ): Reading[] {
    const pieces = sentences.map(cutLong)
    const flat = pieces.flat()
    const steps = this.networks.length + 1
    const scores = this.networks.map((network, i) => {
      const read = network.read(flat)
      onShare((i + 1) / steps)
      return read
    })
    let next = 0
    return pieces.map((some) =>
      joinLong(
        some.map((forms) => {
          const members = scores.map((all) => all[next] as NeuralScores)
          next++
          return this.combine(forms, members)
        }),
        this.sideLabel,
      ),
    )
  }

  /** The perceptrons alone: several times as fast, and nothing is trusted. */
  readFast(forms: readonly string[]): Reading {
    const { upos, feats } = this.reader.tag(forms)
    const tree = this.reader.parse(forms, upos, feats)
    mend(tree, this.reader.inventory.labels)
    return {
      upos,
      feats,
      ...tree,
      confidence: new Float32Array(forms.length).fill(0.5),
      trusted: false,
    }
  }

  private combine(forms: readonly string[], members: readonly NeuralScores[]): Reading {
    const { inventory } = this.reader
    const linear = this.reader.tagScores(forms)
    const upos = chooseClasses(
      mean(members.map((m) => m.upos)),
      linear.upos,
      inventory.upos.length,
      VOTES.upos,
      () => undefined,
    )
    const feats = chooseClasses(
      mean(members.map((m) => m.feats)),
      linear.feats(upos.chosen),
      inventory.feats.length,
      VOTES.feats,
      (i) => inventory.allowed[upos.chosen[i] as number],
    )
    const second = this.reader.parse(forms, upos.chosen, feats.chosen)
    mend(second, inventory.labels)
    const tree = chooseTree(members, second, inventory.labels.length, this.rootLabel)
    const confidence = tree.probability.map((p, i) => {
      const agreed = tree.heads[i] === second.heads[i] && tree.labels[i] === second.labels[i]
      return p * (upos.probability[i] as number) * (agreed ? 1 : DISPUTED)
    })
    return {
      upos: upos.chosen,
      feats: feats.chosen,
      heads: tree.heads,
      labels: tree.labels,
      confidence,
      trusted: isTrusted(tree, second, tree.arcs, tree.probability, inventory.labels),
    }
  }
}
