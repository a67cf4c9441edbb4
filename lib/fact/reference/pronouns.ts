import type { Entity, Word } from '@/lib/language/document'
import { calledName } from './called'
import type { Reading } from '@/lib/fact/reading'
import { dependents, isMainClause, isParagraphMate, wordAt, type Tree } from '@/lib/fact/tree'
import { wordKey } from './key'
import { IMPERSONAL, resolveSubject } from './subject'
import { isIt, mainThing, type Thing } from './thing'

interface Focus {
  entity: Entity
  gender?: 'Masc' | 'Fem'
}

/** A name of no known gender below this may well be a title or a place, and is nobody's rival. */
const SURELY_NAMED = 0.9

/**
 * Decides, once for the whole document and in its order, what each singular subject pronoun stands for: the main person
 * of the article, its subject, or the subject of the clause or sentence just before, and only when nobody else would fit.
 */
export function resolvePronouns(reading: Reading): void {
  let focus: Focus | undefined
  let thing: Thing | undefined
  let paragraph = -1
  const said = new Set(reading.trees.flatMap(({ words }) => words.map(({ form }) => form.toLowerCase()))) // prettier-ignore
  for (const tree of reading.trees) {
    const before = thing
    thing = mainThing(reading, tree)
    if (tree.sentence.paragraph !== paragraph) {
      focus = undefined
      paragraph = tree.sentence.paragraph
    }
    resolveSubject(reading, tree)
    let next: Focus | undefined
    for (const word of tree.words) {
      if (!/^nsubj/u.test(word.deprel) && !isSomebodys(tree, word)) continue
      const main = isMainClause(tree, word)
      if (!reading.grammar.isAnaphor(word)) {
        if (main) next = ownerOf(reading, tree, word) ?? namedAt(reading, tree, word)
        continue
      }
      const key = wordKey(tree, word.index)
      if (reading.resolutions.has(key)) {
        if (main) next = undefined
        continue
      }
      const entity = antecedent(reading, tree, word, next ?? focus, said)
      if (entity) {
        const gender = entity.gender ?? pronounGender(word)
        const told = gender ? { gender } : {}
        reading.resolutions.set(key, { entity, text: calledName(reading, entity), ...told })
        if (main) next = { entity, ...told }
        continue
      }
      if (main) next = undefined
      if (!main || !before || !isIt(tree, word, before)) continue
      reading.resolutions.set(key, { text: before.text, ...(before.gender ? { gender: before.gender } : {}) }) // prettier-ignore
      thing = before
    }
    focus = next
  }
}

/** *il est possible, temps, question …*: what is said with an *il* that stands for nothing. */
const IMPERSONAL_STATE =
  /^(?:possible|impossible|nécessaire|difficile|facile|probable|improbable|certain|vrai|faux|clair|évident|important|rare|fréquent|courant|interdit|permis|utile|inutile|temps|question|tard|tôt|midi|minuit|heure|dit|prévu|admis|connu|prouvé|établi|notable|remarquable|intéressant|significatif|essentiel|préférable|souhaitable|logique|normal|naturel|regrettable|dommage|bon|mieux)$/u

/** *il reste deux places*, *il se produit un miracle*: verbs of what comes about, said with *il* and without. */
const HAPPENING =
  /^(?:rester|survenir|venir|passer|produire|trouver|tomber|sortir|circuler|régner|courir)$/u

/**
 * *Il désira savoir …*: a pronoun that the tree takes for the *il* of *il faut*, before a verb that is not said without a subject.
 */
function isSomebodys(tree: Tree, word: Word): boolean {
  if (word.deprel !== 'expl:subj' || !/^(?:ils?|elles?)$/iu.test(word.form)) return false
  const verb = wordAt(tree, word.head)
  if (IMPERSONAL.test(verb.lemma) || HAPPENING.test(verb.lemma)) return false
  // *Il est candidat à la mairie*
  const copula = dependents(tree, verb.index, 'cop')[0]
  if (copula) return tree.document.language === 'fr' && !IMPERSONAL_STATE.test(verb.lemma) && verb.index > word.index && dependents(tree, verb.index, 'csubj', 'ccomp', 'xcomp', 'advcl').length === 0 && copula.index === word.index + 1 && /^(?:NOUN|ADJ)$/u.test(verb.upos) // prettier-ignore
  if (verb.upos !== 'VERB') return false
  return dependents(tree, verb.index, 'aux:pass', 'cop', 'csubj', 'expl:pass').length === 0 && !tree.words.some(({ form, head }) => head === verb.index && /^y$/iu.test(form)) // prettier-ignore
}

/** Whoever or whatever is named at a word. */
function namedAt({ mentions }: Reading, tree: Tree, word: Word): Focus | undefined {
  const named = (mentions.get(tree.sentence.index) ?? []).find(
    ({ mention }) => mention.firstWord <= word.index && mention.lastWord >= word.index,
  )
  if (!named) return undefined
  const { entity } = named
  return { entity, ...(entity.gender ? { gender: entity.gender } : {}) }
}

