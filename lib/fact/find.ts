import type { Document } from '@/lib/language/document'
import { hash } from '@/lib/random'
import { readAppositions } from './apposition'
import { readClauses } from './clause'
import { contextLine } from './context'
import { doubtsOf } from './doubts/doubts'
import type { FactKind } from './fact'
import { withAim } from './en/plain/aim'
import { readPlain as readPlainEnglish } from './en/plain/read'
import { readPlain as readPlainFrench } from './fr/plain/read'
import { GRAMMARS } from './grammars'
import { readAnswer } from './answer/answer'
import type { Answer } from './answer/key'
import { nestedAnswers } from './answer/nested'
import type { Clause, FactMaterial, Part, Slot } from './material'
import { openReading } from './open'
import type { FindOptions, Reading } from './reading'
import { readReason } from './reason'
import { readQuotes } from './quotes'
import { readReported } from './reported'
import { resolvePronouns } from './reference/pronouns'
import { scoreOf } from './score'
import { simplify } from './simplify'
import { PATTERNS } from './patterns'
import { placeTypeOf } from './place-type'
import { slotText, writeSlot } from './statement'
import { readGerunds } from './gerund'
import { readOpening } from './opening'
import type { Tree } from './tree'
import { readWhole, wholeSlot, type Whole } from './whole/read'

/**
 * The facts of a document with what they are made from, the most worth asking first. Deterministic; time grows in line
 * with the length. Only sentences whose reading is trusted are asked about.
 */
export function findFacts(document: Document, options: FindOptions = {}): FactMaterial[] {
  const reading = openReading(document, GRAMMARS[document.language], placeTypeOf, options)
  resolvePronouns(reading)
  const plain = (document.language === 'en' ? readPlainEnglish : readPlainFrench)(reading)
  const materials: FactMaterial[] = []
  for (const tree of reading.trees) {
    if (tree.sentence.kind !== 'prose' || tree.sentence.start < reading.head.end) continue
    const context = contextLine(reading, tree.sentence.index)
    for (const clause of [
      ...readSentence(reading, tree, plain.get(tree.sentence.index)),
      ...readAppositions(reading, tree),
      ...readGerunds(reading, tree),
      ...(document.language === 'fr' ? readOpening(reading, tree) : []),
      ...readQuotes(reading, tree),
      ...readReported(reading, tree),
      ...PATTERNS[document.language].flatMap((read) => read(reading, tree)),
    ]) {
      materials.push(...factsOf(reading, tree, clause, context))
    }
    const whole = readWhole(reading, tree)
    if (whole) materials.push(...wholeFacts(reading, tree, whole, context))
  }
  return rank(materials)
}

/**
 * The clauses of a sentence: those that the order of its words gives, then what its tree makes of it. In English the first go for the
 * second where they are of the same verb; in French both may answer, and the fact with fewer doubts is kept.
 */
function readSentence(reading: Reading, tree: Tree, plain: readonly Clause[] = []): Clause[] {
  const grown = readClauses(reading, tree)
  if (reading.document.language === 'fr') return [...plain, ...grown]
  return [...plain, ...grown.filter(({ predicate, verb }) => !plain.some((other) => other.predicate === predicate || other.verb.finiteWord === verb.finiteWord))] // prettier-ignore
}

/** What follows its verb in order tells its aim whatever the tree hangs it on. */
const LEAST_SURE_AIM = 0.2

function factsOf(reading: Reading, tree: Tree, clause: Clause, context: string): FactMaterial[] {
  const found: FactMaterial[] = []
  const asked = clause.asks ?? [
    clause.subject,
    ...(clause.origin === 'reported' ? [] : clause.parts),
  ]
  for (const part of asked) {
    const answer = readReason(reading, tree, part) ?? readAnswer(reading, tree, part)
    if (!answer) continue
    const material = assemble(reading, tree, clause, part, answer, context)
    if (material) found.push(material)
  }
  const aimed = reading.document.language === 'en' && clause.origin === 'plain' ? withAim(clause) : undefined // prettier-ignore
  const reason = aimed && readReason(reading, tree, aimed.aim, LEAST_SURE_AIM)
  const purpose = reason && assemble(reading, tree, aimed.clause, aimed.aim, reason, context)
  if (purpose) found.push(purpose)
  for (const part of clause.asks ? [] : asked) {
    for (const answer of nestedAnswers(reading, tree, part)) {
      const material = assemble(reading, tree, clause, part, answer, context)
      if (material) found.push(material)
    }
  }
  return found
}

