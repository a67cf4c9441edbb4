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
import { isGivenByNeighbour, isOneOfSeveral, isToldBeside, slotAround } from './given'

/** Words before a number of which another number close by would be right as well. */
const BOUND = /(?:au moins|au plus|plus de|plus d['’]|moins de|at least|at most|more than|over|fewer than|less than|up to|jusqu['’]à)\s$/iu // prettier-ignore

const CLOCK = /^(?:h|hour|heure)s?$/iu

/** *vers 15 h*, *at 8 hours*: a time of day rather than how long. */
const isHour = (text: string, { start, end }: { start: number; end: number }): boolean =>
  /(?:à|vers|de|dès|avant|après|at|by|until|from|jusqu['’]à|et|h)\s$/iu.test(text.slice(Math.max(0, start - 9), start)) || /^\s?\d/u.test(text.slice(end)) // prettier-ignore

/** *En 1948, les troupes étaient épuisées*, *dans les années 1890, le football est …*: so it was in other years as well. */
function isLasting({ words, sentence }: Tree, { precision, kind }: TimeExpression): boolean {
  const root = words[sentence.root]
  const copular = words.some(({ head, deprel }) => head === root?.index && deprel === 'cop')
  const verb = words.find(({ head, deprel }) => head === root?.index && deprel === 'cop') ?? root // prettier-ignore
  if (kind === 'period') return false
  return verb?.feats.Tense === 'Imp' || (copular && /^(?:decade|century)$/u.test(precision))
}

/** The names, dates and numbers of a whole sentence that can be gaps in it. */
export function wholeAnswers(reading: Reading, tree: Tree, part: Part): Answer[] {
  const found: Answer[] = []
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
    if (isToldBeside(around) || isGivenByNeighbour(reading, tree, key, around)) return
    found.push({ kind, inner: text, key })
  }
  for (const { mention, entity } of reading.mentions.get(sentence.index) ?? []) {
    if (mention.form !== 'name' || !/^(?:person|place|organisation)$/u.test(entity.kind)) continue
    const words = trimName(reading, tree, range(mention.firstWord, mention.lastWord))
    if (isPartOfName(reading, tree, words)) continue
    // A first name, or a word at the beginning that was taken for a name.
    const alone = !/\s/u.test(entity.name) && (entity.kind === 'person' || (words[0] === part.words[0] && entity.mentions.length < 2)) // prettier-ignore
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
    if (time.kind === 'relative' || !time.from || isLasting(tree, time)) continue
    add('time', 'date', reading.grammar.stripTime(tree, range(time.firstWord, time.lastWord)), { time }) // prettier-ignore
  }
  const english = document.language === 'en'
  for (const quantity of reading.quantities.get(sentence.index) ?? []) {
    if (quantity.kind === 'ordinal' || quantity.value < 3) continue
    if (english && isRemainder(tree, quantity)) continue
    if (BOUND.test(document.text.slice(Math.max(0, quantity.start - 14), quantity.start))) continue
    if (BOUND.test(`${document.text.slice(quantity.start, quantity.end).replace(/[\d\s.,]+.*$/u, '')} `)) continue // prettier-ignore
    const words = english ? figureWords(tree, quantity) : range(quantity.firstWord, quantity.lastWord) // prettier-ignore
    if (quantity.kind === 'measure' && CLOCK.test(quantity.unit ?? '') && isHour(document.text, quantity)) continue // prettier-ignore
    // Of what is counted the sentence speaks.
    const figures = quantity.kind === 'cardinal' ? words.filter((index) => /^(?:NUM|SYM)$/u.test(wordAt(tree, index).upos) || /^(?:million|milliard|billion|thousand|millier|cent|mille)s?$/iu.test(wordAt(tree, index).form)) : words // prettier-ignore
    add('quantity', 'number', figures, { quantity: { ...quantity, approximate: false } })
  }
  return found
}
