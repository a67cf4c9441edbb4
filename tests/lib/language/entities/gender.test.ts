import { analyse } from '@/lib/language/analyse'
import type { Language } from '@/lib/language/document'

test.each<[string, Language, string | undefined]>([
  ['En 1951, Jean-Marc Toulvrec a visité le port de Brest avec des amis.', 'fr', 'Masc'],
  ['En 1951, Simone Toulvrec a visité le port de Brest avec des amis.', 'fr', 'Fem'],
  ['En 1951, Claude Toulvrec a visité le port de Brest avec des amis.', 'fr', undefined],
  // In English as often a woman's name.
  ['In 1951, Jean Toulvrec visited the port of Brest with some friends.', 'en', undefined],
])('%s', (text, language, gender) => {
  const person = analyse(text, language).entities.find(({ kind }) => kind === 'person')
  expect(person?.name).toMatch(/Toulvrec$/u)
  expect(person?.gender).toBe(gender)
})
