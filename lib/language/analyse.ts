import type { Document, Features, Language, Sentence, Upos, Word } from './document'
import { findEntities } from './entities/find'
import type { Engine } from './model/engine'
import { loadEngine } from './model/load'
import type { Reading } from './model/reading'
import { findQuantities } from './quantities/find'
import { findQuotations } from './quotations/find'
import { findTimes } from './times/find'
import { isMisspelt } from './spelling'
import { tokenise, type TokenisedSentence } from './tokens/tokenise'

/**
 * Reads a text: sentences, words, trees, and what is named, dated, counted and quoted in it.
 * The same text gives the same document on every machine. Any string is accepted; time is in line with its length.
 *
 * @param onShare told from time to time how much has been read, 0–1
 * @throws Error when the language's weights cannot be read
 */
export function analyse(
  text: string,
  language: Language,
  onShare?: (share: number) => void,
): Document {
  const engine = loadEngine(language)
  const cut = tokenise(text, language)
  const readings = engine.read(
    cut.map(({ words }) => words.map(({ form }) => plainForm(form))),
    onShare,
  )
  const sentences = cut.map((sentence, index) =>
    toSentence(sentence, readings[index] as Reading, index, engine),
  )
  const entities = findEntities(text, sentences, language)
  const times = findTimes(text, sentences, language)
  return {
    text,
    language,
    sentences,
    entities,
    times,
    quantities: findQuantities(text, sentences, language, times),
    quotations: findQuotations(text, sentences, language, entities),
  }
}

/** The models learned from texts with straight apostrophes. */
const plainForm = (form: string): string => form.replaceAll('’', "'")

function toSentence(
  { start, end, paragraph, kind, tokens, words }: TokenisedSentence,
  reading: Reading,
  index: number,
  { reader }: Engine,
): Sentence {
  const { upos: tags, feats: morphology, labels } = reader.inventory
  const read = words.map(({ form, start, end }, i): Word => {
    const upos = tags[reading.upos[i] as number] as Upos
    const feats = morphology[reading.feats[i] as number] ?? '_'
    return {
      start,
      end,
      index: i,
      form,
      lemma: reader.lemmatiser.lemma(plainForm(form), upos, feats),
      upos,
      feats: toFeatures(feats),
      head: reading.heads[i] as number,
      deprel: labels[reading.labels[i] as number] as string,
      confidence: reading.confidence[i] as number,
      ...(upos !== 'PROPN' && isMisspelt(plainForm(form), reader.lexicon) && { misspelt: true }),
    }
  })
  return {
    start,
    end,
    index,
    paragraph,
    kind,
    tokens,
    words: read,
    root: reading.heads.indexOf(-1),
    confidence: treeConfidence(read),
    trusted: reading.trusted,
  }
}

/** The geometric mean over the words that are not punctuation. */
function treeConfidence(words: readonly Word[]): number {
  const counted = words.filter(({ upos }) => upos !== 'PUNCT')
  const logs = counted.reduce(
    (sum, { confidence }) => sum + Math.log(Math.max(confidence, 1e-6)),
    0,
  )
  return counted.length === 0 ? 0 : Math.exp(logs / counted.length)
}

const features = new Map<string, Features>()

/** `Gender=Fem|Number=Sing` as an object, one for each string. */
function toFeatures(feats: string): Features {
  const known = features.get(feats)
  if (known) return known
  const pairs = feats === '_' ? [] : feats.split('|').map((feat) => feat.split('='))
  const made = Object.freeze(Object.fromEntries(pairs) as Features)
  features.set(feats, made)
  return made
}
