import type { FactKind } from '@/lib/fact/fact'
import { figureWords, isRemainder } from '@/lib/fact/figure'
import type { Key, Part } from '@/lib/fact/material'
import type { Reading } from '@/lib/fact/reading'
import { writeWords } from '@/lib/fact/surface'
import type { Tree } from '@/lib/fact/tree'
import { isContiguous, makeKey, range, type Answer } from './key'
import { isPartOfName, trimName } from './name-words'

/** Names, dates and numbers inside a part: gaps in its statement, though nothing asks for them. */
export function nestedAnswers(reading: Reading, tree: Tree, part: Part): Answer[] {
  const found: Answer[] = []
  const { sentence } = tree
  const own = part.entity
  for (const { mention, entity } of reading.mentions.get(sentence.index) ?? []) {
    if (entity === own || mention.form !== 'name' || !isNestedIn(part, mention)) continue
    if (entity.kind === 'nationality' || entity.kind === 'other') continue
    const words = trimName(reading, tree, range(mention.firstWord, mention.lastWord))
    if (
      isPartOfName(reading, tree, words) ||
      /^(?:État|Etat)\b/u.test(reading.document.text.slice(mention.start, mention.end))
    )
      continue
    const answer = nestedAnswer(
      reading,
      tree,
      part,
      words,
      entity.kind === 'work' || entity.kind === 'event' ? 'thing' : entity.kind,
      'name',
    )
    if (!answer) continue
    answer.key.entity = entity
    answer.key.human = entity.kind === 'person'
    const type = entity.kind === 'place' ? reading.placeType(entity.name) : undefined
    if (type) answer.key.placeType = type
    else delete answer.key.placeType
    found.push(answer)
  }
  for (const time of reading.times.get(sentence.index) ?? []) {
    if (time === part.time || time.kind !== 'date' || !time.from || !isNestedIn(part, time))
      continue
    const words = reading.grammar.stripTime(tree, range(time.firstWord, time.lastWord))
    const answer = nestedAnswer(reading, tree, part, words, 'time', 'date')
    if (answer) found.push({ ...answer, key: { ...answer.key, time } })
  }
  for (const quantity of reading.quantities.get(sentence.index) ?? []) {
    if (quantity.kind === 'ordinal' || quantity.value < 3 || quantity === part.quantity) continue
    if (quantity.approximate || !isNestedIn(part, quantity)) continue
    const english = reading.document.language === 'en'
    if (english && isRemainder(tree, quantity)) continue
    const answer = nestedAnswer(
      reading,
      tree,
      part,
      english ? figureWords(tree, quantity) : range(quantity.firstWord, quantity.lastWord),
      'quantity',
      'number',
    )
    if (answer) found.push({ ...answer, key: { ...answer.key, quantity } })
  }
  return found
}

function isNestedIn(
  part: Part,
  { firstWord, lastWord }: { firstWord: number; lastWord: number },
): boolean {
  return (
    part.words.includes(firstWord) &&
    part.words.includes(lastWord) &&
    part.words.length > lastWord - firstWord + 1
  )
}

function nestedAnswer(
  reading: Reading,
  tree: Tree,
  part: Part,
  words: readonly number[],
  kind: FactKind,
  form: Key['form'],
): Answer | undefined {
  if (words.length === 0 || part.clausal || !isContiguous(tree, words)) return undefined
  const text = writeWords(tree, words, reading.grammar)
  if (text === '' || !part.text.includes(text) || part.text === text) return undefined
  const key: Key = { ...makeKey(tree, words, text, part, form), nested: true }
  delete key.entity
  delete key.gender
  delete key.category
  return { kind, inner: text, key }
}
