import { findFacts } from '@/lib/fact/find'
import { analyse } from '@/lib/language/analyse'
import { formsOfFact } from '@/lib/question/quiz'

/** Front and back of the flashcards of a text. */
function cards(text: string): string[] {
  const document = analyse(`Rapport sur le conseil de 2019\n\n${text}`, 'fr')
  return findFacts(document).flatMap((material) =>
    formsOfFact(document, material, 1).flatMap((question) =>
      question.kind === 'flashcard'
        ? [`${question.prompt} ${question.answer}`.replace(/[\u00a0\u202f]/gu, ' ')]
        : [],
    ),
  )
}

test.each([
  [
    "En 1951, la CGT a signé l'accord de Lourmel.",
    "Qui a signé l'accord de Lourmel en 1951 ? la CGT",
  ],
  [
    "Le peintre Paul Ferrand s'installe dans le Var en 1951.",
    "Où le peintre Paul Ferrand s'installe-t-il en 1951 ? le Var",
  ],
  [
    'Paul Ferrand a été membre du club de Lourmel de 1951 à 1956.',
    'Pendant quelle période Paul Ferrand a-t-il été membre du club de Lourmel ? de 1951 à 1956',
  ],
  [
    'Entre 1951 et 1956, Paul Ferrand dirige le musée de Lourmel.',
    'Pendant quelle période Paul Ferrand dirige-t-il le musée de Lourmel ? entre 1951 et 1956',
  ],
  [
    'À la fin de 1951, Paul Ferrand a vendu la halle de Lourmel à la société Solis.',
    'Quand Paul Ferrand a-t-il vendu la halle de Lourmel à la société Solis ? à la fin de 1951',
  ],
])('an answer has the small word that French wants: %s', (text, card) => {
  expect(cards(text)).toContain(card)
})
