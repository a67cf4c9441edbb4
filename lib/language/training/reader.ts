import type { ConlluSentence } from '../conllu/read'
import { AttributeSource, type Attributes } from '../model/attributes'
import { ByteReader, ByteWriter } from '../model/bytes'
import { Lexicon, type LexiconReading } from '../model/lexicon'
import { morphologyHash, PerceptronReader, tagHash, type Inventory } from '../model/reader'
import { bestClasses, bothWays, Tagger } from '../model/tagger'
import { learnLemmas } from './lemmas'
import { trainParser, type ParsingExample } from './parser'
import { seededChance, seededShuffle } from './shuffle'
import { trainTagger } from './tagger'

const FOLDS = 4
const EPOCHS = { tagger: 6, parser: 8 }
/** Shares of the largest weight of each part; what is under them is left out of what ships. */
export type Smallest = Readonly<Record<'upos' | 'feats' | 'moves' | 'relations', number>>

interface Example {
  sentence: ConlluSentence
  words: Attributes[]
  upos: Uint16Array
  feats: Uint16Array
}

/**
 * Trains the perceptron reader. The parser learns from tags that taggers gave which had not seen the sentence
 * (jack-knifing), since that is what it will meet.
 *
 * @returns the bytes that `PerceptronReader.read` takes
 */
export function trainReader(
  sentences: readonly ConlluSentence[],
  forms: ReadonlyMap<string, readonly LexiconReading[]>,
  smallest: Smallest,
  seed: number,
  log: (line: string) => void,
): Uint8Array {
  const chance = seededChance(seed)
  const shuffle = seededShuffle(chance)
  const lexicon = copyOf(forms)
  const attributes = new AttributeSource(lexicon)
  const inventory = takeInventory(sentences)
  const number = (names: string[]) => new Map(names.map((name, i) => [name, i]))
  const [uposIds, featsIds, labelIds] = [inventory.upos, inventory.feats, inventory.labels].map(
    number,
  )
  const examples = sentences.map((sentence): Example => ({
    sentence,
    words: sentence.words.map(({ form }) => attributes.of(form)),
    upos: Uint16Array.from(sentence.words, ({ upos }) => uposIds?.get(upos) ?? 0),
    feats: Uint16Array.from(sentence.words, ({ feats }) => featsIds?.get(feats) ?? 0xffff),
  }))

  const allowed = inventory.allowed.map((classes) => Uint16Array.from(classes))
  const uposSettings = {
    bits: 18,
    classes: inventory.upos.length,
    epochs: EPOCHS.tagger,
    allowed: null,
  }
  const featsSettings = {
    bits: 16,
    classes: inventory.feats.length,
    epochs: EPOCHS.tagger - 1,
    allowed,
  }
  const uposOf = (part: readonly Example[]) =>
    trainTagger(
      part.map(({ words, upos }) => ({ words, given: null, gold: upos })),
      uposSettings,
      shuffle,
    )
  const uposBackwardOf = (part: readonly Example[]) =>
    uposOf(
      part.map((example) => ({
        ...example,
        words: example.words.slice().reverse(),
        upos: example.upos.slice().reverse(),
      })),
    )
  const featsOf = (part: readonly Example[]) =>
    trainTagger(
      part.map(({ words, upos, feats }) => ({ words, given: upos, gold: feats })),
      featsSettings,
      shuffle,
    )

  const parsing: ParsingExample[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = examples.filter((_, i) => i % FOLDS !== fold)
    const upos = new Tagger(uposOf(rest), uposSettings.classes)
    const uposBackward = new Tagger(uposBackwardOf(rest), uposSettings.classes)
    const feats = new Tagger(featsOf(rest), featsSettings.classes, allowed)
    const tally = { right: 0, all: 0 }
    examples.forEach((example, i) => {
      if (i % FOLDS !== fold) return
      const scores = bothWays(upos, uposBackward, example.words)
      const tags = bestClasses(scores, uposSettings.classes)
      tally.right += tags.filter((tag, k) => tag === example.upos[k]).length
      tally.all += tags.length
      const morphology = feats.tag(example.words, tags)
      parsing.push(
        parsingExample(example, tags, morphology, inventory, labelIds ?? new Map<string, number>()),
      )
    })
    log(`fold ${fold}: UPOS ${((100 * tally.right) / tally.all).toFixed(2)}`)
  }
  const upos = uposOf(examples).compress(smallest.upos)
  const uposBackward = uposBackwardOf(examples).compress(smallest.upos)
  const feats = featsOf(examples).compress(smallest.feats)
  log('taggers done')
  const parser = trainParser(
    parsing,
    { moveBits: 21, labelBits: 18, labels: inventory.labels.length, epochs: EPOCHS.parser },
    shuffle,
    chance,
  )
  log('parser done')
  return PerceptronReader.write(inventory, forms, learnLemmas(sentences, lexicon), {
    upos,
    uposBackward,
    feats,
    moves: parser.moves.compress(smallest.moves),
    relations: parser.relations.compress(smallest.relations),
  })
}

function copyOf(forms: ReadonlyMap<string, readonly LexiconReading[]>): Lexicon {
  const out = new ByteWriter()
  Lexicon.write(forms, out)
  return Lexicon.read(new ByteReader(out.finish()))
}

/** Class names in order; features seen once only are not worth a class. */
export function takeInventory(sentences: readonly ConlluSentence[]): Inventory {
  const words = sentences.flatMap((s) => s.words)
  const counts = new Map<string, number>()
  for (const { feats } of words) counts.set(feats, (counts.get(feats) ?? 0) + 1)
  const sorted = (names: Iterable<string>) => [...new Set(names)].sort()
  const upos = sorted(words.map((w) => w.upos))
  const feats = sorted([...counts].filter(([, n]) => n > 1).map(([name]) => name))
  const featsIds = new Map(feats.map((name, i) => [name, i]))
  const allowed = upos.map((tag) => {
    const seen = new Set(
      words.filter((w) => w.upos === tag).map((w) => featsIds.get(w.feats) ?? -1),
    )
    return [...seen].filter((id) => id >= 0).sort((a, b) => a - b)
  })
  return { upos, feats, labels: sorted(words.map((w) => w.deprel)), allowed }
}

function parsingExample(
  { sentence, words }: Example,
  upos: Uint16Array,
  feats: Uint16Array,
  inventory: Inventory,
  labelIds: ReadonlyMap<string, number>,
): ParsingExample {
  const n = words.length
  return {
    input: {
      forms: Int32Array.from(words, (w) => w.lower),
      tags: Int32Array.from(upos, tagHash),
      morphology: Int32Array.from(feats, (f) => morphologyHash(inventory.feats[f] ?? '')),
    },
    heads: Int32Array.from(sentence.words, ({ head }) => (head < 0 ? n : head)),
    labels: Int32Array.from(sentence.words, ({ deprel }) => labelIds.get(deprel) ?? 0),
  }
}
