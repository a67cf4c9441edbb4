import type { Question } from '@/lib/question/question'

/** What somebody could go by who knows nothing: which choice it makes them take, where it singles one out. */
type Rule = (choices: readonly string[], article: string) => string | undefined

function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined
}

/** The one choice of which a figure is greatest. */
function most(choices: readonly string[], figure: (choice: string) => number): string | undefined {
  const best = Math.max(...choices.map(figure))
  return only(choices.filter((choice) => figure(choice) === best))
}

/** The numbers of the choices, where each has as many as the others: days and years in their order. */
function value(choice: string): number {
  const figures = /\d+(?:[ \u00a0\u202f.,]\d{3})*(?:[.,]\d+)?/.exec(choice)?.[0]
  return figures === undefined ? NaN : Number(figures.replace(/[ \u00a0\u202f]/g, '').replace(',', '.')) // prettier-ignore
}

const byPlace =
  (place: number): Rule =>
  (choices) => {
    const values = choices.map(value)
    if (values.some(Number.isNaN) || new Set(values).size < values.length) return undefined
    return [...choices].sort((a, b) => value(a) - value(b))[place]
  }

const zeros = (choice: string): number => /0*$/.exec(choice.replace(/\D/g, ''))?.[0].length ?? 0
const words = (choice: string): string[] => choice.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** How many words a choice has in common with the others. */
function shared(choice: string, choices: readonly string[]): number {
  const own = words(choice)
  return choices.filter((other) => other !== choice).flatMap(words).filter((word) => own.includes(word)).length // prettier-ignore
}

const RULES: Record<string, Rule> = {
  longest: (choices) => most(choices, ({ length }) => length),
  shortest: (choices) => most(choices, ({ length }) => -length),
  'least number': byPlace(0),
  'second number': byPlace(1),
  'third number': byPlace(2),
  'greatest number': byPlace(3),
  roundest: (choices) => most(choices, zeros),
  'most like the others': (choices) => most(choices, (choice) => shared(choice, choices)),
  'least like the others': (choices) => most(choices, (choice) => -shared(choice, choices)),
  'alone with its capital': (choices) => only(choices.filter((choice) => /^\p{Lu}/u.test(choice))),
  'alone in the article': (choices, article) => only(choices.filter((choice) => article.includes(choice))), // prettier-ignore
}

/**
 * How often each simple rule finds the key of the questions with choices, where it singles one out at all: near one in four where the
 * choices give nothing away. The last rule is for those who skimmed the article.
 */
export function guesses(
  asked: readonly { question: Question; article: string }[],
): [rule: string, right: number, applied: number][] {
  return Object.entries(RULES).map(([name, rule]) => {
    const taken = asked.flatMap(({ question, article }) => {
      const choices = 'choices' in question ? question.choices : undefined
      const choice = choices ? rule(choices, article) : undefined
      return choice === undefined ? [] : [choice === question.answer]
    })
    return [name, taken.filter(Boolean).length, taken.length]
  })
}
