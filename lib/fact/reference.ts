import type { Entity, Word } from '@/lib/language/document'
import type { Part } from './material'
import type { Reading } from './reading'
import { eventWords } from './event'
import { isHonour, withoutHonours } from './honours'
import type { Replacements } from './surface'
import { dependents, relation, wordAt, type Tree } from './tree'

interface Focus {
  entity: Entity
  sentence: number
  gender?: 'Masc' | 'Fem'
}

/** A name of no known gender below this may well be a title or a place, and is nobody's rival. */
const SURELY_NAMED = 0.9

export const wordKey = (tree: Tree, index: number): string => `${tree.sentence.index}:${index}`

/**
 * Decides, once for the whole document and in its order, what each singular subject pronoun stands for: the main person
 * of the article, or the subject of the clause or sentence just before, and only when nobody else would fit.
 */
export function resolvePronouns(reading: Reading): void {
  let focus: Focus | undefined
  let thing: Thing | undefined
  let paragraph = -1
  for (const tree of reading.trees) {
    const before = thing
    thing = mainThing(reading, tree)
    if (tree.sentence.paragraph !== paragraph) {
      focus = undefined
      paragraph = tree.sentence.paragraph
    }
    let next: Focus | undefined
    for (const word of tree.words) {
      if (!/^nsubj/u.test(word.deprel)) continue
      const main = isMainClause(tree, word)
      if (reading.grammar.isAnaphor(word)) {
        const entity = antecedent(reading, tree, word, next ?? focus)
        if (!entity) {
          if (main) next = undefined
          const it = main && before && isIt(tree, word, before) ? before : undefined
          if (!it) continue
          reading.resolutions.set(wordKey(tree, word.index), {
            text: it.text,
            ...(it.gender ? { gender: it.gender } : {}),
          })
          thing = it
          continue
        }
        const gender = entity.gender ?? pronounGender(word)
        reading.resolutions.set(wordKey(tree, word.index), {
          entity,
          text: withoutHonours(entity.name),
          ...(gender ? { gender } : {}),
        })
        if (main) next = { entity, sentence: tree.sentence.index, ...(gender ? { gender } : {}) }
      } else if (main) {
        const named = (reading.mentions.get(tree.sentence.index) ?? []).find(
          ({ mention }) => mention.firstWord <= word.index && mention.lastWord >= word.index,
        )
        const owner = ownerOf(reading, tree, word)
        next =
          owner ??
          (named
            ? {
                entity: named.entity,
                sentence: tree.sentence.index,
                ...(named.entity.gender ? { gender: named.entity.gender } : {}),
              }
            : undefined)
      }
    }
    focus = next
  }
}

/** The thing that a sentence of a report is about: *l’avion*. */
interface Thing {
  text: string
  gender?: 'Masc' | 'Fem'
  sentence: number
  paragraph: number
}

/** The subject of a sentence where it is one thing of the report's event, and nobody is named beside it. */
function mainThing(reading: Reading, tree: Tree): Thing | undefined {
  const { grammar, topic, mentions } = reading
  const subject = dependents(tree, tree.sentence.root, 'nsubj')[0]
  const { Gender, Number } = subject?.feats ?? {}
  if (!subject || subject.upos !== 'NOUN' || Number === 'Plur') return undefined
  const gender = Gender === 'Masc' || Gender === 'Fem' ? Gender : undefined
  if (!gender && reading.document.language === 'fr') return undefined
  const lemma = subject.lemma.toLowerCase()
  if (!topic.telling || !(grammar.bridging.has(lemma) || topic.lemmas.has(lemma))) return undefined
  if (grammar.isHumanNoun(lemma) || grammar.collective.has(lemma)) return undefined
  const determiner = dependents(tree, subject.index, 'det').find((det) => grammar.isDefinite(det))
  const narrowed = (tree.children[subject.index] ?? []).length > 1
  const people = (mentions.get(tree.sentence.index) ?? []).some(({ entity }) => entity.kind === 'person') // prettier-ignore
  if (!determiner || narrowed || people) return undefined
  const text = grammar.join(determiner.form.toLowerCase(), subject.form)
  return {
    text,
    ...(gender ? { gender } : {}),
    sentence: tree.sentence.index,
    paragraph: tree.sentence.paragraph,
  }
}

