import { markIn } from '@/lib/study/mark'

const text = 'De Brest, le phare de Brest se voit mal.'
const shown = { start: 100, end: 100 + text.length, text }

test.each([
  ['the second time its words stand there', 'Brest', 122, 127, [22, 27]],
  ['words that the answer says otherwise', 'le phare', 110, 127, [10, 27]],
  ['no span: where the words stand first', 'Brest', null, null, [3, 8]],
  ['a span of another sentence: where the words stand', 'Brest', 5, 10, [3, 8]],
  ['words that are not there', 'Morlaix', null, null, null],
])('%s', (_, answer, answerStart, answerEnd, mark) => {
  expect(markIn(shown, { answer, answerStart, answerEnd })).toEqual(
    mark && { start: mark[0], end: mark[1] },
  )
})
