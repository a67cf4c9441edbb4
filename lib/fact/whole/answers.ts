import type { Answer } from '@/lib/fact/answer/key'
import { isContiguous, makeKey, range } from '@/lib/fact/answer/key'
import { isPartOfName, trimName } from '@/lib/fact/answer/name-words'
import type { FactKind } from '@/lib/fact/fact'
import { figureWords, isRemainder } from '@/lib/fact/figure'
import type { Key, Part } from '@/lib/fact/material'
import type { TimeExpression } from '@/lib/language/document'
import type { Reading } from '@/lib/fact/reading'
import { writeWords } from '@/lib/fact/surface'
import { wordAt, type Tree } from '@/lib/fact/tree'
import { isFigureToldBeside, isHalfOfName, isGivenByNeighbour, isOneOfSeveral, isTeller, isToldBeside, slotAround } from './given' // prettier-ignore

/** Words before a number of which another number close by would be right as well. */
const BOUND = /(?:au moins|au plus|plus de|plus d['’]|moins de|at least|at most|more than|over|fewer than|less than|up to|jusqu['’]à)\s$/iu // prettier-ignore

const CLOCK = /^(?:h|hour|heure)s?$/iu

/** *vers 15 h*, *at 8 hours*: a time of day rather than how long. */
const isHour = (text: string, { start, end }: { start: number; end: number }): boolean =>
  /(?:à|vers|de|dès|avant|après|at|by|until|from|jusqu['’]à|et|h)\s$/iu.test(text.slice(Math.max(0, start - 9), start)) || /^\s?\d/u.test(text.slice(end)) // prettier-ignore

/** *En 1948, les troupes étaient épuisées*, *dans les années 1890, le football est …*: so it was in other years as well. */
function isLasting({ words, sentence }: Tree, { precision }: TimeExpression): boolean {
  // What is planned may come otherwise.
  if (words.some(({ form, head }) => head === sentence.root && /^(?:will|would)$/iu.test(form)) || words[sentence.root]?.feats.Tense === 'Fut') return true // prettier-ignore
  const root = words[sentence.root]
  const copular = words.some(({ head, deprel }) => head === root?.index && deprel === 'cop')
  const verb = words.find(({ head, deprel }) => head === root?.index && deprel === 'cop') ?? root // prettier-ignore
  return verb?.feats.Tense === 'Imp' || (copular && /^(?:decade|century)$/u.test(precision))
}

/** *le réseau X Emmanuel Macron*, *le Colombien Nairo Quintana*, *Scientologist Tom Cruise*: a word that is no part of the name. */
function withoutLabel({ grammar }: Reading, tree: Tree, words: number[]): number[] {
  const first = wordAt(tree, words[0] ?? 0)
  if (words.length < 3) return words
  const article = tree.words[first.index - 1]
  const label = /^\p{Lu}$/u.test(first.form) || /^(?:NOUN|ADJ)$/u.test(first.upos) || grammar.isHumanNoun(first.form.toLowerCase()) || (article !== undefined && grammar.isDefinite(article) && tree.words[first.index + 1]?.deprel === 'appos') // prettier-ignore
  return label ? words.slice(1) : words
}

const NUMERAL = /^(?:NUM|SYM)$/u
const LARGE = /^(?:million|milliard|billion|thousand|cent|mille)s?$/iu
/** *une vingtaine*, *un millier*, *a dozen*: no number to be remembered. */
const ROUGH = /(?:\p{L}aine|millier|dozen|hundreds|thousands)s?(?!\p{L})/iu
/** A year, a month with its day, a century: a time that stands in a calendar. */
const DATED = /\d{3}|\d.*\p{L}{3}|\p{L}{3}.*\d|siècle|century/iu

/** *l’année 1754*, *fin 1009*: the year alone. */
const withoutYearWord = (tree: Tree, words: number[]): number[] =>
  /^(?:année|an|year|fin|début|late|early)$/iu.test(wordAt(tree, words[0] ?? 0).form) && words.length > 1 ? words.slice(1) : words // prettier-ignore

/** The names, dates and numbers of a whole sentence that can be gaps in it. */
export function wholeAnswers(reading: Reading, tree: Tree, part: Part): Answer[] {
  const found: Answer[] = []
  if (part.text.includes('..')) return found
  const { document } = reading
  const { sentence } = tree
  const kept = new Set(part.words)
  const quoted = document.quotations.filter(({ start, end }) => start < sentence.end && end > sentence.start) // prettier-ignore
  const add = (kind: FactKind, form: Key['form'], words: readonly number[], more: Partial<Key>) => {
    if (words.length === 0 || !words.every((index) => kept.has(index)) || !isContiguous(tree, words)) return // prettier-ignore
    const text = writeWords(tree, words, reading.grammar)
    if (text === '' || part.text.split(text).length !== 2) return
    const head = words.find((index) => !words.includes(wordAt(tree, index).head)) ?? words[0] ?? 0
    const base = makeKey(tree, words, text, { ...part, head }, form)
    if (quoted.some(({ content }) => base.span.start >= content.start && base.span.end <= content.end)) return // prettier-ignore
    delete base.entity
    delete base.gender
    delete base.time
    delete base.quantity
    delete base.placeType
    const key: Key = { ...base, nested: true, human: false, number: 'Sing', ...more }
    const around = slotAround(part.text, text)
    if (key.entity?.kind === 'person' && isHalfOfName(around)) return
    if (form === 'name' && isTeller(around)) return
    if (isToldBeside(around) || isGivenByNeighbour(reading, tree, key, around)) return
    if (form !== 'name' && isFigureToldBeside(around, key.quantity?.value ?? Infinity)) return
    found.push({ kind, inner: text, key })
  }
  for (const { mention, entity } of reading.mentions.get(sentence.index) ?? []) {
    if (mention.form !== 'name' || !/^(?:person|place|organisation)$/u.test(entity.kind)) continue
    const named = trimName(reading, tree, range(mention.firstWord, mention.lastWord))
    const words = entity.kind === 'person' ? withoutLabel(reading, tree, named) : named
    if (isPartOfName(reading, tree, words)) continue
    // A first name, or a word at the beginning that was taken for a name.
    const alone = (!/\s/u.test(entity.name) || /^(?:von|van|de|du|di|le|la)\s\S+$/iu.test(entity.name)) && (entity.kind === 'person' || (words[0] === part.words[0] && entity.mentions.length < 2)) // prettier-ignore
    if (alone || isOneOfSeveral(reading, tree, mention)) continue
    const type = entity.kind === 'place' ? reading.placeType(entity.name) : undefined
    add(entity.kind as FactKind, 'name', words, {
      entity,
      human: entity.kind === 'person',
      ...(entity.gender && { gender: entity.gender }),
      ...(type && { placeType: type }),
    })
  }
  for (const time of reading.times.get(sentence.index) ?? []) {
    // A span has two ends, and half of it mostly tells the rest.
    if (time.kind !== 'date' || !time.from || isLasting(tree, time)) continue
    const words = withoutYearWord(tree, reading.grammar.stripTime(tree, range(time.firstWord, time.lastWord))) // prettier-ignore
    if (DATED.test(writeWords(tree, words, reading.grammar))) add('time', 'date', words, { time })
  }
  const english = document.language === 'en'
  for (const quantity of reading.quantities.get(sentence.index) ?? []) {
    if (quantity.kind === 'ordinal' || quantity.value < 3) continue
    if (english && isRemainder(tree, quantity)) continue
    if (BOUND.test(document.text.slice(Math.max(0, quantity.start - 14), quantity.start))) continue
    if (BOUND.test(`${document.text.slice(quantity.start, quantity.end).replace(/[\d\s.,]+.*$/u, '')} `)) continue // prettier-ignore
    const words = english ? figureWords(tree, quantity) : range(quantity.firstWord, quantity.lastWord) // prettier-ignore
    if (quantity.kind === 'measure' && CLOCK.test(quantity.unit ?? '') && isHour(document.text, quantity)) continue // prettier-ignore
    // Of what is counted or measured the sentence speaks.
    const spoken = quantity.kind === 'cardinal' || quantity.kind === 'measure' || !/[$£€%]/u.test(document.text.slice(quantity.start, quantity.end)) // prettier-ignore
    const figures = spoken ? words.filter((index) => NUMERAL.test(wordAt(tree, index).upos) || LARGE.test(wordAt(tree, index).form)) : words // prettier-ignore
    // *on 2005 levels*, *a 6-4 victory*
    if (/^(?:(?:1\d|20)\d{2}|\d+[-–]\d+)$/u.test(writeWords(tree, figures, reading.grammar)))
      continue
    if (ROUGH.test(writeWords(tree, figures, reading.grammar)) || /^[$£€]\s/u.test(writeWords(tree, figures, reading.grammar))) continue // prettier-ignore
    add('quantity', 'number', figures, { quantity: { ...quantity, approximate: false } })
  }
  return found
}
