import { analyse } from '@/lib/language/analyse'
import type { Language } from '@/lib/language/document'

function quantitiesIn(text: string, language: Language) {
  return analyse(text, language).quantities.map(({ start, end, kind, value, unit, approximate }) =>
    [text.slice(start, end), kind, value, unit, approximate].join(' | '),
  )
}

test.each<[Language, string, string[]]>([
  [
    'fr',
    'Le contrat vaut 14,2 milliards d’euros.',
    ['14,2 milliards d’euros | money | 14200000000 | EUR | false'],
  ],
  ['fr', 'Les prix montent de 12 % en un mois.', ['12 % | percent | 12 | % | false']],
  ['fr', 'Environ 300 soldats sont partis.', ['300 soldats | cardinal | 300 | soldat | true']],
  [
    'fr',
    'La ville compte 25 000 habitants.',
    ['25 000 habitants | cardinal | 25000 | habitant | false'],
  ],
  ['fr', 'Vingt et un hommes ont marché.', ['Vingt et un hommes | cardinal | 21 | homme | false']],
  ['fr', 'Il faut parcourir 42 km à pied.', ['42 km | measure | 42 | km | false']],
  ['fr', 'Elle a payé 5 $ ce livre.', ['5 $ | money | 5 | USD | false']],
  ['fr', 'Il est né en 1998 à Lille.', []],
  ['en', 'It cost $3.5 million to build.', ['$3.5 million | money | 3500000 | USD | false']],
  // The *an* of *than* is no article.
  ['en', 'More than 300 men left.', ['300 men | cardinal | 300 | man | true']],
  ['en', 'About 300 soldiers left the town.', ['300 soldiers | cardinal | 300 | soldier | true']],
  [
    'en',
    'The town has 25,000 inhabitants.',
    ['25,000 inhabitants | cardinal | 25000 | inhabitant | false'],
  ],
  ['en', 'Prices rose by 12 percent.', ['12 percent | percent | 12 | % | false']],
  ['en', 'Twenty-one men walked.', ['Twenty-one men | cardinal | 21 | man | false']],
  ['en', 'He was born in 1998 in Boston.', []],
])('%s: %s', (language, text, expected) => {
  expect(quantitiesIn(text, language)).toEqual(expected)
})
