import { grade } from '../grade/grade'
import { fold, plain } from '../grade/fold'
import { slips } from '../grade/slip'
import { meaningful, sameWord, type Rule, type Subject } from './rule'
import { shapeOf } from './shape'

/** A key may be this many times as long as the longest distractor, or the shortest one as long as the key. */
const LENGTH_RATIO = 1.8
/** Differences of fewer characters are never seen. */
const LENGTH_SLACK = 9

function listed({ question }: Subject): string[] | null {
  if (question.kind === 'choice') return question.choices
  return question.kind === 'cloze' && question.choices ? question.choices : null
}

const ROMAN = /(?<!\p{L})[IVX]+(?:er|e|ᵉ|ème)\s/u

/** Two choices that say the same, or nearly: one a slip away from the other, or with all its words. */
export function nearDuplicates(a: string, b: string): boolean {
  const [one, other] = [plain(a), plain(b)]
  if (one === other) return true
  if (/\d/.test(one) || /\d/.test(other)) return false
  // *XVIIe* and *XVIIIe siècle* are a letter and a hundred years apart.
  if (ROMAN.test(a) && ROMAN.test(b)) return false
  if (one.length > 6 && slips(one, other, 1) <= 1) return true
  const [words, others] = [meaningful(a), meaningful(b)]
  if (words.length === 0 || others.length === 0) return false
  const [small, large] = words.length <= others.length ? [words, others] : [others, words]
  return small.every((word) => large.some((another) => sameWord(word, another)))
}

const pairs = (items: readonly string[]): [string, string][] =>
  items.flatMap((a, i) => items.slice(i + 1).map((b): [string, string] => [a, b]))

/** How the key differs from every distractor in something seen at a glance. */
function standsOut(subject: Subject): boolean {
  const [key] = subject.keys
  if (key === undefined || subject.distractors.length === 0) return false
  const shape = shapeOf(key, subject.language)
  const others = subject.distractors.map((choice) => shapeOf(choice, subject.language))
  const longest = Math.max(...others.map(({ length }) => length))
  const shortest = Math.min(...others.map(({ length }) => length))
  const longer = shape.length > LENGTH_RATIO * longest && shape.length - longest > LENGTH_SLACK
  const shorter = LENGTH_RATIO * shape.length < shortest && shortest - shape.length > LENGTH_SLACK
  return longer || shorter
}

/** Multiple choices and word banks: one right, three or more wrong, all alike. */
export const CHOICE_RULES: Rule[] = [
  {
    code: 'key-not-among-choices',
    severity: 'error',
    fr: 'La bonne réponse ne figure pas une fois, et une seule, parmi les choix.',
    en: 'The right answer is not among the choices exactly once.',
    broken: (subject) => {
      const choices = listed(subject)
      return (
        choices !== null && choices.filter((choice) => subject.keys.includes(choice)).length !== 1
      )
    },
  },
  {
    code: 'few-distractors',
    severity: 'error',
    fr: 'Il faut au moins trois mauvaises réponses.',
    en: 'At least three wrong answers are needed.',
    broken: (subject) => listed(subject) !== null && subject.distractors.length < 3,
  },
  {
    code: 'choices-repeat',
    severity: 'error',
    fr: 'Deux choix disent la même chose, ou presque.',
    en: 'Two choices say the same, or nearly.',
    broken: (subject) => pairs(listed(subject) ?? []).some(([a, b]) => nearDuplicates(a, b)),
  },
  {
    code: 'distractor-right',
    severity: 'error',
    fr: 'Une des mauvaises réponses serait acceptée comme bonne.',
    en: 'One of the wrong answers would be taken as right.',
    broken: ({ question, distractors, keys }) => {
      const [answer] = keys
      if (answer === undefined) return false
      const typed = { ...question, kind: 'short' as const, answer, accepted: [] }
      return distractors.some((choice) => grade(choice, typed).verdict === 'right')
    },
  },
  {
    code: 'choices-unlike-kind',
    severity: 'error',
    fr: 'Les choix ne sont pas tous de même nature (dates, nombres, noms) ou de même précision.',
    en: 'The choices are not all of one kind (dates, numbers, names) or precision.',
    broken: (subject) => {
      const shapes = (listed(subject) ?? []).map((choice) => shapeOf(choice, subject.language))
      return (
        new Set(shapes.map(({ kind, detail }) => (kind === 'number' ? kind : `${kind} ${detail}`)))
          .size > 1
      )
    },
  },
  {
    code: 'choices-unlike-form',
    severity: 'error',
    fr: 'Les choix se distinguent par leur article, leur nombre ou leur majuscule.',
    en: 'The choices differ in their article, number or capital.',
    broken: (subject) => {
      const shapes = (listed(subject) ?? []).map((choice) => shapeOf(choice, subject.language))
      const differ = (by: (shape: (typeof shapes)[number]) => unknown): boolean =>
        new Set(shapes.map(by)).size > 1
      return (
        differ(({ opening }) => opening) ||
        differ(({ plural }) => plural) ||
        differ(({ capital }) => capital)
      )
    },
  },
  {
    code: 'key-stands-out',
    severity: 'error',
    fr: 'La bonne réponse se remarque à sa longueur.',
    en: 'The right answer stands out by its length.',
    broken: standsOut,
  },
  {
    code: 'choice-in-prompt',
    severity: 'warning',
    fr: 'Une mauvaise réponse figure déjà dans la question.',
    en: 'A wrong answer already stands in the question.',
    broken: ({ distractors, prompt }) => {
      const words = meaningful(prompt)
      return distractors.some((choice) => {
        const own = meaningful(choice)
        return (
          own.length > 0 && !/\d/.test(fold(choice)) && own.every((word) => words.includes(word))
        )
      })
    },
  },
]
