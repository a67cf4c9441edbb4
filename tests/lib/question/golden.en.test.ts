import { makeQuiz } from '@/lib/question/quiz'

const REPORT = `Corvane tunnel opens after nine years of work

Thursday, 12 June 2014

The Corvane tunnel was opened on Wednesday. Mira Holt, director of the Corvane Transport Office, called it a new beginning. Work on the tunnel began in March 2005. In 2009, a flood in the tunnel killed four people.

The tunnel is 14 kilometres long. It was designed by Henry Moss. Jane Hall, mayor of Leeds, said that the tunnel was the longest in the country.

Henry Moss was born in Bristol in 1951. He founded his own firm in 1978. In 1996, he received the Ardin Prize for a bridge in Cardiff.`

const quiz = makeQuiz(REPORT, { language: 'en' })

test('a report gives just these questions', () => {
  const cards = quiz.questions.filter(({ kind }) => kind === 'flashcard')
  expect(cards.map(({ prompt, answer }) => `${prompt} ${String(answer)}`).sort()).toEqual([
    'In which year did Henry Moss receive the Ardin Prize for a bridge in Cardiff? 1996',
    'In which year did a flood in the tunnel kill four people? 2009',
    'In which year was Henry Moss born in Bristol? 1951',
    'Who designed the tunnel? Henry Moss',
  ])
})

test('under its title and its day', () => {
  const lines = new Set(quiz.questions.map(({ context }) => context))
  expect([...lines]).toEqual(['Corvane tunnel opens after nine years of work, 12 June 2014'])
})