/** The facts of a sentence that is asked about as it stands. */
function wholeFacts(reading: Reading, tree: Tree, whole: Whole, context: string): FactMaterial[] {
  const { clause, part, lead } = whole
  return whole.answers.flatMap((answer): FactMaterial[] => {
    const slot = wholeSlot(whole, answer.inner)
    if (
      !slot ||
      isTold(answer.key.text, context) ||
      isFigureTold(answer.key.text, context) ||
      isNameTold(answer, context)
    )
      return []
    return [materialOf(reading, tree, { clause, asked: part, answer, slot, context, start: lead?.start ?? tree.sentence.start, predicate: -1 })] // prettier-ignore
  })
}

function assemble(
  reading: Reading,
  tree: Tree,
  clause: Clause,
  asked: Part,
  answer: Answer,
  context: string,
): FactMaterial | undefined {
  const { grammar } = reading
  const simple = clause.origin === 'plain' ? clause : simplify(reading, tree, clause, asked)
  if (!simple) return undefined
  // A word in it points to what is not there.
  if (simple.origin === 'plain' && [simple.subject, ...simple.parts].some((part) => part !== asked && !part.selfContained)) return undefined // prettier-ignore
  if (reading.document.language === 'fr' && (isPassedOver(reading, tree, simple, asked) || isToHaveBeen(simple))) return undefined // prettier-ignore
  const slot = writeSlot(simple, asked, answer.inner, grammar)
  if (answer.inner !== asked.bare && answer.inner !== asked.text && !asked.selfContained)
    return undefined
  if (!slot || DANGLING.test(slotText(slot)) || STRAY_MARK.test(slotText(slot))) return undefined // prettier-ignore
  if (isTold(answer.key.text, context)) return undefined
  if (reading.document.language === 'en' && isCalledByTitle(answer, context)) return undefined
  return materialOf(reading, tree, { clause: simple, asked, answer, slot, context, start: tree.sentence.start, predicate: simple.predicate }) // prettier-ignore
}

/** *bat A le 21 mai puis B le 23*: of two dates behind the verb the tree may hang the wrong one on it; the nearer one is left out. */
function isPassedOver({ times }: Reading, tree: Tree, clause: Clause, asked: Part): boolean {
  const { origin, predicate, subject, parts } = clause
  if (!asked.time || origin === 'plain' || origin === 'pattern') return false
  const start = asked.words[0] ?? -1
  const used = [subject, ...parts].flatMap(({ words }) => words)
  return (times.get(tree.sentence.index) ?? []).some(({ from, firstWord }) => from !== undefined && firstWord > predicate && firstWord < start && !used.includes(firstWord)) // prettier-ignore
}

/** *aura fait deux rappels*: told from a later day. */
function isToHaveBeen({ sentence, verb, voice, predicate }: Clause): boolean {
  const finite = sentence.words[verb.finiteWord]
  return finite?.upos === 'AUX' && finite.feats.Tense === 'Fut' && finite.index !== predicate && finite.lemma === 'avoir' && voice === 'active' // prettier-ignore
}

interface Found {
  clause: Clause
  asked: Part
  answer: Answer
  slot: Slot
  context: string
  /** Where in the text begins what it rests on. */
  start: number
  /** The word that tells its clause from others of the sentence; -1 for the sentence itself. */
  predicate: number
}

