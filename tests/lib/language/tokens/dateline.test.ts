import { datelineEnd } from '@/lib/language/tokens/dateline'
import { tokenise } from '@/lib/language/tokens/tokenise'

test.each([
  ['12 mars 2012. – Le pont est ouvert.', '12 mars 2012. – '],
  ['Publié le 27 février 2010', 'Publié le 27 février 2010'],
  ['Lima, 1er juin 2009 – Une digue a cédé.', 'Lima, 1er juin 2009 – '],
  ['Lima (Pérou), le 3 mai 2009 - Le pont est ouvert.', 'Lima (Pérou), le 3 mai 2009 - '],
  ["QUITO (Agence) - L'école ouvre.", 'QUITO (Agence) - '],
  ['QUITO : Le pont est ouvert.', 'QUITO : '],
  ['LIMA, Peru — The bridge is open.', 'LIMA, Peru — '],
  ['Published on May 3, 2009. The bridge is open.', 'Published on May 3, 2009. '],
  ['TURIN (Reuters) - Italian voters chose a mayor.', 'TURIN (Reuters) - '],
  ['TURIN, Sept 16 (Reuters) - Kenyan runners won.', 'TURIN, Sept 16 (Reuters) - '],
  ['MILLVALE, Calif. (AP) — Two bridges are open.', 'MILLVALE, Calif. (AP) — '],
  ['LEEDS — Corvane Motors opened a plant.', 'LEEDS — '],
  ['(Reuters) – The bridge is open.', '(Reuters) – '],
  ['Friday, October 3, 2008', 'Friday, October 3, 2008'],
])('a dateline: %s', (line, expected) => {
  expect(line.slice(0, datelineEnd(line))).toBe(expected)
})

test.each([
  'Le 3 mai 2009, le pont est ouvert.',
  'Paris – Roubaix est une course.',
  'Tours : le pont est ouvert.',
  'En 2009, le pont est ouvert.',
])('none: %s', (line) => {
  expect(datelineEnd(line)).toBeUndefined()
})

test('the sentence begins behind the dateline', () => {
  const text = 'Un pont à Lima\n\nLima, 1er juin 2009 – Un pont a été ouvert. Il mène au port.'
  const sentences = tokenise(text, 'fr').map(({ start, end, kind }) => [text.slice(start, end), kind]) // prettier-ignore
  expect(sentences).toContainEqual(['Un pont a été ouvert.', 'prose'])
  expect(sentences.filter(([, kind]) => kind === 'prose')).toHaveLength(2)
})
