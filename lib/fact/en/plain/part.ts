import type { Entity, Quantity } from '@/lib/language/document'
import { isDemonym } from '@/lib/fact/demonym'
import type { Part, Role } from '@/lib/fact/material'
import { groundingOf } from '@/lib/fact/grounding'
import { wordKey } from '@/lib/fact/reference/key'
import { writeWords, type Replacements } from '@/lib/fact/surface'
import { wordAt, type Tree } from '@/lib/fact/tree'
import { personMeant, themeWords, type PlainReading } from './about'
import { headOf, type Phrase } from './phrase'
import { isWrittenSmall } from './written-small'

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, place) => from + place)

/**
 * A phrase as a part of a plain statement: its text, what it names.
 * @param bare where it begins without its preposition
 */
export function plainPart(
  reading: PlainReading,
  tree: Tree,
  phrase: Phrase,
  role: Role,
  bare = phrase.start,
  subject?: Part,
  owner?: ReadonlyMap<number, string>,
): Part {
  const { grammar } = reading
  const words = range(phrase.start, phrase.end)
  const own = range(bare, phrase.end)
  const head = headOf(tree.words, { ...phrase, start: bare })
  const known = reading.resolve(tree, words.filter((index) => !isOfAge(tree, index) && !isOfToday(tree, index)), subject) // prettier-ignore
  const themed = themeWords(reading, tree, phrase.start, phrase.end)
  const replacements = new Map([...known.replacements, ...themed, ...(owner ?? [])])
  const resolved = known.resolved || owner !== undefined
  const nucleus = nucleusOf(reading, tree, head, range(bare, phrase.core))
  const grounding = groundingOf(reading, tree, words.filter((index) => !isOfToday(tree, index)), replacements, subject) // prettier-ignore
  const written = lowered(tree, words, replacements, nucleus.nameWords ?? [])
  const part: Part = {
    role,
    words,
    head,
    text: writeWords(tree, words, grammar, written),
    bare: writeWords(tree, own, grammar, written),
    clausal: false,
    fronted: false,
    selfContained: resolved && grounding !== 'lost',
    ...(grounding === 'vague' && { vague: true }),
    human: nucleus.human,
    number: phrase.joined || wordAt(tree, head).feats.Number === 'Plur' ? 'Plur' : 'Sing',
  }
  if (bare > phrase.start) part.preposition = range(phrase.start, bare).map((index) => wordAt(tree, index).form.toLowerCase()).join(' ') // prettier-ignore
  const time = (reading.times.get(tree.sentence.index) ?? []).find(({ firstWord, lastWord }) => firstWord >= phrase.start && firstWord <= bare && lastWord + 1 === phrase.end) // prettier-ignore
  if (time) return { ...part, time, vague: time.from === undefined && !reading.report } // prettier-ignore
  const quantity = (reading.quantities.get(tree.sentence.index) ?? []).find((one) => one.kind !== 'ordinal' && one.firstWord >= bare && (one.lastWord < phrase.core ? isFirstNumber(tree, bare, one.firstWord) : isMeasureOf(tree, bare, phrase.end, one))) // prettier-ignore
  if (quantity && !phrase.joined) return { ...part, quantity, number: quantity.value > 1 ? 'Plur' : part.number } // prettier-ignore
  // *the museum’s director*: the name is whose it is.
  const last = nucleus.nameWords?.at(-1) ?? -1
  const owns = /^[’']s?$/u.test(tree.words[last + 1]?.form ?? '') && last < head
  if (nucleus.entity && !phrase.joined && !owns) Object.assign(part, named(reading, nucleus.entity))
  if (nucleus.placeType && !phrase.joined) part.placeType = nucleus.placeType
  if (nucleus.gender) part.gender = nucleus.gender
  return part
}

/** What a phrase names; a word that the text also writes small is no name: *Measles* of *Measles was …*. */
function nucleusOf(
  reading: PlainReading,
  tree: Tree,
  head: number,
  words: readonly number[],
): ReturnType<PlainReading['nucleus']> {
  const nucleus = reading.nucleus(tree, head, words)
  const [only, ...others] = nucleus.nameWords ?? []
  if (only !== 0 || others.length > 0 || !isWrittenSmall(tree.document, wordAt(tree, only).form)) return nucleus // prettier-ignore
  return { human: false }
}

/** *a height of about 630 metres*, *the age of eight*: a phrase that is nothing but the measure of something. */
function isMeasureOf(
  tree: Tree,
  from: number,
  end: number,
  { firstWord, lastWord, kind }: Quantity,
): boolean {
  // prettier-ignore
  const [article, noun, of] = range(from, from + 3).map((index) => tree.words[index]?.form ?? '')
  const measures = MEASURES.test(noun ?? '') && /^(?:an?|the)$/iu.test(article ?? '') && of === 'of'
  return measures && lastWord + 1 >= end && lastWord < end && kind !== 'ordinal' && isFirstNumber(tree, from + 3, firstWord) // prettier-ignore
}

const MEASURES = /^(?:altitude|height|depth|speed|distance|length|width|temperature|age|rate|cost|price|sum|total|area|diameter|radius|sentence|term|ban|weight|elevation)$/u // prettier-ignore

/** *a man in his twenties*: whose is said. */
const isOfAge = ({ words }: Tree, index: number): boolean =>
  /^(?:his|her|their)$/u.test(words[index]?.form ?? '') && words.slice(index + 1, index + 3).some(({ form }) => /^(?:teens|\p{L}+ties)$/u.test(form)) // prettier-ignore

/** *what is now Ardin*: the name that follows says which. */
const isOfToday = ({ words }: Tree, index: number): boolean =>
  /^(?:what|is|now)$/u.test(words[index]?.form ?? '') && words.slice(Math.max(0, index - 2), index + 3).map(({ form }) => form).join(' ').includes('what is now') // prettier-ignore

/** What is named; a town that was taken for somebody is a town. */
function named(
  { placeType }: PlainReading,
  entity: Entity,
): Pick<Part, 'entity' | 'human' | 'placeType'> {
  const type = entity.kind === 'person' && !entity.name.includes(' ') ? placeType(entity.name) : undefined // prettier-ignore
  return type
    ? { entity: { ...entity, kind: 'place' }, human: false, placeType: type }
    : { entity, human: entity.kind === 'person' }
}

/** Whether only words that hedge it stand before a number. */
function isFirstNumber(tree: Tree, from: number, number: number): boolean {
  return range(from, number).every((index) => /^(?:about|around|nearly|almost|over|some|roughly|approximately|more|less|fewer|than|at|least|most|up|to|A|US)$/iu.test(wordAt(tree, index).form)) // prettier-ignore
}

const TITLE = /^(?:Prime|Foreign|Interior|Defen[cs]e|Finance|Health|Education|Justice|Chief|Vice|Attorney|Secretary|Major|Lieutenant|Brigadier|Rear|Lance|First|Crown)$/u // prettier-ignore

/** The first word of a sentence without its capital, where it is not a name's. */
function lowered(
  tree: Tree,
  words: readonly number[],
  replacements: Replacements,
  nameWords: readonly number[],
): Replacements {
  const [first] = words
  if (first !== 0 || replacements.has(first) || nameWords.includes(first)) return replacements
  const word = wordAt(tree, first)
  const next = tree.words[first + 1]
  // *Day was elected …*, of Jo Day: a surname that is a noun as well
  const surname = words.length === 1 ? bearerOf(tree, word.form) : undefined
  if (surname !== undefined) return new Map(replacements).set(first, surname)
  // *Prime Minister Lee*, *Major General Lee*
  if (TITLE.test(word.form) && /^\p{Lu}/u.test(next?.form ?? '')) return replacements
  // *Measles was …*, of a text that writes *measles* elsewhere
  const named = word.upos === 'PROPN' && (next?.upos === 'PROPN' || !isWrittenSmall(tree.document, word.form)) // prettier-ignore
  if (named || /^\p{Lu}\p{Lu}/u.test(word.form) || isDemonym(word.form.toLowerCase())) return replacements // prettier-ignore
  return new Map(replacements).set(first, word.form.charAt(0).toLowerCase() + word.form.slice(1))
}

/** The one person of a text whose surname this is. */
function bearerOf({ document }: Tree, form: string): string | undefined {
  const [one, other] = document.entities.filter(({ kind, name }) => kind === 'person' && name.endsWith(` ${form}`)) // prettier-ignore
  return other ? undefined : one?.name
}

/** The subject; a pronoun is what it surely stands for. */
export function subjectPart(
  reading: PlainReading,
  tree: Tree,
  phrase: Phrase,
  near: Part | undefined,
): Part | undefined {
  const part = plainPart(reading, tree, phrase, 'subject', phrase.start, undefined, ownerWords(reading, tree, phrase, near)) // prettier-ignore
  if (wordAt(tree, phrase.start).upos !== 'PRON' || phrase.end > phrase.start + 1) return part
  const known =
    reading.resolutions.get(wordKey(tree, phrase.start)) ??
    personMeant(reading, tree, phrase.start, near)
  if (!known) return undefined
  const { entity, gender } = known
  return { ...part, text: known.text, bare: known.text, selfContained: true, human: true, number: 'Sing', ...(entity && { entity, human: entity.kind === 'person' }), ...(gender && { gender }) } // prettier-ignore
}

/** *Its population* → *Potosí’s population*: what the sentence before was about, where that is a thing. */
function ownerWords(
  reading: PlainReading,
  tree: Tree,
  { start }: Phrase,
  near: Part | undefined,
): Map<number, string> | undefined {
  const person = personMeant(reading, tree, start, near)
  if (person) return new Map([[start, `${person.text}’s`]])
  if (!near || near.human || near.number === 'Plur' || near.words.length > 6) return undefined
  if (!/^its$/iu.test(wordAt(tree, start).form)) return undefined
  return new Map([[start, `${near.text}’s`]])
}

/** A subject written as what it stands for: *it*, *the city*. */
export function standingFor(reading: PlainReading, tree: Tree, phrase: Phrase, known: Part): Part {
  const part = plainPart(reading, tree, phrase, 'subject')
  const { text, bare, human, number, entity, placeType, gender } = known
  return { ...part, text, bare, human, number, selfContained: true, ...(entity && { entity }), ...(placeType && { placeType }), ...(gender && { gender }) } // prettier-ignore
}

/** *according to police* */
export function attributionPart(reading: PlainReading, tree: Tree, phrase: Phrase): Part {
  const part = plainPart(reading, tree, phrase, 'attribution')
  return { ...part, text: `according to ${part.text}`, preposition: 'according to' }
}
