import { analyse } from '@/lib/language/analyse'
import type { Language } from '@/lib/language/document'
import { nearNations, nationOf } from '@/lib/question/world/nations'
import { PEOPLE, personName } from '@/lib/question/world/people'
import { COUNTRIES } from '@/lib/question/world/world'
import { questionsOf } from '@/lib/question/quiz'

const names = (language: Language) =>
  new Map(PEOPLE.map((person) => [personName(person, language), person]))

/** Everybody whom the questions of a text bring in from outside it. */
function strangers(text: string, language: Language): string[] {
  const document = analyse(text, language)
  const known = names(language)
  const found = new Set<string>()
  for (let seed = 0; seed < 6; seed++)
    for (const question of questionsOf(document, { seed }).questions) {
      const said = [question.prompt, ...('choices' in question ? (question.choices ?? []) : [])]
      for (const name of known.keys())
        if (!text.includes(name) && said.some((one) => one.includes(name))) found.add(name)
    }
  return [...found]
}

test('nobody from the world stands beside somebody of whom nothing is known', () => {
  const text =
    'Une journée au village\n\nLe 3 mai 2019, Armand Vasseline a inauguré la fontaine de Brissac. La fontaine de Brissac a été dessinée par Odile Tarrade en 2017.'
  expect(strangers(text, 'fr')).toEqual([])
})

test('nobody of another country stands where the statement names a people', () => {
  const text =
    'Visite à Athènes\n\nLe 3 mai 2019, le président grec Kostas Valaoritis a signé un accord de pêche avec la Turquie. Kostas Valaoritis est le président grec depuis 2018.'
  for (const name of strangers(text, 'fr')) {
    const person = names('fr').get(name)
    expect(person && nationOf(person.fr)).toBe('GR')
  }
})

test('every country of the list is one, and near ones are told from far ones', () => {
  const codes = new Set(COUNTRIES.map(({ code }) => code))
  for (const person of PEOPLE) {
    const code = nationOf(person.fr)
    if (code !== undefined) expect(codes).toContain(code)
  }
  expect(PEOPLE.filter(({ fr, century }) => century > 17 && !nationOf(fr)).map(({ fr }) => fr)).toEqual([]) // prettier-ignore
  expect(nearNations('FR', 'BE')).toBe(true)
  expect(nearNations('KP', 'US')).toBe(false)
})
