import { findFacts } from '@/lib/fact/find'
import { analyse } from '@/lib/language/analyse'
import type { Language } from '@/lib/language/document'
import type { Question } from '@/lib/question/question'
import { formsOfFact } from '@/lib/question/quiz'

const SEEDS = [1, 2, 3, 4, 5, 6]

/** All forms of all facts of a text, over some seeds, with plain spaces. */
function formsIn(text: string, language: Language, date?: string): Question[] {
  const document = analyse(text, language)
  const facts = findFacts(document, date === undefined ? {} : { date })
  return facts.flatMap((fact) => SEEDS.flatMap((seed) => formsOfFact(document, fact, seed)))
}

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/gu, ' ').replaceAll('’', "'")
const cards = (forms: Question[]): string[] => forms.flatMap((form) => (form.kind === 'short' || form.kind === 'flashcard' ? [plain(`${form.prompt} ${form.answer}`)] : [])) // prettier-ignore
const ofKind = <K extends Question['kind']>(forms: Question[], kind: K) => forms.filter((form): form is Extract<Question, { kind: K }> => form.kind === kind) // prettier-ignore

test.each([
  ['Un vol à Brissac\n\nEn 1951, Paul Ferrand a été arrêté dans la ville de Lourmel.', 'fr', 'Dans quelle ville Paul Ferrand a-t-il été arrêté en 1951 ? Lourmel', 'la ville de Lourmel'], // prettier-ignore
] as const)(
  'an answer leaves out the noun that its question has said: %s',
  (text, language, card, whole) => {
    // prettier-ignore
    const forms = formsIn(text, language)
    expect(cards(forms)).toContain(card)
    const typed = ofKind(forms, 'short').find(({ prompt, answer }) => plain(`${prompt} ${answer}`) === card) // prettier-ignore
    expect(typed?.accepted).toContain(whole)
  },
)

test('of a dated office one asks which it was', () => {
  const text = 'Séance à Brissac\n\nClara Ferrand, la présidente du conseil de Brissac, a visité le port de Lourmel. Clara Ferrand a fermé le musée. Clara Ferrand est partie.' // prettier-ignore
  const fronts = cards(formsIn(text, 'fr', '2019-05-03'))
  expect(fronts.filter((card) => /^Qui était Clara/u.test(card))).toEqual([])
  expect(fronts).toContain('Quelle fonction occupait Clara Ferrand en mai 2019 ? présidente du conseil de Brissac') // prettier-ignore
})

test('a day of the year that the line above tells is given with it', () => {
  const text = 'Un incendie à Brissac\n\nLe 21 mars, un incendie a détruit le musée de Brissac.'
  const forms = formsIn(text, 'fr', '2019-05-12')
  const dated = ofKind(forms, 'choice').filter(({ answer }) => /mars/u.test(answer))
  expect(dated.length).toBeGreaterThan(0)
  for (const { choices } of dated) for (const choice of choices) expect(choice).toMatch(/ 2019$/u)
  const gaps = ofKind(forms, 'cloze').filter(({ answer }) => /mars/u.test(answer))
  expect(gaps.length).toBeGreaterThan(0)
  for (const { answer } of gaps) expect(answer).toBe('21 mars 2019')
  // Another year is told beside it: whose day it is, is not sure.
  const older = formsIn(text.replace('\n\n', '\n\nLe musée de Brissac a ouvert en 1951. '), 'fr', '2019-05-12') // prettier-ignore
  expect(older.filter((form) => 'answer' in form && /mars 2019/u.test(String(form.answer)))).toEqual([]) // prettier-ignore
})

test('a time that the sentence sets off by commas keeps them', () => {
  const text = 'Port de Brissac\n\nPaul Ferrand ordonne, le 11 mars 1851, la fermeture du port de Brissac.' // prettier-ignore
  const forms = formsIn(text, 'fr')
  expect(ofKind(forms, 'cloze').map(({ prompt }) => plain(prompt))).toContain('Paul Ferrand ordonne, le ____, la fermeture du port de Brissac.') // prettier-ignore
  const told = ofKind(forms, 'true-false')
  expect(told.length).toBeGreaterThan(0)
  for (const { prompt } of told) expect(prompt).toMatch(/ordonne, le [^,]+, la fermeture/u)
})

test('what something is makes no true or false statement', () => {
  const text = 'Musée de Brissac\n\nLe musée de Brissac est un musée de peinture de la région de Lourmel.' // prettier-ignore
  const forms = formsIn(text, 'fr')
  expect(forms.length).toBeGreaterThan(0)
  expect(ofKind(forms, 'true-false')).toEqual([])
})

test.each([
  ['Île de Brissac\n\nEn 1951, le port de Brissac a accueilli 80 navires.', 'fr'],
  ['Town of Halden\n\nIn 1951, the harbour of Halden received 80 ships.', 'en'],
] as const)('a false amount is far from the true one: %s', (text, language) => {
  const wrong = ofKind(formsIn(text, language), 'true-false').filter(({ answer, prompt }) => answer === 'false' && prompt.includes('1951')) // prettier-ignore
  expect(wrong.length).toBeGreaterThan(0)
  for (const { prompt } of wrong) {
    const amount = Number(/(?<!\d)(\d{2,3})(?= (?:navires|ships))/u.exec(plain(prompt))?.[1])
    expect(Math.abs(amount - 80)).toBeGreaterThanOrEqual(20)
  }
})

test('a name is typed into a gap only where it is told when it was', () => {
  const named = (text: string) => ofKind(formsIn(text, 'fr'), 'cloze').filter(({ answer, choices }) => answer === 'Jeanne Morel' && !choices) // prettier-ignore
  expect(named('Paul Ferrand\n\nEn 1951, Paul Ferrand a aidé Jeanne Morel au musée de Brissac.').length).toBeGreaterThan(0) // prettier-ignore
  expect(named('Paul Ferrand\n\nPaul Ferrand a aidé Jeanne Morel au musée de Brissac.')).toEqual([])
})

test('beside a name only peoples who are called alike are wrong answers, and whoever is English is not asked to be typed', () => {
  const asked = (people: string) => formsIn(`Anna Halden\n\nAnna Halden (3 May 1901 – 4 June 1971) was ${people} painter.`, 'en').filter(({ prompt }) => prompt.startsWith('What nationality')) // prettier-ignore
  const swede = ofKind(asked('a Swedish'), 'choice')
  expect(swede.length).toBeGreaterThan(0)
  for (const { choices } of swede) expect([...choices].sort()).toEqual(['Danish', 'Icelandic', 'Norwegian', 'Swedish']) // prettier-ignore
  expect(ofKind(asked('an English'), 'short')).toEqual([])
})