/** Whether a pronoun that opens the next sentence of a paragraph can mean the thing. */
function isIt(tree: Tree, word: Word, thing: Thing): boolean {
  return (
    word.index === 0 &&
    word.feats.Number !== 'Plur' &&
    (thing.gender ? word.feats.Gender === thing.gender : /^it$/iu.test(word.form)) &&
    tree.sentence.index === thing.sentence + 1 &&
    tree.sentence.paragraph === thing.paragraph
  )
}

/** *His first role was …*: the sentence is about the main person still. */
function ownerOf(
  { topic: { person }, grammar }: Reading,
  tree: Tree,
  subject: Word,
): Focus | undefined {
  const possessive = dependents(tree, subject.index, 'nmod:poss', 'det').find((word) =>
    grammar.isPossessive(word),
  )
  if (!possessive || !person?.gender || subject.feats.Number === 'Plur') return undefined
  if (!grammar.possessiveFits(possessive, { human: true, gender: person.gender })) return undefined
  if (grammar.pluralPossessives.has(possessive.form.toLowerCase())) return undefined
  return { entity: person, sentence: tree.sentence.index, gender: person.gender }
}

function isMainClause(tree: Tree, subject: Word): boolean {
  let word = wordAt(tree, subject.head)
  for (let steps = 0; steps < 4; steps++) {
    if (word.head < 0) return true
    if (relation(word) !== 'conj' && relation(word) !== 'parataxis') return false
    word = wordAt(tree, word.head)
  }
  return false
}

function antecedent(
  reading: Reading,
  tree: Tree,
  word: Word,
  focus: Focus | undefined,
): Entity | undefined {
  const form = word.form.toLowerCase().replace(/^-(?:t-)?/u, '')
  const personal = reading.grammar.personalPronouns.get(form)
  if (!personal) return undefined
  const { person } = reading.topic
  const index = tree.sentence.index
  const rivals = (
    kind: (entity: Entity) => boolean,
    gender: 'Masc' | 'Fem' | undefined,
  ): Entity[] =>
    [
      ...(reading.mentions.get(index) ?? []),
      ...(sameParagraph(reading, tree) ? (reading.mentions.get(index - 1) ?? []) : []),
    ]
      .filter(
        ({ mention, entity }) =>
          kind(entity) &&
          (mention.sentence < index || mention.lastWord < word.index) &&
          (!gender ||
            entity.gender === gender ||
            (!entity.gender && entity.confidence >= SURELY_NAMED)),
      )
      .map(({ entity }) => entity)
  const isPerson = (entity: Entity) => entity.kind === 'person'
  const { gender } = personal
  if (
    personal.human !== false &&
    person &&
    // *elle* may be a thing as well: somebody of whom the gender is not known is not surely meant.
    (!gender || person.gender === gender || (personal.human === true && !person.gender))
  ) {
    // Whom the sentence before was about, it is about still, whoever else it named.
    const others = rivals(isPerson, gender).filter(
      (other) => focus?.entity !== person || isNamedIn(reading, tree, other, word),
    )
    if (
      others.every((other) => other === person) &&
      (personal.human || !focus || focus.entity === person)
    )
      return person
  }
  if (!focus) return undefined
  const fits = !gender || focus.gender === gender
  if (!fits) return undefined
  if (focus.entity.kind === 'person') {
    if (personal.human === false) return undefined
    return rivals(isPerson, gender).every((other) => other === focus.entity)
      ? focus.entity
      : undefined
  }
  if (personal.human || focus.entity.kind === 'nationality' || focus.entity.kind === 'other')
    return undefined
  const others = rivals((entity) => entity.kind !== 'nationality', gender)
  return others.every((other) => other === focus.entity) ? focus.entity : undefined
}

/** Whether somebody is named in the sentence of a pronoun, before it. */
function isNamedIn({ mentions }: Reading, tree: Tree, entity: Entity, pronoun: Word): boolean {
  return (mentions.get(tree.sentence.index) ?? []).some(
    (other) => other.entity === entity && other.mention.lastWord < pronoun.index,
  )
}