/** *His first role was …*: the sentence is about the main person still. */
function ownerOf(
  { topic: { person, gender }, grammar }: Reading,
  tree: Tree,
  subject: Word,
): Focus | undefined {
  const possessive = dependents(tree, subject.index, 'nmod:poss', 'det').find((word) =>
    grammar.isPossessive(word),
  )
  if (!possessive || !person || !gender || subject.feats.Number === 'Plur') return undefined
  if (!grammar.possessiveFits(possessive, { human: true, gender })) return undefined
  if (grammar.pluralPossessives.has(possessive.form.toLowerCase())) return undefined
  return { entity: person, gender }
}

function antecedent(
  reading: Reading,
  tree: Tree,
  word: Word,
  focus: Focus | undefined,
  said: ReadonlySet<string>,
): Entity | undefined {
  const form = word.form.toLowerCase().replace(/^-(?:t-)?/u, '')
  const personal = reading.grammar.personalPronouns.get(form)
  if (!personal) return undefined
  const { person, gender: own } = reading.topic
  const index = tree.sentence.index
  const rivals = (
    kind: (entity: Entity) => boolean,
    gender: 'Masc' | 'Fem' | undefined,
  ): Entity[] =>
    [
      ...(reading.mentions.get(index) ?? []),
      ...(isParagraphMate(tree, reading.trees[tree.sentence.index - 1])
        ? (reading.mentions.get(index - 1) ?? [])
        : []),
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
    // Where the text says both *he* and *she*, of somebody of unknown gender neither is sure.
    (!gender ||
      own === gender ||
      (personal.human === true && !own && !said.has(form === 'he' ? 'she' : 'he')))
  ) {
    // Whom the sentence before was about, it is about still, whoever else it named.
    const others = rivals(isPerson, gender).filter(
      (other) => focus?.entity !== person || (isNamedIn(reading, tree, other, word) && !isNamedBeside(reading, tree, word)), // prettier-ignore
    )
    if (
      others.every((other) => other === person || isAlso(reading, other, person)) &&
      (personal.human || !focus || focus.entity === person || isAlso(reading, focus.entity, person) || isOtherGender(focus, gender)) // prettier-ignore
    )
      return person
  }
  if (!focus) return undefined
  // *Sun Roy a …. Il a …*: of which gender a name is may not be known; the pronoun tells it.
  const untold = reading.document.language === 'fr' && focus.gender === undefined && focus.entity.kind === 'person' // prettier-ignore
  const fits = !gender || focus.gender === gender || untold
  if (!fits) return undefined
  if (focus.entity.kind === 'person') {
    if (personal.human === false) return undefined
    return rivals(isPerson, untold ? undefined : gender).every((other) => other === focus.entity)
      ? focus.entity
      : undefined
  }
  if (personal.human || focus.entity.kind === 'nationality' || focus.entity.kind === 'other')
    return undefined
  const others = rivals((entity) => entity.kind !== 'nationality', gender)
  return others.every((other) => other === focus.entity) ? focus.entity : undefined
}

/** Whether whom the sentence before was about cannot be meant: a man by *elle*. */
const isOtherGender = ({ entity, gender }: Focus, wanted: 'Masc' | 'Fem' | undefined): boolean =>
  entity.kind === 'person' && gender !== undefined && wanted !== undefined && gender !== wanted

/** Whether somebody is named in the sentence of a pronoun, before it. */
function isNamedIn({ mentions }: Reading, tree: Tree, entity: Entity, pronoun: Word): boolean {
  return (mentions.get(tree.sentence.index) ?? []).some(
    (other) => other.entity === entity && other.mention.lastWord < pronoun.index,
  )
}

/** Phrases that say of whom something is told, or who says it. */
const POINTING = /^(?:quant|pour|selon|d['’]|chez|comme|d’après)$/iu

/**
 * *Sur proposition de Jean Roy, il est élu*: whoever is named in a phrase that opens the sentence, with no verb of its own, is not whom the
 * clause is about.
 */
function isNamedBeside({ document }: Reading, { words }: Tree, pronoun: Word): boolean {
  if (document.language !== 'fr' || POINTING.test(words[0]?.form ?? '')) return false
  const opening = words.slice(0, pronoun.index)
  return opening[opening.length - 1]?.form === ',' && opening.every(({ feats, form }) => feats.VerbForm !== 'Fin' && !/^[;:«]$/u.test(form)) // prettier-ignore
}

/** *Jean-Marie* beside *Jean-Marie de Roy*; *Anna Maria Roy, dite Ann Roy*, whom a biography begins with: the same person by another name. */
function isAlso({ document, trees }: Reading, other: Entity, person: Entity): boolean {
  if (document.language !== 'fr') return false
  const [words, own] = [other.name.split(' '), person.name.split(' ')]
  if (words.every((word) => own.includes(word))) return true
  const first = trees.find(({ sentence }) => sentence.kind === 'prose')?.sentence.index
  return other.mentions.some(({ sentence, firstWord }) => sentence === first && firstWord === 0) && words.some((word) => own.includes(word)) // prettier-ignore
}

function pronounGender(word: Word): 'Masc' | 'Fem' | undefined {
  const gender = word.feats.Gender
  return gender === 'Masc' || gender === 'Fem' ? gender : undefined
}
