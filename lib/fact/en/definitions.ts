import { readDefining, type Defining } from '@/lib/fact/defining'
import { isDemonym } from '@/lib/fact/demonym'
import type { Clause, Part } from '@/lib/fact/material'
import type { Reading } from '@/lib/fact/reading'
import { supplied } from '@/lib/fact/supplied'
import { wordAt, type Tree } from '@/lib/fact/tree'
import { writtenPart } from '@/lib/fact/written-part'
import { readWork } from './works'

/** What the first sentence of an article says that its title is: somebody’s nationality, in which country a place lies, whose work it is, what it is. */
export function readDefinitions(reading: Reading, tree: Tree): Clause[] {
  const defining = readDefining(reading, tree)
  if (!defining) return []
  if (defining.subject.human) return nationality(tree, defining)
  const work = readWork(reading, tree, defining)
  if (work.length > 0) return work
  return [...located(reading, tree, defining), ...whatItIs(reading, tree, defining)]
}

/** Peoples that are no nationality. */
const NO_STATE = /^(?:European|Flemish|Walloon|Breton|Catalan|Corsican|Basque|Kurdish|Tibetan|Chechen|Quebec|African|Asian)$/u // prettier-ignore

/** *was an Italian art critic*; not *an Italian American*, *Austrian-born*. */
function nationality(tree: Tree, { subject, copula, start }: Defining): Clause[] {
  const first = tree.words.find((word) => word.start === start)
  const people = first && tree.words[first.index + 1]
  const next = people && tree.words[people.index + 1]
  if (!first || !people || !next || !/^an?$/u.test(first.form) || NO_STATE.test(people.form)) return [] // prettier-ignore
  if (!/^\p{Lu}/u.test(people.form) || !isDemonym(people.form.toLowerCase())) return []
  if (/^(?:\p{Lu}|-|and$|,|descent|origin)/u.test(next.form) || next.start === people.end) return []
  const part: Part = {
    ...writtenPart('attribute', people.index, [people.index], people.form),
    answers: { kind: 'thing', form: 'adjective' },
  }
  return [described(tree, subject, part, copula, 'nationality')]
}

function described(
  tree: Tree,
  subject: Part,
  part: Part,
  copula: string,
  relation: Clause['relation'],
): Clause {
  // prettier-ignore
  const clause = supplied(tree, part.head, subject, part, { finite: copula, rest: '', lemma: 'be' })
  return { ...clause, verb: { ...clause.verb, auxiliary: true }, ...(relation && { relation }), asks: [part] } // prettier-ignore
}

const PLACE = /^an? (?:\p{Ll}[\p{Ll}-]* ){0,3}(?:town|city|village|municipality|commune|district|suburb|port|island|lake|river|mountain|castle|church|cathedral|museum|university|stadium|airport|national park)(?= |,)/u // prettier-ignore
/** Behind these a country is another one’s. */
const ELSEWHERE = /\b(?:with|from|near|border|(?<!the )(?:south|north|east|west) of|between|and|to|that|which|by|after|named)\b/u // prettier-ignore
/** A country is named within so many characters. */
const NEAR = 80

/** *is a mining town in Tarn county, in central Norway* */
function located(reading: Reading, tree: Tree, { subject, copula, start }: Defining): Clause[] {
  const { text } = tree.document
  const sort = PLACE.exec(text.slice(start, tree.sentence.end))
  if (!sort || copula !== 'is') return []
  const from = start + sort[0].length
  const country = (reading.mentions.get(tree.sentence.index) ?? []).find(({ mention, entity }) => mention.start > from && mention.start < from + NEAR && reading.placeType(entity.name) === 'country') // prettier-ignore
  if (!country) return []
  const { mention, entity } = country
  const between = text.slice(from, mention.start)
  if (ELSEWHERE.test(between) || !/\b(?:in|of)\b|,/u.test(between)) return []
  const name = text.slice(mention.start, mention.end)
  if (reading.placeType(name) !== 'country') return []
  const part: Part = {
    ...writtenPart('complement', mention.head, [mention.firstWord - 1, ...range(mention.firstWord, mention.lastWord)], `in ${name}`), // prettier-ignore
    ...{ bare: name, preposition: 'in', entity, placeType: 'country' },
    answers: { kind: 'place', form: 'name' },
  }
  const clause = supplied(tree, mention.head, subject, part, { finite: 'is', rest: 'located', lemma: 'locate' }) // prettier-ignore
  return [{ ...clause, relation: 'located', asks: [part] }]
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, place) => first + place)

const STOP = /[,.;:(]| and (?:the|an?) /u
const POINTS = /\b(?:this|that|these|those|his|her|its|their|other|another|same|such|former|current|one of)\b/iu // prettier-ignore
/** Nouns and adjectives without which a description says next to nothing; one more of what is new. */
const LEAST = 2
const MOST = 14

/** *is the largest moon of Saturn*: up to the first comma, or to what narrows it where it is new. */
function whatItIs(reading: Reading, tree: Tree, { subject, copula, start }: Defining): Clause[] {
  if (subject.number === 'Plur' || reading.placeType(subject.text.replace(/^the /u, ''))) return []
  const { text } = tree.document
  const whole = text.slice(start, tree.sentence.end).split(STOP)[0] ?? ''
  const narrowing = tree.words.find((word) => word.start >= start && word.end <= start + whole.length && /^(?:VERB|AUX|PRON|SCONJ)$/u.test(word.upos)) // prettier-ignore
  if (narrowing && !/^an? /u.test(whole)) return []
  const said = (narrowing ? whole.slice(0, narrowing.start - start) : whole).trim().replace(/\s+/gu, ' ') // prettier-ignore
  const words = tree.words.filter((word) => word.start >= start && word.end <= start + said.length)
  const telling = words.filter(({ upos }) => /^(?:NOUN|ADJ|PROPN)$/u.test(upos))
  const people = words.some(
    ({ upos, lemma }) => upos === 'NOUN' && reading.grammar.isHumanNoun(lemma),
  )
  if (reading.topic.person || people) return []
  if (telling.length < LEAST + Number(/^an? /u.test(said)) || said.split(' ').length > MOST || POINTS.test(said)) return [] // prettier-ignore
  if (/\b(?:of|in|the|an?|and|or|by|for|to|with|on|at|most)$/u.test(said)) return []
  const [first] = words
  if (!first) return []
  const part: Part = {
    ...writtenPart('attribute', wordAt(tree, first.index + 1).index, words.map(({ index }) => index), said), // prettier-ignore
    answers: { kind: 'definition', form: 'nominal' },
  }
  return [described(tree, subject, part, copula, 'definition')]
}