function sameParagraph(reading: Reading, tree: Tree): boolean {
  return reading.trees[tree.sentence.index - 1]?.sentence.paragraph === tree.sentence.paragraph
}

function pronounGender(word: Word): 'Masc' | 'Fem' | undefined {
  const gender = word.feats.Gender
  return gender === 'Masc' || gender === 'Fem' ? gender : undefined
}

/**
 * What is written in the place of some of `words` so that they can be read alone: full names for short ones, names for
 * pronouns. `resolved` is false when a word points to something that is not certain.
 */
export function resolveReferences(
  reading: Reading,
  tree: Tree,
  words: readonly number[],
  subject: Part | undefined,
  given?: Part,
): { replacements: Replacements; resolved: boolean } {
  const { grammar } = reading
  const replacements = new Map<number, string>()
  let resolved = true
  const kept = new Set(words)
  for (const { mention, entity } of reading.mentions.get(tree.sentence.index) ?? []) {
    if (mention.form !== 'name' || entity.kind !== 'person') continue
    if (!kept.has(mention.firstWord) || !kept.has(mention.lastWord)) continue
    // *the Bernoulli family*, *les Goncourt*: the name is not the person's.
    if (
      tree.words[mention.firstWord - 1]?.upos === 'DET' ||
      wordAt(tree, mention.head).deprel === 'compound'
    )
      continue
    const named = reading.document.text.slice(mention.start, mention.end)
    if (isFirstNameAlone(reading, entity)) resolved = false
    for (let index = mention.lastWord; index > mention.firstWord + 1; index--) {
      if (!isHonour(wordAt(tree, index).form)) break
      replacements.set(index, '')
    }
    if (named === entity.name || entity.name.split(' ').length <= named.split(' ').length) continue
    if (!entity.name.includes(named.replace(/['’]s?$/u, ''))) continue
    // What may be a title or a place is not to be made longer; nor is a name behind a title (*General Lafayette*).
    if (!entity.gender && (entity.confidence < 0.8 || / \p{Ll}/u.test(entity.name))) continue
    const title = tree.words[mention.firstWord - 1]
    if (title && reading.document.language === 'en' && title.upos === 'PROPN' && /^\p{Lu}/u.test(title.form)) continue // prettier-ignore
    // The rest of the name stands before it already.
    const before = reading.document.text
      .slice(Math.max(0, mention.start - 40), mention.start)
      .trim()
    if (before !== '' && before.endsWith(entity.name.split(' ')[0] ?? '')) continue
    for (let index = mention.firstWord; index <= mention.lastWord; index++)
      replacements.set(index, '')
    replacements.set(mention.firstWord, withoutHonours(entity.name))
  }
  for (const index of words) {
    const word = wordAt(tree, index)
    if (grammar.isAnaphor(word)) {
      const known = reading.resolutions.get(wordKey(tree, index))
      if (known?.entity && subject?.entity === known.entity) continue
      if (known) replacements.set(index, known.text)
      else resolved = false
    } else if (grammar.isDemonstrative(word)) {
      const written = eventWords(reading, tree, word)
      if (!written) resolved = false
      else for (const [place, text] of written) replacements.set(place, text)
    } else if (grammar.isPossessive(word)) {
      const plural = grammar.pluralPossessives.has(word.form.toLowerCase())
      if (subject) {
        if ((subject.number === 'Plur') !== plural) resolved = false
        else if (!grammar.possessiveFits(word, subject)) resolved = false
        continue
      }
      // *Jean Roy et ses amis* → not *Jean Roy et les amis de Jean Roy*.
      const beside = (reading.mentions.get(tree.sentence.index) ?? []).some(
        ({ mention, entity }) => kept.has(mention.head) && entity === reading.topic.person,
      )
      if (beside && !plural && !given) {
        resolved = false
        continue
      }
      const owner =
        given?.text ??
        (plural ? pluralPossessor(reading, tree) : possessor(reading, tree, word)?.name)
      if (!owner || !giveOwner(reading, tree, word, owner, kept, replacements)) resolved = false
    }
  }
  return { replacements, resolved }
}

/** *Paul* beside *Paul Roy*: a first name that two people bear, and that says of neither who is meant. */
function isFirstNameAlone({ document }: Reading, entity: Entity): boolean {
  return (
    !entity.name.includes(' ') &&
    document.entities.some(
      (other) => other.kind === 'person' && other.name.startsWith(`${entity.name} `),
    )
  )
}

/** Whose a possessive in a subject is: the main person's, when nobody else has been named around. */
function possessor(reading: Reading, tree: Tree, word: Word): Entity | undefined {
  const { person } = reading.topic
  if (!person) return undefined
  if (
    !reading.grammar.possessiveFits(word, {
      human: true,
      ...(person.gender ? { gender: person.gender } : {}),
    })
  ) {
    return undefined
  }
  const near = [
    ...(reading.mentions.get(tree.sentence.index) ?? []).filter(
      ({ mention }) => mention.firstWord < word.index,
    ),
    ...(reading.mentions.get(tree.sentence.index - 1) ?? []),
  ]
  return near.every(({ entity }) => entity.kind !== 'person' || entity === person)
    ? person
    : undefined
}

/** Whose a *leur* in a subject is: the only people in the plural of the sentence before. */
function pluralPossessor(reading: Reading, tree: Tree): string | undefined {
  if (!sameParagraph(reading, tree)) return undefined
  const before = reading.trees[tree.sentence.index - 1]
  const people = (before?.words ?? []).filter(
    (word) =>
      word.upos === 'NOUN' &&
      word.feats.Number === 'Plur' &&
      /^(?:obj|nsubj)/u.test(word.deprel) &&
      reading.grammar.isHumanNoun(word.lemma.toLowerCase()),
  )
  const [owner] = people
  if (!before || !owner || people.length > 1) return undefined
  const determiner = dependents(before, owner.index, 'det').find((det) =>
    reading.grammar.isDefinite(det),
  )
  return determiner && `${determiner.form.toLowerCase()} ${owner.form}`
}

/** *son père* → *le père de Marie Curie*; only where the noun has nothing behind it that would come between. */
function giveOwner(
  reading: Reading,
  tree: Tree,
  word: Word,
  owner: string,
  kept: ReadonlySet<number>,
  replacements: Map<number, string>,
): boolean {
  const noun = wordAt(tree, word.head)
  const { grammar } = reading
  const written = grammar.withOwner(owner, noun)
  if (written.before !== undefined) {
    replacements.set(word.index, written.before)
    return true
  }
  if (
    dependents(tree, noun.index, 'nmod', 'acl', 'appos', 'flat').some(
      (other) =>
        kept.has(other.index) &&
        !compounds(tree, noun, other) &&
        !(
          relation(other) === 'nmod' &&
          dependents(tree, other.index, 'case').some((mark) => !/^(?:de|of)$/u.test(mark.lemma))
        ),
    )
  ) {
    return false
  }
  const last = dependents(tree, noun.index, 'amod', 'nmod')
    .filter(
      (other) =>
        kept.has(other.index) &&
        other.index > noun.index &&
        (relation(other) === 'amod' || compounds(tree, noun, other)),
    )
    .map((other) => other.index)
    .concat(noun.index)
    .reduce((a, b) => Math.max(a, b))
  replacements.set(word.index, written.determiner)
  const mark = tree.words[last + 1]
  const end = mark && kept.has(mark.index) && /^[»”]$/u.test(mark.form) ? mark.index : last
  replacements.set(end, grammar.join(wordAt(tree, end).form, written.after))
  return true
}

/** *chef d’état-major*: a bare complement that makes one name of a thing with its noun. */
function compounds(tree: Tree, noun: Word, other: Word): boolean {
  return (
    relation(other) === 'nmod' &&
    other.index - noun.index <= 2 &&
    dependents(tree, other.index, 'det', 'nmod', 'amod').length === 0 &&
    other.upos === 'NOUN'
  )
}
