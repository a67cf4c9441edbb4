import type { Word } from '@/lib/language/document'
import type { Grammar } from '@/lib/fact/grammar'
import { spaced } from '@/lib/fact/surface'
import { wordAt } from '@/lib/fact/tree'
import { auxiliaryOf, conjugate, pastParticiple } from '@/lib/language/fr/conjugate'
import { genderOf } from '@/lib/language/fr/gender'
import { inMonth } from './day'
import * as words from './words'

const VOWEL = /^[«"“]?\s?[aeiouyàâäéèêëîïôöùûüœæAEIOUYÀÂÄÉÈÊËÎÏÔÖÙÛÜŒÆ]|^[hH]/u

/** Whether *le*, *de*, *que* elide before this text. An aspirated h and some vowels do not let them. */
export function elides(text: string): boolean {
  if (!VOWEL.test(text)) return false
  const first = (/^[«"“\s]*([\p{L}’']+)/u.exec(text)?.[1] ?? '').toLowerCase()
  if (words.ASPIRATED.some((stem) => first.startsWith(stem))) return false
  return !/^(onz|oui$|ouistiti|ya|ye|yo|yu|uhl)/u.test(first)
}

/** `de` + `le chef` → `du chef`; `que` + `il` → `qu’il`; else a space where one belongs. */
export function join(left: string, right: string): string {
  const last = /(?:^|[\s(«"'’])(\p{L}+)$/u.exec(left)?.[1]
  if (last) {
    const head = left.slice(0, left.length - last.length)
    const lower = last.toLowerCase()
    const contracted = contract(lower, right)
    if (contracted) return head + keepCase(last, contracted)
    if (words.ELIDING.has(lower) && elides(right)) {
      return `${head}${last.slice(0, -1)}’${right}`
    }
  }
  const unelided = /(?:^|[\s(«“"])(d|l|qu|s|n|j|m|t|c)['’]$/iu.exec(left)?.[1]
  if (unelided && !elides(right)) {
    const full = { d: 'de', l: 'le', qu: 'que', s: 'se', n: 'ne', c: 'ce' }[unelided.toLowerCase()]
    if (full) return `${left.slice(0, -unelided.length - 1)}${full} ${right}`
  }
  return spaced(left, right)
}

function contract(preposition: string, right: string): string | undefined {
  if (preposition !== 'de' && preposition !== 'à') return undefined
  const indefinite = /^des\s+/u.exec(right)
  if (indefinite && preposition === 'de') {
    const bare = right.slice(indefinite[0].length)
    return elides(bare) ? `d’${bare}` : `de ${bare}`
  }
  const article = /^(les?)(?:\s+|$)/u.exec(right)
  if (!article) return undefined
  const rest = right.slice(article[0].length)
  const plural = article[1] === 'les'
  if (preposition === 'de') return `${plural ? 'des' : 'du'} ${rest}`
  return `${plural ? 'aux' : 'au'} ${rest}`
}

function keepCase(model: string, text: string): string {
  const first = model[0] ?? ''
  return first !== first.toLowerCase() ? (text[0] ?? '').toUpperCase() + text.slice(1) : text
}

export const french: Grammar = {
  and: 'et',
  inside: /^(?:en|à)$/iu,
  join,
  connectives: words.CONNECTIVES,
  deictics: words.DEICTICS,
  weighing:
    /^(?:notamment|surtout|abord|encore|déjà|même|alors|autrefois|jadis|actuellement|plutôt|presque|quasi)$/iu,
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
  isAbstract: (lemma) => /(?:isme|ité|logie|graphie|nomie|ence|ance|tude)$/u.test(lemma),
  human: words.HUMAN,
  isHumanNoun: (lemma) =>
    words.HUMAN.has(lemma) ||
    (/(?:iste|logue|graphe|icien|icienne|eur|trice|euse)$/u.test(lemma) &&
      !words.NOT_HUMAN.has(lemma) &&
      words.isAgentive(lemma)),
  offices: words.OFFICES,
  institutions: words.INSTITUTIONS,
  links: words.LINKS,
  bridging: words.BRIDGING,
  hedged: /^(?:au moins|au plus|plus de|plus d['’]|moins de|près de|environ|quelque)$/iu,
  foreign: /\d\.\d{3}(?!\d)|\d,\d{3},\d{3}/u,
  nearFuture: /^(?:va|vont|doit|doivent|devra|devront)(?!\p{L})/iu,
  limits:
    /^(?:au moins|au plus|environ|seulement|presque|surtout|à peine|jusqu|en partie|plus|moins|partiellement)(?!\p{L})/iu,
  formerly: /(?<!\p{L})(?:anciens?|anciennes?|ex|future?s?|sortante?s?|défunte?s?)(?!\p{L})/iu,
  inMonth,
  pointing: words.POINTING,
  telling: words.TELLING,
  said: (verb) =>
    words.PLAIN_SAYING.has(verb.lemma) && verb.rest !== ''
      ? verb
      : {
          ...verb,
          finite: 'a',
          rest: 'déclaré',
          lemma: 'déclarer',
          tense: 'past',
          auxiliary: true,
        },
  that: /^qu(?:e|['’])$/iu,
  quote: (said) => ` : « ${said} »`,
  causing: words.CAUSING,
  placing: words.PLACING,
  personal: words.PERSONAL,
  collective: words.COLLECTIVE,
  locative: words.LOCATIVE,
  framing: words.FRAMING,
  temporal: words.TEMPORAL,
  isAnaphor: (word) =>
    word.upos === 'PRON' &&
    words.ANAPHORS.has(
      word.form
        .toLowerCase()
        .replace('’', "'")
        .replace(/^-(?:t-)?/u, ''),
    ),
  isDemonstrative: (word) =>
    word.upos === 'DET' && words.DEMONSTRATIVES.has(word.form.toLowerCase()),
  isPossessive: (word) => word.upos === 'DET' && words.POSSESSIVES.has(word.form.toLowerCase()),
  isDefinite: (word) => word.upos === 'DET' && /^(?:le|la|les|l['’])$/iu.test(word.form),
  isIndefinite: (word) =>
    word.upos === 'DET' &&
    /^(?:une?|des|du|de|d['’]|plusieurs|quelques|chaque|tout|toute|tous|toutes)$/iu.test(word.form),
  personalPronouns: new Map([
    ['il', { gender: 'Masc' }],
    ['elle', { gender: 'Fem' }],
  ]),
  pluralPossessives: new Set(['leur', 'leurs']),
  possessiveFits: (word) => /^(?:son|sa|ses|leurs?)$/iu.test(word.form),
  withOwner: (owner, noun, possessive) => ({
    determiner: definiteArticle(noun, possessive),
    after: join('de', owner),
  }),
  hedgingAuxiliaries: new Set(),
  intransitive: words.INTRANSITIVE,
  standing: words.STANDING,
  perfectAuxiliary: (number) => ({ finite: number === 'Plur' ? 'sont' : 'est', rest: '' }),
  isClitic: (word) =>
    (word.upos === 'PRON' || /^(?:ne|se|s['’]|n['’])$/iu.test(word.form)) &&
    /^(?:se|s['’]|y|en|lui|leur|le|la|les|l['’]|ne|n['’])$/iu.test(word.form),
  isReflexive,
  stripTime: (tree, words) => {
    let from = 0
    while (from < words.length && /^(?:ADP|DET)$/u.test(wordAt(tree, words[from] as number).upos))
      from++
    const decade = words.slice(from).some((index) => /^années?$/u.test(wordAt(tree, index).form))
    return words.slice(
      decade && from > 0 && wordAt(tree, words[from - 1] as number).upos === 'DET'
        ? from - 1
        : from,
    )
  },
  isParticle: () => false,
  tenseOf: (finite, lexical) => {
    const { Tense } = finite.feats
    if (Tense === 'Fut') return 'future'
    if (Tense === 'Past' || Tense === 'Imp') return 'past'
    return finite.upos === 'AUX' && finite.deprel === 'aux:tense' && finite !== lexical
      ? 'past'
      : 'present'
  },
  nearer: new Map([
    ['avait', 'a'],
    ['avaient', 'ont'],
    ['était', 'est'],
    ['étaient', 'sont'],
  ]),
  comparing: new Set(['comme']),
  events: words.EVENTS,
  causes: /^(?:parce qu|en raison d|à cause d)/iu,
  purposes: /^(?:pour|afin d)/iu,
  sections: words.SECTIONS,
  plainAdjectives: words.PLAIN_ADJECTIVES,
  openers: words.OPENERS,
  finitise: (lemma, tense, simple, number) => {
    if (tense === 'future') return undefined
    if (simple) {
      const finite = conjugate(lemma, tense === 'past' ? 'imperfect' : 'present', number)
      return finite ? { finite, rest: '', auxiliary: false } : undefined
    }
    const participle = pastParticiple(lemma, 'Masc', 'Sing')
    if (!participle || auxiliaryOf(lemma) === 'être') return undefined
    return { finite: number === 'Plur' ? 'ont' : 'a', rest: participle, auxiliary: true }
  },
  copula: (tense, number) =>
    tense === 'past'
      ? number === 'Plur'
        ? 'étaient'
        : 'était'
      : number === 'Plur'
        ? 'sont'
        : 'est',
  passiveAuxiliary: (tense, number) =>
    tense === 'past'
      ? { finite: number === 'Plur' ? 'ont' : 'a', rest: 'été' }
      : { finite: number === 'Plur' ? 'sont' : 'est', rest: '' },
}

function definiteArticle(noun: Word, possessive?: Word): string {
  if (noun.feats.Number === 'Plur') return 'les'
  if (elides(noun.form)) return 'l’'
  // Behind *leur* nothing tells the tagger a gender: *à leur mémoire*.
  const open = possessive?.form.toLowerCase() === 'leur'
  const gender = (open ? genderOf(noun.form) : undefined) ?? noun.feats.Gender
  return gender === 'Fem' ? 'la' : 'le'
}

export function isReflexive(word: Word): boolean {
  return word.upos === 'PRON' && /^(?:se|s['’])$/iu.test(word.form)
}
