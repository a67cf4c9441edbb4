import type { Part, Role } from '@/lib/fact/material'
import type { Entity, Word } from '@/lib/language/document'
import { groundingOf } from '@/lib/fact/grounding'
import { wordKey } from '@/lib/fact/reference/key'
import { writeWords, type Replacements } from '@/lib/fact/surface'
import { wordAt } from '@/lib/fact/tree'
import type { Line } from './line'
import { isMeant } from './people'
import type { Phrase } from './phrase'
import { range } from './verb'

const TITLE = /^(?:M|MM|Mme|Mlle|Me)\.?$/u

/**
 * A phrase as a part of a plain statement: its text, what it names.
 * @param bare where it begins without its preposition
 */
export function plainPart(
  { reading, tree, words: all }: Line,
  phrase: Phrase,
  role: Role,
  bare = phrase.start,
  subject?: Part,
): Part {
  const { grammar } = reading
  const words = range(phrase.start, phrase.end).filter((index) => !phrase.left.includes(index))
  const own = words.filter((index) => index >= bare)
  const { replacements, resolved } = reading.resolve(tree, words, subject)
  const nucleus = reading.nucleus(tree, phrase.head, range(bare, phrase.core))
  const written = untitled(
    lowered(reading.document.text, all, words, replacements, nucleus.nameWords ?? []),
    all,
    words,
  )
  const grounding = groundingOf(reading, tree, words, written, subject)
  const { Gender, Number } = wordAt(tree, phrase.head).feats
  const part: Part = {
    role,
    words,
    head: phrase.head,
    text: writeWords(tree, words, grammar, written),
    bare: writeWords(tree, own, grammar, written),
    clausal: false,
    fronted: false,
    selfContained: resolved && grounding !== 'lost',
    ...(grounding === 'vague' && { vague: true }),
    human: nucleus.human,
    number: phrase.joined || Number === 'Plur' ? 'Plur' : 'Sing',
  }
  if (bare > phrase.start) part.preposition = range(phrase.start, bare).map((index) => wordAt(tree, index).lemma.toLowerCase()).join(' ') // prettier-ignore
  const gender = nucleus.gender ?? (Gender === 'Masc' || Gender === 'Fem' ? Gender : undefined)
  if (gender) part.gender = gender
  if (phrase.joined) return part
  const time = (reading.times.get(tree.sentence.index) ?? []).find(({ firstWord, lastWord }) => firstWord >= phrase.start && firstWord <= bare + 1 && lastWord + 1 === phrase.end && (phrase.head >= firstWord || all[phrase.head]?.upos !== 'NOUN')) // prettier-ignore
  if (time) return { ...part, time }
  const quantity = (reading.quantities.get(tree.sentence.index) ?? []).find(({ kind, firstWord, lastWord }) => kind !== 'ordinal' && firstWord >= bare && lastWord < phrase.end && isFirstNumber(all, bare, firstWord)) // prettier-ignore
  if (quantity) return { ...part, quantity, number: quantity.value >= 2 ? 'Plur' : part.number }
  // *l’Agence nationale de la sécurité* of *… des systèmes d’information*: half of a name answers nothing.
  const last = Math.max(-1, ...(nucleus.nameWords ?? []))
  const half = nucleus.entity?.kind === 'organisation' && last + 1 < phrase.end && all[last + 1]?.upos === 'ADP' // prettier-ignore
  if (nucleus.entity && !half) part.entity = nucleus.entity
  if (nucleus.placeType) part.placeType = nucleus.placeType
  return part
}

/** Whether only words that hedge it stand before a number. */
function isFirstNumber(words: Line['words'], from: number, number: number): boolean {
  return words.slice(from, number).every(({ form }) => /^(?:environ|quelque|presque|près|plus|moins|de|d['’]|au|à|le|les)$/iu.test(form)) // prettier-ignore
}

/** The first word of a sentence without its capital, where it is not a name's. */
function lowered(
  text: string,
  all: Line['words'],
  words: readonly number[],
  replacements: Replacements,
  nameWords: readonly number[],
): Map<number, string> {
  const written = new Map(replacements)
  const first = words.find((index) => all[index]?.upos !== 'PUNCT')
  const word = first === undefined ? undefined : all[first]
  if (first === undefined || !word || written.has(first) || nameWords.includes(first)) return written // prettier-ignore
  const opens = all.slice(0, first).every(({ upos, start }) => upos === 'PUNCT' || start === word.start) // prettier-ignore
  if (!opens || word.upos === 'PROPN' || !/^\p{Lu}(?:$|[^\p{Lu}])/u.test(word.form)) return written
  const next = all[first + 1]
  const low = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
  if (next?.start !== word.start || !words.includes(first + 1)) return written.set(first, low(word.form)) // prettier-ignore
  // *Au terme*: one token, two words.
  return written.set(first, low(text.slice(word.start, word.end))).set(first + 1, '')
}

/** *M. Jean Roy* → *Jean Roy*, where the whole name is written for the surname. */
function untitled(
  written: Map<number, string>,
  all: Line['words'],
  words: readonly number[],
): Replacements {
  for (const index of words) {
    if (TITLE.test(all[index]?.form ?? '') && written.get(index + 1)?.includes(' ')) written.set(index, '') // prettier-ignore
  }
  return written
}

/** A subject pronoun as what it surely stands for; nothing where that is not certain. */
export function pronounPart(line: Line, at: number): Part | undefined {
  const { reading, tree, words, before } = line
  const known = reading.resolutions.get(wordKey(tree, at))
  const part = plainPart(line, { start: at, end: at + 1, core: at + 1, head: at, joined: false, left: [] }, 'subject') // prettier-ignore
  if (!known) {
    const opens = !words.slice(0, at).some(({ upos }) => /^(?:VERB|AUX|PRON)$/u.test(upos))
    if (!before || !opens || !isMeant(reading, tree, words[at]?.form ?? '', before))
      return undefined
    const { entity, text } = before.part
    return entity && asPerson(part, entity, text)
  }
  const { entity, gender, text } = known
  return { ...part, text, bare: text, selfContained: true, ...(entity && { entity, human: entity.kind === 'person' }), ...(gender && { gender }) } // prettier-ignore
}

/** *l’opposant* as the person whom the report calls so. */
export function describedPart(line: Line, { start, end, core, head }: Phrase): Part | undefined {
  const { words, described } = line
  const entity = described.get(words[head]?.lemma.toLowerCase() ?? '')
  const bare = head === start + 1 && core === head + 1 && end === core
  if (!entity || !bare || !/^(?:le|la|l['’])$/iu.test(words[start]?.form ?? '')) return undefined
  const part = plainPart(line, { start, end, core, head, joined: false, left: [] }, 'subject')
  return asPerson(part, entity, entity.name)
}

function asPerson(part: Part, entity: Entity, text: string): Part {
  const { gender = part.gender } = entity
  const whole: Part = { ...part, text, bare: text, selfContained: true, entity, human: true, number: 'Sing', ...(gender && { gender }) } // prettier-ignore
  delete whole.vague
  return whole
}

/** *selon la préfecture*, *d’après la préfecture*: as the text has it, where it does. */
export function attributionPart(line: Line, source: Part, opening?: Word): Part {
  const mark = /^d/iu.test(opening?.form ?? '') ? `${(opening?.form ?? '').toLowerCase()}après` : 'selon' // prettier-ignore
  const text = line.reading.grammar.join(mark, source.text)
  return { ...source, role: 'attribution', text, preposition: 'selon', fronted: false }
}
