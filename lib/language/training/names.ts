/**
 * Trains the taggers of names.
 *
 * No annotated French of today may train what ships, so the training texts (treebanks, encyclopedia paragraphs) are
 * annotated by what is known: our own annotation of their names (`annotations/`), the gazetteer and unmistakable
 * shapes. Names that nothing tells are left open: the learner neither learns from them nor is blamed for them.
 * Copies of sentences with other names of the same kind put in keep it from learning names by heart. For English, the
 * annotation by people of UNER EWT (development set) comes on top. Averaged structured perceptron (Collins 2002), in
 * English with a share of what is observed hidden at each step (as dropout does for networks).
 */
import type { Language } from '../document'
import { nameFeatures } from '../entities/features'
import { gazetteer } from '../entities/gazetteer'
import { decode, LABEL_COUNT, LABELS, type NameKind, type NameModel } from '../entities/tagger'
import { ByteWriter } from '../model/bytes'
import { seeded, shuffle, type Random } from '../../random'
import { silver, type Example } from './silver'
import { fromPatterns } from './patterns'
import { readTexts } from './texts'
import { varied } from './vary'

const SIZE = 1 << 17
const EPOCHS = 8
const COMMON = 9000
/** The steps on either side of 0 that a weight is rounded to: in English 64 do as well as 127. */
const STEPS: Record<Language, number> = { fr: 127, en: 64 }
const SEEDS: Record<Language, readonly number[]> = {
  fr: [20, 21, 22],
  en: [20, 21, 22, 23, 24, 25],
}
/** The share of what is observed that is hidden each time a sentence is learned from, so that no single word decides. */
const HIDDEN: Record<Language, number> = { fr: 0, en: 0.5 }

/** Learns a language's names from the texts in `folder`; the same data give the same bytes. */
export function trainNames(
  language: Language,
  folder: string,
  log: (line: string) => void,
): Uint8Array {
  const sentences = readTexts(folder, language)
  const annotated = silver(sentences, folder, language)
  const common = commonWords(sentences)
  log(`${annotated.length} sentences annotated: ${JSON.stringify(tally(annotated))}`)
  // Models learned from other names in the slots and another order of the sentences, added up, err less than each.
  const models = SEEDS[language].map((seed) => {
    const random = seeded(seed)
    const examples = [
      ...annotated,
      ...varied(annotated, language, random),
      ...fromPatterns(language, random),
    ]
    return train(examples, language, common, random, log)
  })
  return write(models.reduce(sum), STEPS[language])
}

function sum(one: NameModel, other: NameModel): NameModel {
  const add = (a: ArrayLike<number>, b: ArrayLike<number>) =>
    Float64Array.from(a, (weight, index) => weight + b[index]!)
  return {
    ...one,
    weights: add(one.weights, other.weights),
    transitions: add(one.transitions, other.transitions),
  }
}

/** The words that are most often met in small letters. */
function commonWords(sentences: string[][]): Set<string> {
  const counts = new Map<string, number>()
  for (const form of sentences.flat()) {
    if (/^\p{Ll}/u.test(form)) counts.set(form, (counts.get(form) ?? 0) + 1)
  }
  return new Set(
    [...counts]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, COMMON)
      .map(([form]) => form),
  )
}

function write({ size, transitions, weights, common }: NameModel, steps: number): Uint8Array {
  const all = Array.from(weights)
  const scale = steps / all.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1)
  const writer = new ByteWriter()
  writer.varint(size)
  for (const weight of Array.from(transitions)) writer.float(Math.round(weight * scale * 100) / 100)
  writer.raw(Uint8Array.from(all, (weight) => Math.round(weight * scale) & 255))
  writer.strings([...common].sort())
  return writer.finish()
}

function train(
  list: Example[],
  language: Language,
  common: ReadonlySet<string>,
  random: Random,
  log: (line: string) => void,
): NameModel {
  const names = gazetteer(language)
  const hidden = HIDDEN[language]
  const prepared = list.map(({ forms, labels }) => ({
    observed: nameFeatures(forms, language, names, common, SIZE),
    labels,
  }))
  const now = {
    weights: new Float64Array(SIZE * LABEL_COUNT),
    transitions: new Float64Array(LABEL_COUNT ** 2),
  }
  const total = {
    weights: new Float64Array(SIZE * LABEL_COUNT),
    transitions: new Float64Array(LABEL_COUNT ** 2),
  }
  let step = 0
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let wrong = 0
    for (const { observed: whole, labels } of shuffle(prepared, random)) {
      step++
      const observed = hidden > 0 ? whole.map((o) => o.filter(() => random() >= hidden)) : whole
      const guess = decode(observed, now)
      if (guess.every((label, index) => labels[index] === undefined || labels[index] === label))
        continue
      const gold = decode(
        observed,
        now,
        (index, label) => labels[index] === undefined || labels[index] === label,
      )
      wrong++
      const update = (side: readonly number[], amount: number) => {
        side.forEach((label, index) => {
          if (labels[index] === undefined) return
          for (const observation of observed[index]!) {
            now.weights[observation * LABEL_COUNT + label]! += amount
            total.weights[observation * LABEL_COUNT + label]! += amount * step
          }
          if (index > 0 && labels[index - 1] !== undefined) {
            const place = side[index - 1]! * LABEL_COUNT + label
            now.transitions[place]! += amount
            total.transitions[place]! += amount * step
          }
        })
      }
      update(gold, 1)
      update(guess, -1)
    }
    log(`epoch ${epoch + 1}: ${wrong} sentences wrong`)
  }
  return {
    size: SIZE,
    common,
    weights: now.weights.map((weight, index) => weight - total.weights[index]! / step),
    transitions: now.transitions.map((weight, index) => weight - total.transitions[index]! / step),
  }
}

function tally(list: Example[]): Record<string, number> {
  const found: Record<string, number> = { open: 0 }
  for (const label of list.flatMap(({ labels }) => labels)) {
    if (label === undefined) found['open']!++
    else if (label % 2 === 1) {
      const kind = LABELS[label]!.slice(2) as NameKind
      found[kind] = (found[kind] ?? 0) + 1
    }
  }
  return found
}
