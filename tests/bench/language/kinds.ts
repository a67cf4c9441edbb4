import type { ConlluSentence } from '../../../lib/language/conllu/read'

/** Of the words in the gold sentences of a kind, the share whose head and relation are right, in percent. */
export interface KindFigures {
  kind: string
  sentences: number
  words: number
  las: number
}

const last = ({ words }: ConlluSentence) => words.at(-1)?.form ?? ''
const has = (form: RegExp) => (s: ConlluSentence) => s.words.some((w) => form.test(w.form))

/** A sentence may be of several kinds. */
const KINDS: Readonly<Record<string, (sentence: ConlluSentence) => boolean>> = {
  'up to 10 words': ({ words }) => words.length <= 10,
  '11 to 25 words': ({ words }) => words.length > 10 && words.length <= 25,
  'over 25 words': ({ words }) => words.length > 25,
  question: (s) => last(s).startsWith('?'),
  'without a stop (headings, items)': (s) => /[\p{L}\p{N}]$/u.test(last(s)),
  quotation: has(/^(?:["“”«»]|``|'')$/u),
  'relative clause': ({ words }) => words.some((w) => w.deprel === 'acl:relcl'),
  coordination: ({ words }) => words.some((w) => w.deprel === 'conj'),
  'no verb at its root': ({ words }) => words.some((w) => w.head === -1 && w.upos !== 'VERB'),
}

/** LAS by kind of sentence. Both have the same words: it makes no sense from raw text. */
export function scoreKinds(gold: ConlluSentence[], system: ConlluSentence[]): KindFigures[] {
  const plain = (deprel: string) => deprel.split(':')[0]
  return Object.entries(KINDS).map(([kind, belongs]) => {
    const figures = { kind, sentences: 0, words: 0, las: 0 }
    let right = 0
    gold.forEach((sentence, s) => {
      if (!belongs(sentence)) return
      figures.sentences++
      figures.words += sentence.words.length
      right += sentence.words.filter((word, i) => {
        const read = system[s]?.words[i]
        return read?.head === word.head && plain(read.deprel) === plain(word.deprel)
      }).length
    })
    figures.las = (100 * right) / Math.max(1, figures.words)
    return figures
  })
}
