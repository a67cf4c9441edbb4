import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeQuiz } from '@/lib/question/quiz'

/** The cards of a text: question and answer, with plain spaces. */
const cards = (text: string): string[] =>
  makeQuiz(text, { language: 'fr' })
    .questions.filter(({ kind }) => kind === 'flashcard')
    .map(({ prompt, answer }) => `${prompt} ${String(answer)}`.replace(/\u00a0/gu, ' '))

const article = join(process.cwd(), '..', 'shared', 'articles', 'fr', 'koursk.txt')
const there = existsSync(article)
// The article is not ours to keep here: where it does not lie beside the project these are skipped, and listed as such.
const onArticle = there ? test : test.skip

describe(
  there ? 'the report on the treaty' : 'the report on the treaty (../shared is not there)',
  () => {
    onArticle.each([
      ['the date of the treaty', /^Quand a été signé l’accord .* juin 2024$/u],
      ['who praised the soldiers', /^Qui a salué les soldats .* Kim Jong Un$/u],
      ['and as what', /a salué les soldats comme des « héros »|Par quels mots .* « héros »/u],
      ['the chief of staff', /^Qui est le chef d’état-major .* Valéri Guérassimov$/u],
      ['the agency', /^Par quelle agence .* KCNA$/u],
      ['the region', /^Quelle région .* la région de Koursk$/u],
      ['where the monument will stand', /^Dans quelle ville sera érigé .* Pyongyang$/u],
      ['who condemned', /^Quel ministère a condamné .* le ministère sud-coréen de la Défense$/u],
    ])('asks %s', (_, expected) => {
      const found = cards(readFileSync(article, 'utf8'))
      expect(found.filter((card) => expected.test(card.replaceAll("'", '’')))).not.toEqual([])
    })

    onArticle('in twelve questions at least', () => {
      expect(makeQuiz(readFileSync(article, 'utf8'), { language: 'fr' }).questions.length).toBeGreaterThanOrEqual(12) // prettier-ignore
    })
  },
)

const HEAD = 'Un séisme frappe le nord du Chili\n\n3 mai 2009. – '

test.each([
  [
    'when a treaty was signed, inside a complex preposition',
    'La visite s’inscrit dans le cadre du traité de libre-échange entre Lima et Quito, signé en mars 2019, et qui prévoit la fin des droits de douane.',
    'Quand a été signé le traité de libre-échange entre Lima et Quito ? mars 2019',
  ],
  [
    'when a convention was concluded',
    'Le projet s’appuie sur la convention de pêche entre Dakar et Praia, conclue en mai 2011.',
    'Quand a été conclue la convention de pêche entre Dakar et Praia ? mai 2011',
  ],
  [
    'which region, behind its noun and an adverb of time',
    'L’Italie a annoncé le retour de ses médecins, en appui aux équipes locales dans la région de Salta, récemment touchée par un séisme.',
    'Quelle région a été touchée par un séisme ? la région de Salta',
  ],
])('asks %s', (_, sentence, card) => {
  expect(cards(HEAD + sentence).map((found) => found.replaceAll("'", '’'))).toContain(card)
})

test('asks for an office said in a clause of time', () => {
  const sentence =
    'La visite intervient trois jours après que la Norvège, par la voix de son chef d’état-major, Lars Dahl, a promis une aide.'
  expect(cards(sentence)).toContain('Qui est le chef d’état-major de la Norvège ? Lars Dahl')
})

test('asks nothing of a participle that may go back to either noun', () => {
  const sentence = 'Le Chili conteste la lecture de la convention, adoptée en mai 2011.'
  expect(cards(HEAD + sentence).filter((card) => /mai 2011$/u.test(card))).toEqual([])
})
