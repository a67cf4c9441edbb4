import type { Word } from '@/lib/language/document'
import type { Grammar } from '@/lib/fact/grammar'
import { spaced } from '@/lib/fact/surface'
import { wordAt } from '@/lib/fact/tree'
import { past, thirdPerson } from '@/lib/language/en/verb'
import { inMonth } from './day'
import * as words from './words'

const REFLEXIVE = /^(?:him|her|it|them|one)sel(?:f|ves)$/iu

export const english: Grammar = {
  and: 'and',
  inside: /^in$/iu,
  join: spaced,
  connectives: words.CONNECTIVES,
  deictics: words.DEICTICS,
  anaphoricAdjectives: words.ANAPHORIC_ADJECTIVES,
  hedges: words.HEDGES,
  negations: words.NEGATIONS,
  attributions: words.ATTRIBUTIONS,
  conditionals: words.CONDITIONALS,
  saying: words.SAYING,
  evasive: words.EVASIVE,
  modals: words.MODALS,
  stative: words.STATIVE,
  relational: words.RELATIONAL,
  unique: words.UNIQUE,
  isAbstract: (lemma) => /(?:ism|ity|ology|ography|onomy|ness|ence|ance)$/u.test(lemma),
  human: words.HUMAN,
  isHumanNoun: (lemma) => words.HUMAN.has(lemma) || /(?:ist|ologist|ician|woman|man)$/u.test(lemma),
  offices: words.OFFICES,
  institutions: words.INSTITUTIONS,
  links: words.LINKS,
  bridging: words.BRIDGING,
  hedged:
    /^(?:at least|at most|more than|less than|fewer than|about|around|nearly|over|some|roughly|approximately|up to|as many as)$/iu,
  foreign: /\d\.\d{3}\.\d{3}|\d \d{3}(?!\d)/u,
  nearFuture: /^(?:(?:is|are) (?:going|set|due|expected|scheduled)|will)\b/iu,
  limits:
    /^(?:at least|at most|about|only|almost|nearly|mostly|barely|up to|partly|more|less)(?!\p{L})/iu,
  formerly: /\b(?:former|ex|then|future|outgoing|late|incoming)\b/iu,
  inMonth,
  pointing: words.POINTING,
  telling: words.TELLING,
  said: (verb) =>
    /^(?:say|state|announce|claim|warn|admit|confirm|declare)$/u.test(verb.lemma)
      ? verb
      : { ...verb, finite: 'said', rest: '', lemma: 'say', tense: 'past', auxiliary: false },
  that: /^that$/iu,
  quote: (said) => `, “${said}”`,
  causing: words.CAUSING,
  placing: words.PLACING,
  personal: words.PERSONAL,
  collective: words.COLLECTIVE,
  locative: words.LOCATIVE,
  framing: new Set(),
  temporal: words.TEMPORAL,
  isAnaphor: (word) =>
    (word.upos === 'PRON' || word.upos === 'DET') &&
    word.feats.Poss !== 'Yes' &&
    word.deprel !== 'det' &&
    !REFLEXIVE.test(word.form) &&
    !isRelative(word) &&
    words.ANAPHORS.has(word.form.toLowerCase()),
  isDemonstrative: (word) =>
    /^(?:det|det:predet)$/u.test(word.deprel) &&
    /^(?:this|that|these|those|such|another|either|neither)$/iu.test(word.form),
  isPossessive: (word) =>
    /^(?:his|her|its|their|my|your|our)$/iu.test(word.form) &&
    /^(?:nmod:poss|det:poss|det)$/u.test(word.deprel),
  isDefinite: (word) => /^the$/iu.test(word.form),
  isIndefinite: (word) => /^(?:an?|some|any|every|each|several|many)$/iu.test(word.form),
  personalPronouns: new Map([
    ['he', { human: true, gender: 'Masc' as const }],
    ['she', { human: true, gender: 'Fem' as const }],
    ['it', { human: false }],
  ]),
  pluralPossessives: new Set(['their']),
  possessiveFits: (word, owner) => {
    const form = word.form.toLowerCase()
    if (form === 'its') return !owner.human
    if (form === 'his') return owner.human && owner.gender !== 'Fem'
    if (form === 'her') return owner.human && owner.gender !== 'Masc'
    return form === 'their'
  },
  withOwner: (owner) => ({
    determiner: '',
    after: '',
    before: /s$/u.test(owner) ? `${owner}’s` : `${owner}’s`,
  }),
  hedgingAuxiliaries: words.HEDGING_AUXILIARIES,
  intransitive: words.INTRANSITIVE,
  standing: words.STANDING,
  perfectAuxiliary: (number) => ({ finite: number === 'Plur' ? 'were' : 'was', rest: '' }),
  isClitic: () => false,
  isReflexive: (word) => REFLEXIVE.test(word.form),
  isParticle: (word) => word.deprel === 'compound:prt',
  stripTime: (tree, kept) => {
    let from = 0
    while (from < kept.length && /^(?:ADP|SCONJ)$/u.test(wordAt(tree, kept[from] as number).upos))
      from++
    return kept.slice(from)
  },
  tenseOf: (finite) => {
    const form = finite.form.toLowerCase()
    if (form === 'will' || form === "'ll") return 'future'
    return finite.feats.Tense === 'Past' ? 'past' : 'present'
  },
  nearer: new Map(),
  comparing: new Set(['as']),
  events: words.EVENTS,
  causes: /^(?:because|due to|owing to|thanks to)\b/iu,
  purposes: /^(?:in order )?to (?!become|find|die|be\b)/iu,
  sections: words.SECTIONS,
  plainAdjectives: words.PLAIN_ADJECTIVES,
  openers: words.OPENERS,
  finitise: (lemma, tense, _simple, number) => {
    if (tense === 'future') return undefined
    return {
      finite: tense === 'past' ? past(lemma) : number === 'Plur' ? lemma : thirdPerson(lemma),
      rest: '',
      auxiliary: false,
    }
  },
  copula: (tense, number) =>
    tense === 'past' ? (number === 'Plur' ? 'were' : 'was') : number === 'Plur' ? 'are' : 'is',
  passiveAuxiliary: (tense, number) => ({
    finite:
      tense === 'past' ? (number === 'Plur' ? 'were' : 'was') : number === 'Plur' ? 'are' : 'is',
    rest: '',
  }),
}

function isRelative(word: Word): boolean {
  return word.feats.PronType === 'Rel' || /^(?:who|whom|which|whose)$/iu.test(word.form)
}
