import type { Fact } from '@/lib/fact/fact'
import { findFacts } from '@/lib/fact/find'
import type { FactMaterial } from '@/lib/fact/material'
import { isReport } from '@/lib/fact/report-of'
import { analyse } from '@/lib/language/analyse'
import type { Document, Language } from '@/lib/language/document'
import { apostropheOf } from '@/lib/language/typography'
import { hash, seeded } from '@/lib/random'
import { word } from './ask/ask'
import { isSound } from './check/check'
import { withYear } from './forms/dated'
import type { Draft } from './forms/draft'
import { formsOf } from './forms/forms'
import { withPauses } from './forms/pauses'
import { datesOf, orderingOf, rolesOf } from './forms/series'
import type { Question } from './question'
import { isWorthAsking, worthOf } from './worth/worth'
import { arrange, chooseFacts, placeKeys, type Candidate } from './select'
import { keepOneStatement, settleStatements } from './truth'

export interface QuizOptions {
  language: Language
  /** Any integer: another one gives other distractors, places and forms. */
  seed?: number
  /** The article's title, and when it was published (`YYYY-MM-DD`). */
  title?: string
  date?: string
  /** At most so many questions. */
  max?: number
}

/** A sentence of the article: whether something is asked about it, and if not, why. */
export interface Coverage {
  start: number
  end: number
  asked: boolean
  reason?: 'not-prose' | 'not-sure' | 'no-fact' | 'not-sound' | 'undated' | 'not-chosen'
}

export interface Quiz {
  facts: Fact[]
  questions: Question[]
  coverage: Coverage[]
}

/** Facts for each hundred words at most: more would ask about asides. */
const FACTS_PER_100_WORDS = 4
const LEAST_FACTS = 8

export function draftOf(document: Document, material: FactMaterial, seed: number): Draft {
  const wording = word(material)
  return withYear({
    document,
    material,
    wording: { ...wording, slot: withPauses(document, material, wording.slot) },
    apostrophe: apostropheOf(document.text),
    random: seeded(hash(`${seed}:${material.fact.id}`)),
  })
}

/** The sound forms of one fact, its statement both as it is true and as it is false. The key stands first among the choices. */
function allForms(document: Document, material: FactMaterial, seed: number): Question[] {
  return formsOf(draftOf(document, material, seed)).filter((form) => isSound(form, document))
}

/**
 * The sound forms of one fact, for offering others beside the one chosen or for making a question anew with another seed.
 * The key stands first among the choices.
 */
export function formsOfFact(document: Document, material: FactMaterial, seed: number): Question[] {
  return keepOneStatement(allForms(document, material, seed), hash(`${seed}:${material.fact.id}:truth`) % 2 === 0 ? 'true' : 'false') // prettier-ignore
}

function series(document: Document, chosen: readonly Candidate[], seed: number): Question[] {
  const drafts = chosen.map(({ material }) => draftOf(document, material, seed))
  return [orderingOf(drafts), datesOf(drafts), rolesOf(drafts)].filter(
    (question): question is NonNullable<typeof question> =>
      question !== null && isSound(question, document),
  )
}

/** Whether nothing is missing but when it was. */
const isOnlyUndated = ({ doubts }: FactMaterial): boolean => doubts.join() === 'undated'

function coverageOf(
  document: Document,
  materials: readonly FactMaterial[],
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
): Coverage[] {
  const sentencesOf = (list: readonly { clause: { sentence: { index: number } } }[]): Set<number> => new Set(list.map(({ clause }) => clause.sentence.index)) // prettier-ignore
  const found = sentencesOf(materials)
  const sound = sentencesOf(candidates.map(({ material }) => material))
  const asked = sentencesOf(chosen.map(({ material }) => material))
  const undated = isReport(document) ? sentencesOf(materials.filter(isOnlyUndated)) : new Set()
  return document.sentences.map(({ index, start, end, kind, trusted }): Coverage => {
    if (asked.has(index)) return { start, end, asked: true }
    const reason = kind !== 'prose' ? 'not-prose' : sound.has(index) ? 'not-chosen' : undated.has(index) ? 'undated' : found.has(index) ? 'not-sound' : !trusted ? 'not-sure' : 'no-fact' // prettier-ignore
    return { start, end, asked: false, reason }
  })
}

