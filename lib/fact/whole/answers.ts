import type { Answer } from '@/lib/fact/answer/key'
import { isContiguous, makeKey } from '@/lib/fact/answer/key'
import type { FactKind } from '@/lib/fact/fact'
import type { Key, Part } from '@/lib/fact/material'
import type { Reading } from '@/lib/fact/reading'
import { writeWords } from '@/lib/fact/surface'
import { wordAt, type Tree } from '@/lib/fact/tree'
import { isDateOfAside, isNamedByOffice, isSpeaker } from './asides'
import { dateGap } from './dates'
import { figureGap } from './figures'
import { isFigureToldBeside, isGivenByNeighbour, isHalfOfName, isTeller, isToldBeside, slotAround } from './given' // prettier-ignore
import { nameGap } from './names'

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
    if (key.entity?.kind === 'person' && document.language === 'en' && (isSpeaker(tree, words) || isNamedByOffice(reading, tree, words))) return // prettier-ignore
    if (isToldBeside(around) || isGivenByNeighbour(reading, tree, key, around)) return
    if (form !== 'name' && isFigureToldBeside(around, key.quantity?.value ?? Infinity)) return
    found.push({ kind, inner: text, key })
  }
  for (const named of reading.mentions.get(sentence.index) ?? []) {
    const { entity } = named
    const type = entity.kind === 'place' ? reading.placeType(entity.name) : undefined
    add(entity.kind as FactKind, 'name', nameGap(reading, tree, named, part.words[0]), {
      entity,
      human: entity.kind === 'person',
      ...(entity.gender && { gender: entity.gender }),
      ...(type && { placeType: type }),
    })
  }
  for (const time of reading.times.get(sentence.index) ?? []) {
    if (document.language === 'en' && isDateOfAside(reading, tree, time)) continue
    add('time', 'date', dateGap(reading, tree, time), { time })
  }
  for (const quantity of reading.quantities.get(sentence.index) ?? []) {
    const figures = figureGap(reading, tree, quantity)
    add('quantity', 'number', figures, { quantity: { ...quantity, approximate: false } })
  }
  return found
}
