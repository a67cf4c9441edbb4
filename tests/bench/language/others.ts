import { createRequire } from 'node:module'
import { join } from 'node:path'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { ConlluSentence } from '../../../lib/language/conllu/read'
import type { Language } from '../../../lib/language/document'
import { loadEngine } from '../../../lib/language/model/load'

/** Share of gold words whose tag is right, in percent; a word that a tagger cuts otherwise counts as wrong. */
export interface OtherFigures {
  name: string
  collapsed: number
}

/** compromise's tags, most telling first, and the UPOS they come to. */
const COMPROMISE: [string, string][] = [
  ['Pronoun', 'PRON'],
  ['Determiner', 'DET'],
  ['Preposition', 'ADP'],
  ['Conjunction', 'CONJ'],
  ['Adverb', 'ADV'],
  ['Negative', 'ADV'],
  ['Value', 'NUM'],
  ['Verb', 'VERB'],
  ['Auxiliary', 'VERB'],
  ['Copula', 'VERB'],
  ['Adjective', 'ADJ'],
  ['ProperNoun', 'PROPN'],
  ['Person', 'PROPN'],
  ['Place', 'PROPN'],
  ['Noun', 'NOUN'],
  ['Expression', 'INTJ'],
]

const collapse = (upos: string) => upos.replace('AUX', 'VERB').replace(/^[CS]CONJ$/, 'CONJ')

type Words = { form: string; upos: string }[]

/** The engine and the taggers that npm offers, on the same words. */
export function others(sentences: ConlluSentence[], language: Language): OtherFigures[] {
  const gold = sentences.map((s) => s.words)
  const engine = loadEngine(language)
  const ours = (forms: string[]): Words => {
    const { upos } = engine.reader.tag(forms)
    return forms.map((form, i) => ({
      form,
      upos: engine.reader.inventory.upos[upos[i] as number] as string,
    }))
  }
  const taggers: [string, (forms: string[]) => Words][] = [['ours, fast', ours]]
  if (language === 'fr')
    taggers.push(['fr-compromise', (forms) => compromiseTags(required('fr-compromise'), forms)])
  else
    taggers.push(
      ['compromise', (forms) => compromiseTags(required('compromise'), forms)],
      ['wink-nlp', winkTagger()],
    )
  return taggers.map(([name, tag]) => {
    let right = 0
    let all = 0
    for (const words of gold) {
      all += words.length
      right += matches(words, tag(words.map((w) => w.form)))
    }
    return { name, collapsed: (100 * right) / all }
  })
}

/** Words of the same place in the sentence (white space aside), the same form and the same tag. */
function matches(gold: Words, system: Words): number {
  const place = (words: Words) => {
    let at = 0
    return words.map(({ form, upos }) => {
      const start = at
      at += form.replace(/\s/gu, '').length
      return `${start}-${at} ${collapse(upos)}`
    })
  }
  const right = new Set(place(gold))
  return place(system).filter((key) => right.has(key)).length
}

interface CompromiseTerm {
  text: string
  pre: string
  post: string
  tags: string[]
}

/** Loaded untyped: fr-compromise's types do not compile under `strict`. */
const required = (name: string): unknown => createRequire(join(process.cwd(), 'package.json'))(name)

type Compromise = (text: string) => { json(options?: object): { terms: CompromiseTerm[] }[] }

function compromiseTags(nlp: unknown, forms: string[]): Words {
  const library = nlp as Compromise & { default?: Compromise }
  const sentences = (library.default ?? library)(forms.join(' ')).json()
  return sentences.flatMap(({ terms }) =>
    terms.flatMap(({ text, pre, post, tags }) => {
      const signs = (run: string): Words =>
        run.split(/\s+/u).filter(Boolean).map((form) => ({ form, upos: 'PUNCT' })) // prettier-ignore
      const tag = COMPROMISE.find(([name]) => tags.includes(name))?.[1] ?? 'NOUN'
      const word = text === '' ? [] : [{ form: text, upos: tag }]
      return [...signs(pre), ...word, ...signs(post)]
    }),
  )
}

function winkTagger(): (forms: string[]) => Words {
  const nlp = winkNLP(model)
  const { its } = nlp
  return (forms) => {
    const tokens = nlp.readDoc(forms.join(' ')).tokens()
    const tags = tokens.out(its.pos as never) as unknown as string[]
    return tokens.out().map((form, i) => ({ form, upos: tags[i] ?? 'X' }))
  }
}
