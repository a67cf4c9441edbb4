import { hasBareAcronym, isContextBare } from '@/lib/question/worth/alone'
import { analyse } from '@/lib/language/analyse'

test.each([
  ['La SSDNF a été fondée en 1951.', '1951', 'Service', true],
  ['La SSDNF a été fondée en 1951.', '1951', 'La SSDNF et ses écoles', false],
  ['MSF runs hospitals in Goma.', 'Goma', 'Médecins Sans Frontières', false],
  ['The National Gem Fund (NGF) was founded in 1951.', '1951', 'Gems', false],
  ['L’OTAN a été fondée en 1949.', '1949', 'Traités', false],
  ['Louis XIV a régné sur la France.', 'la France', 'Rois', false],
  ['L’annonce a été rapportée par l’agence KCNA.', 'l’agence KCNA', 'Soldats', false],
])('%s (%s) under %s: letters that nobody spells out: %s', (statement, answer, context, bare) => {
  expect(hasBareAcronym(statement, answer, context)).toBe(bare)
})

test.each([
  ['Kerlan', true],
  ['France', false],
  ['Mozart', false],
  ['Le pont de Halden', false],
])('a line that is only *%s* says too little: %s', (context, bare) => {
  const document = analyse('Kerlan est né à Brest. Il a joué au club de Brest.', 'fr')
  expect(isContextBare(document, context)).toBe(bare)
})
