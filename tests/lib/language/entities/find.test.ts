import fc from 'fast-check'
import { analyse } from '@/lib/language/analyse'
import { LANGUAGES, type Language } from '@/lib/language/document'
import { nameSpans } from '@/lib/language/entities/spans'

/** Name, kind and mentions of each entity. */
function entitiesIn(text: string, language: Language) {
  return analyse(text, language).entities.map(({ name, kind, gender, mentions }) => ({
    name,
    kind,
    gender,
    mentions: mentions.map(({ start, end }) => text.slice(start, end)),
  }))
}

const byName = (text: string, language: Language, name: string) =>
  entitiesIn(text, language).find((entity) => entity.name === name)

describe('bodies of a sort of people', () => {
  const spans = (text: string) => nameSpans(text.split(' '), 'en').map(({ first, last, kind }) => `${kind} ${text.split(' ').slice(first, last + 1).join(' ')}`) // prettier-ignore

  test('the owner before *Women’s* belongs to the name, and a person’s own does not', () => {
    expect(spans("He founded the Oakdale Women 's Teaching School in 1911 .")).toContain(
      "ORG Oakdale Women 's Teaching School",
    )
    expect(spans("She left Boris Harding 's Teaching School in 1911 .").join()).not.toContain(
      "Harding 's",
    )
  })
})

describe('French names', () => {
  test.each([
    ['Le général Paul Martin est né à Lyon.', 'Paul Martin', 'person'],
    ['Le général Paul Martin est né à Lyon.', 'Lyon', 'place'],
    ['La Corée du Nord a signé un accord avec la Russie.', 'Corée du Nord', 'place'],
    [
      'Elle travaille pour la Commission européenne à Bruxelles.',
      'Commission européenne',
      'organisation',
    ],
    ['Le ministère de la Santé a publié un rapport.', 'ministère de la Santé', 'organisation'],
  ])('%s: %s is a %s', (text, name, kind) => {
    expect(byName(text, 'fr', name)?.kind).toBe(kind)
  })

  test('part of a name is the person last named so', () => {
    const text = 'La romancière Claire Durand vit à Nantes. Durand a publié trois livres.'
    expect(byName(text, 'fr', 'Claire Durand')).toEqual({
      name: 'Claire Durand',
      kind: 'person',
      gender: 'Fem',
      mentions: ['Claire Durand', 'Durand'],
    })
  })

  test('people of one last name and different genders stay apart', () => {
    const text = 'Le sénateur Jean Morel a parlé. La ministre Claire Morel a répondu.'
    expect(entitiesIn(text, 'fr').map(({ name, gender }) => [name, gender])).toEqual([
      ['Jean Morel', 'Masc'],
      ['Claire Morel', 'Fem'],
    ])
  })

  test('a capital city is not its country', () => {
    const names = entitiesIn('La Russie a répondu. Moscou parle de paix.', 'fr').map(
      ({ name }) => name,
    )
    expect(names).toEqual(['Russie', 'Moscou'])
  })

  test('a minister of a field is not the field', () => {
    expect(entitiesIn('Le ministre de la Défense a répondu hier.', 'fr')).toEqual([])
  })
})

describe('English names', () => {
  test.each([
    ['General Paul Martin was born in Chicago.', 'Paul Martin', 'person'],
    ['General Paul Martin was born in Chicago.', 'Chicago', 'place'],
    ['She works for the United Nations in New York.', 'United Nations', 'organisation'],
    ['She works for the United Nations in New York.', 'New York', 'place'],
  ])('%s: %s is a %s', (text, name, kind) => {
    expect(byName(text, 'en', name)?.kind).toBe(kind)
  })

  test('a title is no part of the name, and tells the gender', () => {
    expect(byName('We met Queen Margaret in Paris.', 'en', 'Margaret')?.gender).toBe('Fem')
  })
})

test.each(LANGUAGES)('%s: names of any tokens lie inside them, in order, apart', (language) => {
  const words = fc.array(fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }), fc.constantFrom('de', 'Paris', 'Anne', 'Roy', '"', 'du', 'UN', 'mer')), { maxLength: 20 }) // prettier-ignore
  fc.assert(
    fc.property(words, (forms) => {
      let before = -1
      for (const { first, last } of nameSpans(forms, language)) {
        expect(first).toBeGreaterThan(before)
        expect(last).toBeGreaterThanOrEqual(first)
        expect(last).toBeLessThan(forms.length)
        before = last
      }
    }),
    { numRuns: 200 },
  )
})
