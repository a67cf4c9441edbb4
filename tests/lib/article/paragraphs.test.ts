import fc from 'fast-check'
import { isHeading, paragraphSpans, withoutTitle } from '@/lib/article/paragraphs'
import { MAX_TITLE, provisionalTitle } from '@/lib/article/title'

const words = (text: string) => paragraphSpans(text).map(({ start, end }) => text.slice(start, end))

test('an empty line ends a paragraph, and so does a line end between long lines', () => {
  const long = 'Le pont relie les deux rives depuis 1932. '.repeat(4).trim()
  expect(words(`Titre\n\n${long}\n${long}\n\nFin.`)).toEqual(['Titre', long, long, 'Fin.'])
})

test('lines wrapped by hand are one paragraph', () => {
  const wrapped = [
    'The bridge was opened in 1932 and carries eight lanes of',
    'traffic, two railway lines and a path for those who walk',
    'across it.',
  ].join('\n')
  expect(words(`${wrapped}\n\nNext.`)).toEqual([wrapped, 'Next.'])
})

test('paragraphs are in order, apart, trimmed, and nothing but white space is between them', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '.', '😀') }), (text) => {
      let at = 0
      for (const { start, end } of paragraphSpans(text)) {
        expect(text.slice(at, start).trim()).toBe('')
        expect(end).toBeGreaterThan(start)
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
        at = end
      }
      expect(text.slice(at).trim()).toBe('')
    }),
  )
})

test.each([
  ['Un pont sur la baie', true],
  ['Le pont a été ouvert en 1932.', false],
  ['Il a dit « non »', false],
  ['1932', false],
])('%s is a heading: %s', (line, expected) => expect(isHeading(line)).toBe(expected))

test('a title is the first line where that is one, else its first whole words', () => {
  expect(provisionalTitle('Un pont sur la baie\n\nLe pont…')).toBe('Un pont sur la baie')
  const title = provisionalTitle(
    'Le pont de la baie, que les habitants avaient longtemps attendu, a été ouvert en 1932.',
  )
  expect(title).toBe('Le pont de la baie, que les habitants avaient longtemps attendu…')
  fc.assert(fc.property(fc.string(), (text) => provisionalTitle(text).length <= MAX_TITLE))
})

it.each([
  ['Le vieux phare de Kermor porte sur sa lanterne « une rose des vents de cuivre » que Jeanne Morel a dorée.', 'Le vieux phare de Kermor porte sur sa lanterne…'], // prettier-ignore
  ['Le vieux phare de Kermor porte sur sa lanterne "une rose des vents de cuivre" que Jeanne Morel a dorée.', 'Le vieux phare de Kermor porte sur sa lanterne…'], // prettier-ignore
  ['Le "vieux phare" de Kermor porte sur sa lanterne une rose des vents que Jeanne Morel a dorée.', 'Le "vieux phare" de Kermor porte sur sa lanterne une rose des…'], // prettier-ignore
  ['Le phare (1849) de Kermor porte sur sa lanterne une rose des vents (dorée par Jeanne Morel en 1901).', 'Le phare (1849) de Kermor porte sur sa lanterne une rose des…'], // prettier-ignore
])('a title leaves no quotation or bracket open: %s', (text, title) => {
  expect(provisionalTitle(text)).toBe(title)
})

test('a first line that repeats the title is left out, and no other', () => {
  const text = 'Un pont neuf\n\nIl relie les deux rives.\n\nUn pont neuf'
  const spans = paragraphSpans(text)
  expect(withoutTitle(text, spans, 'Un pont neuf ')).toEqual(spans.slice(1))
  expect(withoutTitle(text, spans, 'Un pont')).toEqual(spans)
  expect(withoutTitle('Seul', paragraphSpans('Seul'), 'Seul')).toEqual(paragraphSpans('Seul'))
})
