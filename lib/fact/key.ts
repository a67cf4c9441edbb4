import type { Entity, Span } from '@/lib/language/document'
import type { FactKind } from './fact'
import { figureWords, isRemainder } from './figure'
import { isHonour, withoutHonours } from './honours'
import type { Key, Part } from './material'
import type { Reading } from './reading'
import { writeWords } from './surface'
import { dependents, wordAt, type Tree } from './tree'

/** The span of the text from the first to the last of these words; exact only when they stand side by side. */
export function spanOf(tree: Tree, words: readonly number[]): Span {
  let start = Infinity
  let end = 0
  for (const index of words) {
    const word = wordAt(tree, index)
    if (word.start < start) start = word.start
    if (word.end > end) end = word.end
  }
  return { start, end }
}

/** Whether nothing of the text between the first and the last word was left out. */
export function isContiguous(tree: Tree, words: readonly number[]): boolean {
  for (let place = 1; place < words.length; place++) {
    const left = words[place - 1] as number
    const right = words[place] as number
    for (let index = left + 1; index < right; index++) {
      if (!tree.noise.has(index)) return false
    }
  }
  return words.length > 0
}

/** The words of a part without its preposition (a contraction's article goes with it). */
export function bareWords(tree: Tree, part: Part): number[] {
  if (part.preposition === undefined) return part.words
  const marks = new Set<number>()
  const count = part.preposition.split(' ').length
  for (const index of part.words.slice(0, count)) marks.add(index)
  const last = Math.max(...marks)
  return part.words.filter((index) => {
    if (marks.has(index)) return false
    return wordAt(tree, index).start !== wordAt(tree, last).start
  })
}

/** A key made of `words` of the text, read as `text`. */
export function makeKey(
  tree: Tree,
  words: readonly number[],
  text: string,
  part: Part,
  form: Key['form'],
): Key {
  const head = wordAt(tree, part.head)
  const key: Key = {
    span: spanOf(tree, words),
    text,
    form,
    human: part.human,
    number: part.number,
    lemma: head.lemma,
  }
  if (part.entity) key.entity = part.entity
  if (part.placeType) key.placeType = part.placeType
  if (part.time) key.time = part.time
  if (part.quantity) key.quantity = part.quantity
  if (part.gender) key.gender = part.gender
  return key
}

export interface Answer {
  key: Key
  kind: FactKind
  /** As it reads inside the part's text. */
  inner: string
}

/** What a part answers when it is asked for: its name, date, number or whole phrase. Nothing when that would be unclear. */
export function readAnswer(reading: Reading, tree: Tree, part: Part): Answer | undefined {
  // A day of which the year is not known answers nothing.
  if (part.clausal || (part.time && !part.time.from)) return undefined
  return (
    quotedAnswer(reading, tree, part) ??
    timeAnswer(reading, tree, part) ??
    nameAnswer(reading, tree, part) ??
    quantityAnswer(reading, tree, part) ??
    phraseAnswer(reading, tree, part)
  )
}

