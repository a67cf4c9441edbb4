import { makeQuiz } from '@/lib/question/quiz'
import type { Question } from '@/lib/question/question'

/** A report of our own writing. */
const REPORT = `Une tempête prive de courant la ville de Saint-Brice

Saint-Brice, 14 février 2017 – Une tempête a frappé la région de Saint-Brice dans la nuit de dimanche à lundi. Au moins 32 personnes ont été blessées. Le toit du marché couvert a été arraché par le vent.

« Nous avons rouvert deux écoles pour accueillir les familles », a ajouté la maire de Saint-Brice, Claire Vasseur. Le préfet de la Sarthe, Henri Lambert, a visité le marché couvert. Il a promis une aide de 2 millions d’euros.

La société Électra a rétabli le courant dans 14 villages. Selon l’agence Météo-Ouest, le vent a atteint 148 km/h. Le marché couvert avait été construit en 1931 par l’architecte Jules Fournier. La tempête précédente, en 1999, avait détruit le pont de la Vègre.`

const { questions } = makeQuiz(REPORT, { language: 'fr' })

const asked = (kind: Question['kind']) =>
  questions
    .filter((question) => question.kind === kind)
    .map(({ prompt, answer }) => [prompt.replace(/\u00a0/gu, ' '), answer])

test('a report gives just these cards', () => {
  expect(asked('flashcard')).toEqual([
    ['Quelle société a rétabli le courant dans 14 villages ?', 'la société Électra'],
    ['Qui a visité le marché couvert ?', 'Henri Lambert'],
    ['Qui était la maire de Saint-Brice en février 2017 ?', 'Claire Vasseur'],
    ['Qui était le préfet de la Sarthe en février 2017 ?', 'Henri Lambert'],
    [
      'En quelle année le marché couvert a-t-il été construit par l’architecte Jules Fournier ?',
      '1931',
    ],
  ])
})

test('and these gaps', () => {
  expect(asked('cloze')).toEqual([
    ['____ était le préfet de la Sarthe en février 2017.', 'Henri Lambert'],
    ['____ était la maire de Saint-Brice en février 2017.', 'Claire Vasseur'],
    ['____ a visité le marché couvert.', 'Henri Lambert'],
    ['Le marché couvert a été construit en ____ par l’architecte Jules Fournier.', '1931'],
  ])
})

test('all under its title and day', () => {
  expect(new Set(questions.map(({ context }) => context))).toEqual(
    new Set(['Une tempête prive de courant la ville de Saint-Brice, 14 février 2017']),
  )
})
