import { findFacts } from '@/lib/fact/find'
import { analyse } from '@/lib/language/analyse'
import { formsOfFact } from '@/lib/question/quiz'

/** The wrong numbers offered for the amount `answer` of a sentence, over many seeds. */
function offered(text: string, answer: string, language: 'fr' | 'en'): number[] {
  const document = analyse(text, language)
  const facts = findFacts(document).filter(({ key }) => key.text === answer)
  const seeds = Array.from({ length: 25 }, (_, seed) => seed)
  const choices = facts.flatMap((fact) => seeds.flatMap((seed) => formsOfFact(document, fact, seed).flatMap((form) => ('choices' in form && form.kind === 'cloze' ? (form.choices ?? []) : [])))) // prettier-ignore
  return choices.filter((one) => one !== answer).map((one) => Number(one.replace(/\D/gu, '')))
}

const HALDEN = 'New bridge for Halden\n\n'

test.each([
  ['a part stays below its whole', `${HALDEN}In 2011, the town of Halden closed 202 of the 262 schools in the valley.`, '202', 'en', 0, 262], // prettier-ignore
  ['a whole stays above its part', `${HALDEN}In 2011, the town of Halden closed 202 of the 262 schools in the valley.`, '262', 'en', 202, Infinity], // prettier-ignore
  ['nobody is older than a hundred', 'Clara Holm, ingénieure\n\nEn 2014, Clara Holm est morte à 92 ans dans la ville de Brive.', '92', 'fr', 50, 100], // prettier-ignore
] as const)('%s', (_, text, answer, language, from, to) => {
  const numbers = offered(text, answer, language)
  expect(numbers.length).toBeGreaterThan(20)
  expect(numbers.filter((one) => one <= from || one >= to)).toEqual([])
})
