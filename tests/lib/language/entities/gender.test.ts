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

// What agrees with a name tells what the name does not.
test.each<[string, string | undefined]>([
  ['Zhao Toulvrec, devenu maire, a fait bâtir le port de Brest.', 'Masc'],
  ['Zhao Toulvrec, née à Brest, a visité le port avec des amis.', 'Fem'],
  ['Zhao Toulvrec a été arrêtée à Brest en 1951.', 'Fem'],
  ['Zhao Toulvrec est une actrice de Brest.', 'Fem'],
  ['Zhao Toulvrec est une figure du port de Brest.', undefined],
  ['Zhao Toulvrec a visité le port de Brest. Elle a écrit un livre en 1951.', 'Fem'],
  ['Zhao Toulvrec a visité le port de Brest avec Paul Ferrand. Il a écrit un livre.', undefined],
  ['La maison de Zhao Toulvrec est construite en 1951.', undefined],
  ['Émilien Toulvrec visita le port de Brest avec des amis.', 'Masc'],
])('%s', (text, gender) => {
  const person = analyse(text, 'fr').entities.find(({ name }) => name.endsWith('Toulvrec'))
  expect(person?.kind).toBe('person')
  expect(person?.gender).toBe(gender)
})