/** *comme des « héros »*: the words that somebody chose. */
function quotedAnswer(reading: Reading, tree: Tree, part: Part): Answer | undefined {
  if (!part.preposition || !reading.grammar.comparing.has(part.preposition)) return undefined
  if (!/[«“"]/u.test(part.bare) || !part.selfContained) return undefined
  const words = bareWords(tree, part)
  if (!isContiguous(tree, words)) return undefined
  return { kind: 'role', inner: part.bare, key: makeKey(tree, words, part.bare, part, 'quotation') }
}

function timeAnswer(reading: Reading, tree: Tree, part: Part): Answer | undefined {
  const { time } = part
  if (!time) return undefined
  if (time.kind === 'relative' || !time.from) return undefined
  const words = range(time.firstWord, time.lastWord).filter((index) => part.words.includes(index))
  const bare = reading.grammar.stripTime(tree, words)
  // *the 1950s*
  const article = tree.words[(bare[0] ?? 0) - 1]
  if (article && /^the$/iu.test(article.form) && part.words.includes(article.index) && reading.document.language === 'en') bare.unshift(article.index) // prettier-ignore
  if (bare.length === 0 || !isContiguous(tree, bare)) return undefined
  const text = writeWords(tree, bare, reading.grammar)
  return { kind: 'time', inner: text, key: makeKey(tree, bare, text, part, 'date') }
}

function nameAnswer(reading: Reading, tree: Tree, part: Part): Answer | undefined {
  const { entity } = part
  if (!entity || entity.kind === 'nationality') return undefined
  const words = part.words
  const nucleus = reading.nucleus(tree, part.head, words)
  const name = (nucleus.nameWords ?? []).filter((index) => words.includes(index))
  const pronoun = wordAt(tree, part.head)
  if (name.length === 0) {
    if (pronoun.upos !== 'PRON') return undefined
    return undefined
  }
  if (dependents(tree, part.head, 'conj').some((other) => words.includes(other.index)))
    return undefined
  // *un Airbus*: one of its kind, not what is called so.
  if (dependents(tree, part.head, 'det').some((det) => reading.grammar.isIndefinite(det)))
    return undefined
  const described =
    withDeterminer(tree, trimName(reading, tree, name)) ??
    withElision(reading, tree, entity, name) ??
    withThe(reading, tree, entity, name)
  const bare = described ?? trimName(reading, tree, name)
  if (!described && isPartOfName(tree, bare)) return undefined
  if (!isContiguous(tree, bare)) return undefined
  const span = spanOf(tree, bare)
  const written = reading.document.text.slice(span.start, span.end)
  const called = withoutHonours(entity.name)
  const full = part.text.includes(called) && entity.kind === 'person' ? called : written
  const inner = part.text.includes(full) ? full : written
  const head = wordAt(tree, part.head)
  const titled = !bare.includes(part.head)
  const key = makeKey(tree, bare, inner, part, 'name')
  if (described) {
    const common = wordAt(tree, bare[1] ?? part.head)
    if (common.upos !== 'PROPN') key.category = common.lemma.toLowerCase()
  } else if (titled && head.upos === 'NOUN') {
    key.category = head.lemma.toLowerCase()
  }
  const kind: FactKind =
    entity.kind === 'person'
      ? 'person'
      : entity.kind === 'place'
        ? 'place'
        : entity.kind === 'organisation'
          ? 'organisation'
          : 'thing'
  return { kind, inner, key }
}

/** *le ministère de la Défense*: a name that begins with its common noun is told with its article. */
function withDeterminer(tree: Tree, words: readonly number[]): number[] | undefined {
  const first = words[0]
  if (first === undefined || words.length < 2) return undefined
  const word = wordAt(tree, first)
  const before = tree.words[first - 1]
  if (word.upos !== 'NOUN' || !/^\p{Ll}/u.test(word.form) || before?.upos !== 'DET')
    return undefined
  const contracted = tree.words[first - 2]?.start === before.start
  return contracted ? undefined : [before.index, ...words]
}

/** *the University of Leeds*: English names some bodies with their article. */
function withThe(
  reading: Reading,
  tree: Tree,
  entity: Entity,
  name: readonly number[],
): number[] | undefined {
  const before = tree.words[(name[0] ?? 0) - 1]
  const body = entity.kind === 'organisation' && reading.document.language === 'en'
  if (!body || !before || !/^the$/iu.test(before.form)) return undefined
  return [before.index, ...trimName(reading, tree, name)]
}

/** *l'Estaque*: an article that has grown onto a place's name; of a country it is left (*Espagne*), as its rivals have none. */
function withElision(
  reading: Reading,
  tree: Tree,
  entity: Entity,
  name: readonly number[],
): number[] | undefined {
  const first = name[0] ?? 0
  const before = tree.words[first - 1]
  if (entity.kind !== 'place' || reading.placeType(entity.name)) return undefined
  if (before?.upos !== 'DET' || !/^l['’]$/iu.test(before.form)) return undefined
  return [before.index, ...name]
}

/** *Union* of *l’Union communiste*, *État* of *l’agence d’État*: half of a longer name, and no answer by itself. */
function isPartOfName(tree: Tree, words: readonly number[]): boolean {
  const last = words[words.length - 1]
  const first = words[0]
  if (last === undefined || first === undefined) return true
  const next = tree.words[last + 1]
  const after = tree.words[last + 2]
  const inside = (index: number) => words.includes(index)
  if (next?.upos === 'ADJ' && inside(next.head)) return true
  if (
    next?.upos === 'ADP' &&
    after &&
    after.upos === 'NOUN' &&
    inside(after.head) &&
    /^(?:de|of)$/u.test(next.lemma)
  )
    return true
  const opening = wordAt(tree, first)
  return opening.upos === 'NOUN' && tree.words[first - 1]?.upos === 'ADP'
}

/** A name without a preposition before it or a possessive mark behind it. */
function trimName(reading: Reading, tree: Tree, words: readonly number[]): number[] {
  const { openers } = reading.grammar
  return words.filter((index) => {
    const word = wordAt(tree, index)
    if (index === words[0] && word.upos === 'ADP') return false
    if (index === words[0] && index === 0 && openers.has(word.form.toLowerCase())) return false
    if (index !== words[words.length - 1]) return true
    return !/^['’]s?$/u.test(word.form) && !(words.length > 2 && isHonour(word.form))
  })
}

function quantityAnswer(reading: Reading, tree: Tree, part: Part): Answer | undefined {
  const { quantity } = part
  if (!quantity || part.entity) return undefined
  // Of what is counted the question speaks; a unit belongs to its number.
  const counted = quantity.kind === 'cardinal'
  const words = range(quantity.firstWord, quantity.lastWord).filter(
    (index) => part.words.includes(index) && !(counted && index === part.head),
  )
  if (reading.document.language === 'en' && figureWords(tree, quantity).length === 0) return undefined // prettier-ignore
  // *two gold* of *two gold medals*
  while (counted && reading.document.language === 'en' && words.length > 1 && !/^(?:NUM|SYM|PUNCT)$/u.test(wordAt(tree, words[words.length - 1] ?? 0).upos)) words.pop() // prettier-ignore
  if (words.length === 0 || !isContiguous(tree, words)) return undefined
  if (quantity.approximate) {
    const before = part.words.filter((index) => index < (words[0] ?? 0))
    const [start = 0, end = 0] = [before[0], words[0]].map(
      (index) => wordAt(tree, index ?? 0).start,
    )
    const hedge = reading.document.text.slice(start, end).trim()
    if (!counted || before.length === 0 || !reading.grammar.hedged.test(hedge)) return undefined
    words.unshift(...before)
  }
  const written = writeWords(tree, words, reading.grammar)
  const text = part.text.includes(written)
    ? written
    : written.charAt(0).toLowerCase() + written.slice(1)
  return { kind: 'quantity', inner: text, key: makeKey(tree, words, text, part, 'number') }
}

function phraseAnswer(reading: Reading, tree: Tree, part: Part): Answer | undefined {
  const head = wordAt(tree, part.head)
  if (head.upos !== 'NOUN' && head.upos !== 'PROPN') return undefined
  if (!part.selfContained) return undefined
  const determined =
    dependents(tree, part.head, 'det', 'nmod:poss', 'nummod', 'amod', 'nmod').length > 0
  if (!determined) return undefined
  if (
    part.human &&
    part.role !== 'attribute' &&
    !part.entity &&
    !isDefinite(reading, tree, part.head)
  )
    return undefined
  const words = bareWords(tree, part)
  const letters = words.filter((index) => wordAt(tree, index).upos !== 'PUNCT')
  if (letters.length > 12 || letters.length === 0 || !isContiguous(tree, words)) return undefined
  const span = spanOf(tree, words)
  if (span.end <= span.start) return undefined
  const key = makeKey(tree, words, part.bare, part, 'nominal')
  const located =
    reading.grammar.locative.has(head.lemma.toLowerCase()) && /\p{Lu}/u.test(part.bare)
  const kind: FactKind =
    part.role === 'attribute'
      ? 'definition'
      : part.human
        ? 'person'
        : located
          ? 'place'
          : isBody(reading, head.lemma)
            ? 'organisation'
            : 'thing'
  if (kind === 'organisation' || kind === 'place' || kind === 'thing')
    key.category = head.lemma.toLowerCase()
  return { kind, inner: part.bare, key }
}

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
      isPartOfName(tree, words) ||
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

function isDefinite(reading: Reading, tree: Tree, head: number): boolean {
  return dependents(tree, head, 'det', 'nmod:poss').some(
    (det) => reading.grammar.isDefinite(det) || det.deprel === 'nmod:poss',
  )
}

function isBody(reading: Reading, lemma: string): boolean {
  return reading.grammar.collective.has(lemma.toLowerCase())
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, place) => first + place)
}
