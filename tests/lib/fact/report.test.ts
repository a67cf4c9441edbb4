import { findFacts } from '@/lib/fact/find'
import { word } from '@/lib/question/ask/ask'
import { analyse } from '@/lib/language/analyse'

const HEAD = 'Un incendie détruit la halle de Lourmel\n\n3 mai 2009. – '

/** The questions and answers of a report's facts that nothing is said against. */
const asked = (body: string): string[] =>
  findFacts(analyse(HEAD + body, 'fr'))
    .filter(({ doubts }) => doubts.length === 0)
    .map((material) => {
      const { question, answer } = word(material)
      return `${question?.replace(/\u00a0/gu, ' ') ?? '-'} ${answer}`
    })

test.each([
  [
    'who said whole sentences in quotation marks',
    '« Nous allons reconstruire la halle avant le printemps », a déclaré le maire de la ville, Paul Ferrand.',
    'Qui a déclaré : « Nous allons reconstruire la halle avant le printemps » ? Paul Ferrand',
  ],
  [
    'who held an office, at the time of the report',
    'Le ministre français de la Culture, Jean Leroy, a visité la halle.',
    'Qui était le ministre français de la Culture en mai 2009 ? Jean Leroy',
  ],
  [
    'an office behind the name',
    'La halle a été achetée par Paul Ferrand, maire de Lourmel, en 2004.',
    'Qui était maire de Lourmel en mai 2009 ? Paul Ferrand',
  ],
  [
    'when somebody was born',
    'La halle porte le nom de Jeanne Marchal (née le 4 juin 1899 à Tours).',
    'À quelle date est née Jeanne Marchal ? 4 juin 1899',
  ],
  [
    'how many, with the participle agreeing',
    'L’incendie a fait 12 blessés.',
    'Combien de blessés l’incendie a-t-il faits ? 12',
  ],
  [
    'how many at least',
    'Au moins 40 personnes ont été évacuées.',
    'Combien de personnes ont été évacuées ? au moins 40',
  ],
  [
    'a verb of saying that links to what was said before',
    '« Nous allons reconstruire la halle avant le printemps », a ajouté le maire de la ville, Paul Ferrand.',
    'Qui a déclaré : « Nous allons reconstruire la halle avant le printemps » ? Paul Ferrand',
  ],
  [
    'what is told from before told by itself',
    'L’architecte Paul Ferrand avait dessiné la halle de Lourmel.',
    'Qui a dessiné la halle de Lourmel ? Paul Ferrand',
  ],
])('%s', (_, body, question) => {
  expect(asked(body)).toContain(question)
})

test.each([
  [
    'words that point elsewhere',
    '« Elle sera reconstruite dans cette rue », a déclaré Paul Ferrand.',
  ],
  [
    'a name that may begin with a town',
    '« Nous allons reconstruire la halle avant le printemps », a déclaré le maire de Lourmel Paul Ferrand.',
  ],
])('nothing of %s', (_, body) => {
  expect(asked(body).filter((question) => question.startsWith('Qui a déclaré'))).toEqual([])
})
