import { findFacts } from '@/lib/fact/find'
import { analyse } from '@/lib/language/analyse'
import type { Language } from '@/lib/language/document'
import { formsOfFact } from '@/lib/question/quiz'
import type { Question } from '@/lib/question/question'

/** All forms of all facts of a text, over some seeds. */
function formsIn(text: string, language: Language): Question[] {
  const document = analyse(text, language)
  const seeds = [1, 2, 3, 4, 5, 6]
  return findFacts(document).flatMap((fact) => seeds.flatMap((seed) => formsOfFact(document, fact, seed))) // prettier-ignore
}

const gaps = (forms: Question[]) => forms.filter((form) => form.kind === 'cloze')

test('what opens a sentence has a capital among the choices too', () => {
  const text =
    'Conseil de Brissac\n\nQuatre écoles ont été ouvertes par la ville de Brissac en 1951.'
  const opening = gaps(formsIn(text, 'fr')).filter(({ prompt }) => prompt.startsWith('____'))
  expect(opening.length).toBeGreaterThan(0)
  for (const { answer, choices } of opening) {
    expect(answer).toBe('Quatre')
    for (const choice of choices ?? []) expect(choice).toMatch(/^\p{Lu}/u)
  }
})

test('a date before a name can be a gap', () => {
  const text = 'Town of Halden\n\nIn 1951, Clara Holm founded the museum of Halden.'
  expect(gaps(formsIn(text, 'en')).map(({ prompt }) => prompt)).toContain('In ____, Clara Holm founded the museum of Halden.') // prettier-ignore
})

test('who holds an office is told true of it, and false of another', () => {
  const text = 'Séance à Brissac, 3 mai 2019\n\nLe ministre de la Santé, Paul Ferrand, a visité le port de Brissac.' // prettier-ignore
  const told = formsIn(text, 'fr').filter((form) => form.kind === 'true-false')
  const office = told.filter(({ prompt }) =>
    /^Paul Ferrand (?:est|était) le ministre/u.test(prompt),
  )
  expect(office.some(({ answer }) => answer === 'true')).toBe(true)
  const wrong = office.filter(({ answer }) => answer === 'false')
  expect(wrong.length).toBeGreaterThan(0)
  for (const { prompt, correction } of wrong) {
    expect(prompt).not.toContain('ministre de la Santé')
    expect(correction).toContain('ministre de la Santé')
  }
})

test('who did something is told false by another date', () => {
  const text = 'Town of Halden\n\nIn 1951, Clara Holm founded the museum of Halden.'
  const document = analyse(text, 'en')
  const who = findFacts(document).filter(({ key }) => key.text === 'Clara Holm')
  const told = who.flatMap((fact) => [1, 2, 3, 4, 5, 6].flatMap((seed) => formsOfFact(document, fact, seed))).filter((form) => form.kind === 'true-false') // prettier-ignore
  const wrong = told.filter(({ answer }) => answer === 'false')
  expect(wrong.length).toBeGreaterThan(0)
  for (const { prompt, correction } of wrong) {
    expect(prompt).toMatch(/^In 19\d\d, Clara Holm founded the museum of Halden\.$/u)
    expect(prompt).not.toContain('1951')
    expect(correction).toBe('In 1951, Clara Holm founded the museum of Halden.')
  }
})

test('figures and marks are set as the language wants them, and still rest on their words', () => {
  const text = 'Port de Brissac\n\nEn 1951, le port de Brissac a accueilli 5.400 navires de la flotte "Océane".' // prettier-ignore
  const forms = formsIn(text, 'fr')
  const counted = forms.filter((form) => form.kind === 'choice' && form.answer.startsWith('5'))
  expect(counted.length).toBeGreaterThan(0)
  for (const form of counted)
    if (form.kind === 'choice') for (const choice of form.choices) expect(choice).toMatch(/^\d{1,2}\u00a0\d{3}$/u) // prettier-ignore
  for (const { prompt, source } of forms) {
    expect(prompt).not.toMatch(/"|\d\.\d{3}/u)
    expect(text.slice(source.start, source.end)).toBe(source.text)
  }
})
