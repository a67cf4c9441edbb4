import fc from 'fast-check'
import { analyse } from '@/lib/language/analyse'
import type { Language } from '@/lib/language/document'
import { quotedSpans } from '@/lib/language/quotations/marks'

const inside = (text: string) =>
  quotedSpans(text).map(({ content }) => text.slice(content.start, content.end))

test.each([
  ['Il dit : « Je pars. »', ['Je pars.']],
  ['Elle cria “Stop!” twice.', ['Stop!']],
  ['He said "no" and "yes".', ['no', 'yes']],
  ['Il salue l’ »héroïsme » des siens.', ['héroïsme']],
  ['« Il a dit « non » hier »', ['Il a dit « non » hier']],
  ['Un « seul guillemet', []],
  ['The workers’ union', []],
])('marks: %s', (text, expected) => {
  expect(inside(text)).toEqual(expected)
})

test.each<[Language, string, string, string | undefined, string | undefined]>([
  [
    'fr',
    '« Je pars demain », a déclaré la ministre Anne Roy.',
    'Je pars demain',
    'la ministre Anne Roy',
    'Anne Roy',
  ],
  ['fr', 'Selon Paul Martin, « rien ne change ».', 'rien ne change', 'Paul Martin', 'Paul Martin'],
  ['fr', 'Le port est « calme ».', 'calme', undefined, undefined],
  [
    'en',
    'Anne Roy said: "I am leaving tomorrow."',
    'I am leaving tomorrow.',
    'Anne Roy',
    'Anne Roy',
  ],
])('%s: %s', (language, text, content, speaker, name) => {
  const document = analyse(text, language)
  const [quotation] = document.quotations
  expect(quotation && text.slice(quotation.content.start, quotation.content.end)).toBe(content)
  const said = quotation?.speaker
  expect(said && text.slice(said.span.start, said.span.end)).toBe(speaker)
  expect(said?.entity === undefined ? undefined : document.entities[said.entity]?.name).toBe(name)
})

test('any string: spans rise, do not overlap, and hold their content', () => {
  const strings = fc.array(fc.oneof(fc.string(), fc.constantFrom('«', '»', '"', '“', '”', ' ', '\n\n', "'"))).map((list) => list.join('')) // prettier-ignore
  fc.assert(
    fc.property(strings, (text) => {
      let at = 0
      for (const { start, end, content } of quotedSpans(text)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(content.start).toBeGreaterThan(start)
        expect(content.end).toBeLessThan(end)
        expect(content.end).toBeGreaterThan(content.start)
        at = end
      }
    }),
  )
})
