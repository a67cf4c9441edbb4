import type { Question } from '../question'
import { fold } from './fold'
import type { Lexicon } from './lexicon'
import { graded, type Grade, type Verdict } from './reason'
import { judgeTyped, type Judgement } from './typed'

export type { Grade, Verdict } from './reason'

/**
 * What somebody answered: the words typed or the choice taken; `true` or `false`; the order they made; the pairs they made.
 */
export type Given = string | boolean | string[] | { left: string; right: string }[]

const RANK: Record<Verdict, number> = { right: 2, close: 1, wrong: 0 }
const PERSON_ASKED =
  /^\s*(?:(?:à|de|par|pour|avec|chez|contre|selon|d[’'])\s*)?(?:qui|who|whom|whose|which (?:person|president|king|queen|author|writer|singer|player|minister)|quel(?:le)?s? (?:personne|président|roi|reine|auteur|écrivain|chanteu[rs]e?|joueu[rs]e?|ministre|homme|femme))(?![\p{L}])/iu

function gradeTyped(
  given: string,
  question: Extract<Question, { accepted: string[] }>,
  lexicon: Lexicon,
): Grade {
  const person = PERSON_ASKED.test(question.prompt)
  const asked = { language: question.language, person, lexicon }
  let best: Judgement = { verdict: 'wrong', code: 'other' }
  for (const [i, target] of [question.answer, ...question.accepted].entries()) {
    const judgement = judgeTyped(given, target, asked)
    if (i === 0 || RANK[judgement.verdict] > RANK[best.verdict]) best = judgement
  }
  return graded(best.verdict, best.code, question.answer)
}

function gradeTruth(
  given: string | boolean,
  question: Extract<Question, { kind: 'true-false' }>,
): Grade {
  const said = typeof given === 'boolean' ? given : /^(?:true|vrai|v|t|oui|yes)$/.test(fold(given))
  const empty = typeof given === 'string' && fold(given) === ''
  const answer = question.correction ?? question.prompt
  if (empty) return graded('wrong', 'empty', answer)
  return said === (question.answer === 'true')
    ? graded('right', 'exact', answer)
    : graded('wrong', 'other', answer)
}

/** All in order is right; two neighbours swapped is close. */
function gradeOrder(given: string[], answer: string[]): Grade {
  const shown = answer.join(' → ')
  const places = answer.map((item) => given.findIndex((one) => fold(one) === fold(item)))
  if (given.length === 0) return graded('wrong', 'empty', shown)
  if (places.includes(-1) || given.length !== answer.length) return graded('wrong', 'other', shown)
  const swaps = places.reduce(
    (sum, place, i) => sum + places.slice(i + 1).filter((later) => later < place).length,
    0,
  )
  if (swaps === 0) return graded('right', 'exact', shown)
  return swaps === 1 && answer.length > 2
    ? graded('close', 'nearly-all', shown)
    : graded('wrong', 'other', shown)
}

/** All pairs are right; all but one exchange is close. */
function gradePairs(
  given: { left: string; right: string }[],
  answer: { left: string; right: string }[],
): Grade {
  const shown = answer.map(({ left, right }) => `${left} – ${right}`).join(' ; ')
  if (given.length === 0) return graded('wrong', 'empty', shown)
  const right = answer.filter(({ left, right: wanted }) =>
    given.some((pair) => fold(pair.left) === fold(left) && fold(pair.right) === fold(wanted)),
  ).length
  if (right === answer.length && given.length === answer.length)
    return graded('right', 'exact', shown)
  return right > 0 && right >= answer.length - 2 && answer.length > 2
    ? graded('close', 'nearly-all', shown)
    : graded('wrong', 'other', shown)
}

/**
 * Judges an answer. Typed words are read generously (see typed.ts): case, accents, apostrophes, articles, number words, any usual
 * form of a date, surnames and single slips do not make an answer wrong; another name, date or number does.
 * An answer of a shape that the kind of question does not take is wrong.
 */
export function gradeBy(lexicon: Lexicon, given: Given, question: Question): Grade {
  const isTexts = Array.isArray(given) && given.every((one) => typeof one === 'string')
  switch (question.kind) {
    case 'choice':
      if (typeof given !== 'string') return graded('wrong', 'other', question.answer)
      if (fold(given) === '') return graded('wrong', 'empty', question.answer)
      return given === question.answer ||
        (fold(given) === fold(question.answer) && !question.choices.includes(given))
        ? graded('right', 'exact', question.answer)
        : graded('wrong', 'other', question.answer)
    case 'true-false':
      return typeof given === 'string' || typeof given === 'boolean'
        ? gradeTruth(given, question)
        : graded('wrong', 'other', question.correction ?? question.prompt)
    case 'ordering':
      return isTexts
        ? gradeOrder(given as string[], question.answer)
        : gradeOrder([], question.answer)
    case 'matching':
      return Array.isArray(given) && !(isTexts && given.length > 0)
        ? gradePairs(given as { left: string; right: string }[], question.answer)
        : gradePairs([], question.answer)
    default:
      return typeof given === 'string'
        ? gradeTyped(given, question, lexicon)
        : graded('wrong', 'empty', question.answer)
  }
}
