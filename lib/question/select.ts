import { shuffle, type Random } from '@/lib/random'
import { meaningful, sameWord } from './check/rule'
import type { Question } from './question'
import type { FactMaterial } from '@/lib/fact/material'

/** A fact with the forms of it that `check` lets pass. */
export interface Candidate {
  material: FactMaterial
  /** 0–1, see lib/question/worth. */
  worth: number
  forms: Question[]
}

/** At most so many facts from one sentence, and so many with the same answer. */
const PER_SENTENCE = 3
const PER_ANSWER = 2

function says(text: string, answer: string): boolean {
  const words = meaningful(text)
  const own = meaningful(answer)
  return own.length > 0 && own.every((word) => words.some((other) => sameWord(word, other)))
}

const isWhole = ({ material }: Candidate): boolean => material.clause.origin === 'whole'

/** Whether what one shows holds the words that answer the other: they are of one clause, or one shows whole sentences. */
function meet(a: Candidate, b: Candidate): boolean {
  const holds = ({ material: { fact } }: Candidate, { material: { fact: other } }: Candidate): boolean => fact.start <= other.answerStart && other.answerEnd <= fact.end // prettier-ignore
  if (isWhole(a) || isWhole(b)) return holds(a, b) || holds(b, a)
  const [one, other] = [a.material.clause, b.material.clause]
  return one.sentence.index === other.sentence.index && one.predicate === other.predicate
}

/** Whether one fact's question tells the other's key. */
function giveAway(a: Candidate, b: Candidate): boolean {
  if (!meet(a, b)) return false
  const tells = (one: Candidate, other: Candidate): boolean =>
    one.forms.some(({ prompt }) => says(prompt, other.material.fact.answer))
  return tells(a, b) || tells(b, a)
}

/** Whether two facts are one: the same statement, or the same of somebody's life at another precision (*in 2014*, *on 3 May 2014*). */
function saySame(one: Candidate, other: Candidate): boolean {
  const [a, b] = [one.material, other.material]
  const whole = isWhole(one) || isWhole(other)
  if (whole && a.fact.answerStart === b.fact.answerStart && a.fact.answerEnd === b.fact.answerEnd)
    return true
  if (a.fact.statement === b.fact.statement && a.fact.kind === b.fact.kind) return true
  const same = a.fact.answer === b.fact.answer && a.clause.verb.lemma === b.clause.verb.lemma
  if (same && a.clause.subject.entity && a.clause.subject.entity === b.clause.subject.entity) return true // prettier-ignore
  const dates = [a, b].every(({ key, clause }) => key.form === 'date' && clause.parts.length === 1)
  const who = a.clause.subject.entity
  return dates && who !== undefined && who === b.clause.subject.entity && a.clause.verb.lemma === b.clause.verb.lemma // prettier-ignore
}

/**
 * The facts that make a set, best first among those that leave each other alone: none gives another's key away, none asks for what
 * another asks, and the article is covered evenly.
 * @param candidates in falling order of worth
 */
export function chooseFacts(candidates: readonly Candidate[], most: number): Candidate[] {
  const chosen: Candidate[] = []
  const waiting: Candidate[] = []
  const allowed = (candidate: Candidate): boolean => {
    const { sentence } = candidate.material.clause
    const answer = meaningful(candidate.material.fact.answer).join(' ')
    const beside = chosen.filter(
      ({ material }) => material.clause.sentence.index === sentence.index,
    )
    const alike = chosen.filter(
      ({ material }) => meaningful(material.fact.answer).join(' ') === answer,
    )
    return (
      beside.length < PER_SENTENCE &&
      alike.length < PER_ANSWER &&
      !chosen.some((other) => giveAway(candidate, other) || saySame(candidate, other))
    )
  }
  const taken = new Set<number>()
  // First one fact from each sentence, then a second and third where there is room.
  for (const candidate of candidates) {
    const { index } = candidate.material.clause.sentence
    if (chosen.length < most && !taken.has(index) && allowed(candidate)) {
      taken.add(index)
      chosen.push(candidate)
    } else waiting.push(candidate)
  }
  for (const candidate of waiting)
    if (chosen.length < most && allowed(candidate)) chosen.push(candidate)
  return chosen
}

/** Which form goes first for a fact, so that a short set has all of them: choices most, then typed ones, then true/false. */
const ROUND: Question['kind'][] = ['choice', 'cloze', 'choice', 'true-false', 'short', 'choice']

/** In the order of the text, but so that two facts with one answer do not follow each other where it can be helped. */
function inTurn(chosen: readonly Candidate[]): Candidate[] {
  const waiting = [...chosen].sort(
    (a, b) => a.material.fact.answerStart - b.material.fact.answerStart,
  )
  const answerOf = ({ material }: Candidate): string => meaningful(material.fact.answer).join(' ')
  const result: Candidate[] = []
  while (waiting.length > 0) {
    const last = result.at(-1)
    const apart = waiting.findIndex((next) => !last || answerOf(next) !== answerOf(last))
    const [next] = waiting.splice(Math.max(0, apart), 1)
    if (next) result.push(next)
  }
  return result
}

/**
 * The questions in the order of a set: each fact once in one form, the forms taking turns; then the other forms of each. In the order of
 * the text within a round.
 */
export function arrange(chosen: readonly Candidate[]): Question[] {
  const left = inTurn(chosen).map(({ forms }) => [...forms])
  const result: Question[] = []
  for (let round = 0; left.some((forms) => forms.length > 0); round++) {
    left.forEach((forms, i) => {
      const wanted = ROUND[(i + round) % ROUND.length]
      const found = forms.findIndex(({ kind }) => kind === wanted)
      const other = forms.findIndex(({ kind }) => kind !== 'flashcard')
      const [question] = forms.splice(found >= 0 ? found : Math.max(0, other), 1)
      if (question) result.push(question)
    })
  }
  return result
}

/** Gives each multiple choice its order, so that over a set the key stands in each place equally often. */
export function placeKeys(questions: readonly Question[], random: Random): Question[] {
  let places: number[] = []
  return questions.map((question) => {
    if ((question.kind !== 'choice' && question.kind !== 'cloze') || !question.choices)
      return question
    const others = shuffle(
      question.choices.filter((choice) => choice !== question.answer),
      random,
    )
    if (places.length === 0)
      places = shuffle(
        question.choices.map((_, i) => i),
        random,
      )
    const place = Math.min(places.pop() ?? 0, others.length)
    return {
      ...question,
      choices: [...others.slice(0, place), question.answer, ...others.slice(place)],
    }
  })
}
