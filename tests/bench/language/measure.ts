import type { ConlluSentence } from '../../../lib/language/conllu/read'
import { scoreConll } from '../../../lib/language/conllu/score'
import { conlluWords } from '../../../lib/language/conllu/words'
import type { Language } from '../../../lib/language/document'
import type { Engine } from '../../../lib/language/model/engine'
import { loadEngine } from '../../../lib/language/model/load'
import { tokenise } from '../../../lib/language/tokens/tokenise'
import { scoreKinds, type KindFigures } from './kinds'
import { scoreRelations, type RelationFigures } from './relations'
import { scoreGate, type GateFigures, type GateSentence } from './gate'

/** Percentages from 0 to 100. */
export interface LanguageFigures {
  words: number
  sentences: number
  tokens_f1: number
  words_f1: number
  sentences_f1: number
  upos: number
  ufeats: number
  lemmas: number
  uas: number
  las: number
  gate: GateFigures
  /** Only where asked for, and on gold words. */
  relations?: RelationFigures[]
  kinds?: KindFigures[]
}

interface Input {
  forms: string[]
  tokens: ConlluSentence['tokens']
}

export function measure(
  gold: ConlluSentence[],
  language: Language,
  {
    raw,
    fast,
    relations,
    kinds,
  }: { raw: boolean; fast: boolean; relations: boolean; kinds: boolean },
): LanguageFigures {
  const engine = loadEngine(language)
  const input: Input[] = raw
    ? cut(gold, language)
    : gold.map(({ words, tokens }) => ({ forms: words.map((w) => w.form), tokens }))
  const system = read(engine, input, fast)
  const scores = scoreConll(gold, system)
  return {
    words: gold.reduce((sum, s) => sum + s.words.length, 0),
    sentences: gold.length,
    tokens_f1: scores.tokens,
    words_f1: scores.words,
    sentences_f1: scores.sentences,
    upos: scores.upos,
    ufeats: scores.ufeats,
    lemmas: scores.lemmas,
    uas: scores.uas,
    las: scores.las,
    gate: scoreGate(gold, system),
    ...(kinds && !raw && { kinds: scoreKinds(gold, system) }),
    ...(relations && !raw && { relations: scoreRelations(gold, system) }),
  }
}

/** The text of the sentences, cut anew: sentences parted by a space, paragraphs by a blank line. */
function cut(gold: ConlluSentence[], language: Language): Input[] {
  const text = gold.map((s, i) => (i === 0 ? '' : s.newParagraph ? '\n\n' : ' ') + s.text).join('')
  return tokenise(text, language).map(({ words, tokens }) => ({
    forms: words.map(({ form }) => form),
    tokens: tokens.map(({ start, end, firstWord, lastWord }) => ({
      form: text.slice(start, end),
      first: firstWord,
      last: lastWord,
    })),
  }))
}

/** Reads the sentences, as many at a time as an article has. */
function read(engine: Engine, input: Input[], fast: boolean): GateSentence[] {
  const sentences: GateSentence[] = []
  for (let from = 0; from < input.length; from += 50) {
    const part = input.slice(from, from + 50)
    const forms = part.map((s) => s.forms)
    const readings = fast ? forms.map((f) => engine.readFast(f)) : engine.read(forms)
    readings.forEach((reading, k) => {
      const { tokens } = part[k] as Input
      const words = conlluWords(forms[k] as string[], reading, engine.reader)
      sentences.push({ text: '', newParagraph: false, tokens, words, trusted: reading.trusted })
    })
  }
  return sentences
}
