import fc from 'fast-check'
import { segmentParagraph } from '@/components/article/segments'

const text = 'Le pont a été ouvert en mars 1932. Il mesure 400 mètres. On le traverse à pied.'
const first = { start: 0, end: 34 }
const facts = [
  { id: 'when', span: first, answerSpan: { start: 24, end: 33 } },
  { id: 'what', span: first, answerSpan: { start: 0, end: 7 } },
  { id: 'long', span: { start: 35, end: 56 }, answerSpan: null },
]

test('facts of one sentence share a segment, with each answer marked in it', () => {
  const [shared, space, other, rest] = segmentParagraph(text, { start: 0, end: text.length }, facts)
  expect(shared?.facts).toEqual(['when', 'what'])
  expect(shared?.pieces.filter((piece) => piece.answer).map((piece) => piece.text)).toEqual([
    'Le pont',
    'mars 1932',
  ])
  expect(space).toMatchObject({ text: ' ', facts: [] })
  expect(other?.facts).toEqual(['long'])
  expect(rest).toMatchObject({ text: ' On le traverse à pied.', facts: [] })
})

test('whatever the facts are, the segments together are the paragraph', () => {
  const span = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }))
  fc.assert(
    fc.property(
      fc.array(fc.record({ id: fc.uuid(), span, answerSpan: fc.option(span) })),
      span,
      (marked, paragraph) => {
        const segments = segmentParagraph(text, paragraph, marked)
        expect(segments.map((segment) => segment.text).join('')).toBe(
          text.slice(paragraph.start, paragraph.end),
        )
        for (const { text: whole, pieces } of segments) {
          expect(pieces.map((piece) => piece.text).join('')).toBe(whole)
        }
      },
    ),
  )
})