/** A fact with what it is made from. */
function materialOf(reading: Reading, tree: Tree, found: Found): FactMaterial {
  const { clause, asked, answer, slot, context, start, predicate } = found
  const { document } = reading
  const { span } = answer.key
  const { sentence } = tree
  const statement = slotText(slot)
  return {
    language: document.language,
    clause,
    asked,
    key: answer.key,
    slot,
    doubts: doubtsOf(reading, tree, clause, asked, answer, statement, context),
    fact: {
      id: factId(span.start, span.end, answer.kind, predicate, sentence.start),
      kind: answer.kind,
      start,
      end: sentence.end,
      statement,
      answer: document.text.slice(span.start, span.end),
      answerStart: span.start,
      answerEnd: span.end,
      context,
      score: scoreOf(reading, tree, clause, asked, answer),
    },
  }
}

/** A statement that breaks off: its last word wants something behind it. */
const DANGLING =
  /(?<![\p{L}])(?:which|whose|the|an?|and|or|of|qui|que|dont|de|du|des|les?|la|et|ou|aux?|une?)\.$/u

/** *Genghis Khan ’ third son*: the mark of a short name behind the full one. *obtient sa contre X*: a word is missing in the text. */
const STRAY_MARK =
  /\p{L} ['’] \p{L}|(?<!\p{L})(?:sa|son|ses) (?:contre|dans|pour|avec|chez|en|sur|par) /u

/** Whether the context line already says the answer. */
function isTold(answer: string, context: string): boolean {
  return context
    .toLowerCase()
    .includes(answer.toLowerCase().replace(/^(?:l['’]|(?:le|la|les|the) )/u, ''))
}

/** *Eliud Kipchoge* under *Kipchoge smashes record*: a part of the name is enough. */
const isNameTold = ({ key }: Answer, context: string): boolean =>
  key.form === 'name' && key.text.split(/[\s-]+/u).some((word) => /^\p{Lu}\p{L}{3,}/u.test(word) && context.includes(word)) // prettier-ignore

/** *Jo Adam Lee* under *Jo Lee*, *CRF* under *Corvane Relief Fund*: the title's own person or body by another name. */
function isCalledByTitle({ key }: Answer, context: string): boolean {
  if (key.form !== 'name') return false
  const words: readonly string[] = context.match(/\p{Lu}[\p{L}’'-]*/gu) ?? []
  if (/^\p{Lu}{2,}$/u.test(key.text)) return words.map((word) => word.charAt(0)).join('').startsWith(key.text) // prettier-ignore
  const surname = key.text.split(' ').at(-1) ?? ''
  return key.entity?.kind === 'person' && surname.length > 3 && words.includes(surname)
}

/** *6.5 million* under *all 6.5m members*: the figure alone gives it away. */
function isFigureTold(answer: string, context: string): boolean {
  const figure = /\d[\d.,\s\u00a0\u202f]*\d/u.exec(answer)?.[0]
  return figure !== undefined && context.includes(figure)
}

/** The same text gives the same ids: they hold where the answer stands, what it answers, and in which clause. */
function factId(
  start: number,
  end: number,
  kind: FactKind,
  predicate: number,
  sentence: number,
): string {
  return `f${hash(`${sentence}:${predicate}:${start}:${end}:${kind}`).toString(36)}`
}

/** The one with fewer doubts, or with the higher score. */
const isBetter = (one: FactMaterial, other: FactMaterial): boolean =>
  one.doubts.length < other.doubts.length ||
  (one.doubts.length === other.doubts.length && one.fact.score > other.fact.score)

/** One fact for each id, best first; of equal ones the earlier in the text. */
function rank(materials: readonly FactMaterial[]): FactMaterial[] {
  const best = new Map<string, FactMaterial>()
  for (const material of materials) {
    const held = best.get(material.fact.id)
    if (!held || isBetter(material, held)) best.set(material.fact.id, material)
  }
  return [...best.values()].sort(
    (a, b) =>
      b.fact.score - a.fact.score ||
      a.fact.answerStart - b.fact.answerStart ||
      (a.fact.id < b.fact.id ? -1 : 1),
  )
}