/** Whether a fact can be asked by a question of its own: what cannot makes no good gap or statement either, unless the sentence stands as it is. */
function isAskedOutright({ material, forms }: Candidate): boolean {
  const whole = material.clause.origin === 'whole'
  return whole ? forms.length > 0 : forms.some(({ kind }) => kind === 'flashcard')
}

/** How much sooner than by its worth a fact is taken: dates and people are asked for in all forms, by questions that leave no doubt. */
const SOONER: Partial<Record<Fact['kind'], number>> = { time: 0.2, person: 0.15 }

/** Of facts that give each other away the one that is worth more goes first; what a question asks for, and a date, before what is hardly worth more. */
function precedence({ material, worth }: Candidate): number {
  const outright = material.clause.origin === 'whole' ? 0 : 0.15
  // Who held an office can be asked in more forms than which office somebody held.
  const which = material.clause.origin === 'pattern' && material.asked.role === 'attribute' && !material.clause.relation // prettier-ignore
  return worth + outright - (which ? 0.3 : 0) + (SOONER[material.fact.kind] ?? 0)
}

/** A gap in a whole sentence is left out where a question asks for the same words. */
function withoutDoubles(candidates: readonly Candidate[]): Candidate[] {
  const asked = new Set(candidates.flatMap(({ material: { clause, fact } }) => (clause.origin === 'whole' ? [] : [fact.answerStart]))) // prettier-ignore
  return candidates.filter(({ material: { clause, fact } }) => clause.origin !== 'whole' || !asked.has(fact.answerStart)) // prettier-ignore
}

/** Facts and questions of a document that has been read. The same document and seed give the same ones. */
export function questionsOf(document: Document, options: Omit<QuizOptions, 'language'> = {}): Quiz {
  const { seed = 1, title, date, max = Infinity } = options
  const materials = findFacts(document, { ...(title ? { title } : {}), ...(date ? { date } : {}) })
  const sound = materials
    .map((material) => ({ material, worth: worthOf(document, material) }))
    .filter(({ material, worth }) => isWorthAsking(document, material, worth))
    .map((one): Candidate => ({
      ...one,
      forms: allForms(document, one.material, seed),
    }))
    .filter(isAskedOutright)
  const candidates = withoutDoubles(sound).sort((a, b) => precedence(b) - precedence(a))
  const words = document.sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0)
  const most = Math.max(LEAST_FACTS, Math.ceil((words / 100) * FACTS_PER_100_WORDS))
  // A short quiz asks about the best facts, not the first.
  const facts = chooseFacts(candidates, Math.min(most, max))
  const chosen = settleStatements(facts, seeded(hash(`${seed}:truths:${document.text}`)))
  const questions = [...arrange(chosen), ...series(document, chosen, seed)].slice(0, max)
  const used = new Set(questions.map(({ factId }) => factId))
  return {
    facts: chosen.map(({ material }) => material.fact).filter(({ id }) => used.has(id)),
    // Of many short sets the key shall not stand in one place.
    questions: placeKeys(questions, seeded(hash(`${seed}:places:${document.text}`))),
    coverage: coverageOf(document, materials, candidates, chosen),
  }
}

/**
 * A quiz from a text: reads it, finds its facts, asks them in every form that passes `check`, and keeps the best with variety.
 * The same text, options and seed give the same bytes.
 */
export function makeQuiz(text: string, { language, ...options }: QuizOptions): Quiz {
  return questionsOf(analyse(text, language), options)
}
