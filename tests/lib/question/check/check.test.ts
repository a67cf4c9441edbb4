import { check, RULES } from '@/lib/question/check/check'
import type { Question } from '@/lib/question/question'

const S = '\u00a0'
const FR =
  'Le 3 mai 2019, la maire Anne Morel a inauguré le pont Vauban à Brest devant 300 habitants.'
const EN =
  'On May 3, 2019, Mayor Anne Morel opened the Vauban bridge in Brest before 300 residents.'
const base = (language: 'fr' | 'en') => {
  const text = language === 'fr' ? FR : EN
  return { id: 'q', factId: 'f', context: language === 'fr' ? 'Un pont en Bretagne' : 'A bridge in Brittany', source: { start: 0, end: text.length, text }, language } // prettier-ignore
}
const short = (prompt: string, answer: string, language: 'fr' | 'en' = 'fr'): Question => ({ ...base(language), kind: 'short', prompt, answer, accepted: [] }) // prettier-ignore
const choice = (prompt: string, answer: string, ...wrong: string[]): Question => ({ ...base('fr'), kind: 'choice', prompt, answer, choices: [answer, ...wrong] }) // prettier-ignore
const cloze = (prompt: string, answer: string): Question => ({
  ...base('fr'),
  kind: 'cloze',
  prompt,
  answer,
  accepted: [],
})
const truth = (prompt: string, answer: 'true' | 'false', correction?: string): Question => ({ ...base('fr'), kind: 'true-false', prompt, answer, correction }) // prettier-ignore
const codes = (question: Question, withArticle = true) =>
  check(question, withArticle ? { text: question.language === 'fr' ? FR : EN } : null).map(
    ({ code }) => code,
  )

const WHO = `Qui a inauguré le pont Vauban à Brest${S}?`
const WHEN = `Quand le pont Vauban a-t-il été inauguré à Brest${S}?`

test.each<[string, Question]>([
  ['short', short(WHO, 'Anne Morel')],
  ['date', choice(WHEN, '3 mai 2019', '5 mai 2019', '3 mars 2019', '7 mai 2018')],
  [
    'number',
    choice(
      `Devant combien d’habitants le pont Vauban a-t-il été inauguré${S}?`,
      '300',
      '200',
      '500',
      '1 000',
    ),
  ],
  ['person', choice(WHO, 'Anne Morel', 'Rose Martin', 'Paul Durand', 'Jeanne Petit')],
  ['cloze', cloze('La maire Anne Morel a inauguré le pont Vauban à ____.', 'Brest')],
  ['truth', truth('Le pont Vauban a été inauguré à Brest.', 'true')],
  [
    'false',
    truth(
      'Le pont Vauban a été inauguré à Nantes.',
      'false',
      'Le pont Vauban a été inauguré à Brest.',
    ),
  ],
  ['english', short('Who opened the Vauban bridge in Brest?', 'Anne Morel', 'en')],
  ['impersonal', short(`Combien d’habitants y avait-il devant le pont Vauban${S}?`, '300')],
  // The kind of thing stands in the question and in its answer by nature.
  [
    'kind',
    short(`Quel pont la maire de Brest Anne Morel a-t-elle inauguré${S}?`, 'le pont Vauban'),
  ],
  ['year', short(`Depuis quand le pont Vauban relie-t-il Brest à la côte${S}?`, '2019')],
  [
    'pronoun with its name',
    short(`Quand la maire a-t-elle dit qu’elle avait inauguré le pont Vauban${S}?`, '3 mai 2019'),
  ],
])('a sound question: %s', (_, question) => expect(codes(question)).toEqual([]))

test.each<[string, Question]>([
  [
    'source-not-quoted',
    { ...short(WHO, 'Anne Morel'), source: { start: 1, end: 20, text: FR.slice(0, 19) } },
  ],
  ['source-missing', { ...short(WHO, 'Anne Morel'), source: { start: 0, end: 0, text: '' } }],
  ['answer-not-in-source', short(WHO, 'Rose Martin')],
  [
    'key-not-among-choices',
    {
      ...base('fr'),
      kind: 'choice',
      prompt: WHO,
      answer: 'Anne Morel',
      choices: ['A B', 'C D', 'E F', 'G H'],
    },
  ],
  ['few-distractors', choice(WHO, 'Anne Morel', 'Rose Martin', 'Paul Durand')],
  ['choices-repeat', choice(WHO, 'Anne Morel', 'Rose Martin', 'Madame Rose Martin', 'Paul Durand')],
  ['distractor-right', choice(WHO, 'Anne Morel', 'Morel', 'Paul Durand', 'Rose Martin')],
  ['choices-unlike-kind', choice(WHEN, '3 mai 2019', 'mai 2018', '4 mai 2019', '5 mai 2019')],
  [
    'choices-unlike-form',
    choice(`Qu’a inauguré la maire${S}?`, 'le pont Vauban', 'une gare', 'une école', 'un musée'),
  ],
  [
    'key-stands-out',
    choice(WHO, 'la maire Anne Morel de Brest', 'la maire', 'la reine', 'la juge'),
  ],
  ['choice-in-prompt', choice(WHO, 'Anne Morel', 'Brest Vauban', 'Paul Durand', 'Rose Martin')],
  ['prompt-has-answer', short(`Quel pont Vauban a été inauguré${S}?`, 'le pont Vauban')],
  ['prompt-has-name', short(`Quelle Anne a inauguré le pont${S}?`, 'Anne Morel')],
  ['context-has-answer', { ...short(WHO, 'Anne Morel'), context: 'Anne Morel, maire de Brest' }],
  [
    'context-has-answer',
    { ...short(`Quel pont a été inauguré à Brest en 2019${S}?`, 'le pont Vauban'), context: 'Ouvrage Vauban, Brest' }, // prettier-ignore
  ],
  [
    'context-has-answer',
    { ...short(`Quelle armée a occupé Brest en 1940${S}?`, 'l’armée allemande'), context: 'Histoire de l’Allemagne' }, // prettier-ignore
  ],
  ['vague-noun', short(`Où l’appareil a-t-il atterri le 3 mai 2019${S}?`, 'Brest')],
  ['pronoun-without-name', short(`Quand a-t-elle inauguré le pont Vauban${S}?`, '3 mai 2019')],
  ['pronoun-without-name', short(`Où l’a-t-on vu quand il parlait${S}?`, 'Brest')],
  [
    'possessive-without-name',
    short(`Devant combien de ses habitants a parlé Anne Morel${S}?`, '300'),
  ],
  ['demonstrative', short(`Qui a inauguré ce pont à Brest${S}?`, 'Anne Morel')],
  ['relative-time', short(`Qui a inauguré le pont Vauban hier${S}?`, 'Anne Morel')],
  ['relative-time', short(`Qui a inauguré le pont Vauban la semaine dernière${S}?`, 'Anne Morel')],
  ['vague-noun', short(`Qui a dirigé le pays${S}?`, 'Anne Morel')],
  ['answer-relative', short(WHO, 'cette maire')],
  ['answer-misfit', short(WHEN, 'Brest')],
  ['answer-misfit', short(`Combien d’habitants a réunis le pont Vauban${S}?`, 'Brest')],
  ['answer-misfit', short(`En quelle année le pont Vauban a-t-il ouvert${S}?`, '3 mai 2019')],
  ['answer-empty', short(WHO, '…')],
  ['prompt-short', short(`Qui${S}?`, 'Anne Morel')],
  ['gap-count', cloze('La maire Anne Morel a inauguré le pont Vauban.', 'Brest')],
  ['gap-count', cloze('La maire ____ a inauguré le pont ____.', 'Brest')],
  ['gap-trivial', cloze('La maire Anne Morel a inauguré ____ pont Vauban.', 'le')],
  ['gap-without-text', cloze('Brest ____.', 'Anne Morel')],
  ['bare-negation', truth('Anne Morel n’a pas inauguré le pont Vauban.', 'false', FR)],
  ['correction-missing', truth('Le pont Vauban a été inauguré à Nantes.', 'false')],
  [
    'correction-same',
    truth('Le pont Vauban est à Nantes.', 'false', 'Le pont Vauban est à Nantes.'),
  ],
  ['no-capital', short(`qui a inauguré le pont Vauban${S}?`, 'Anne Morel')],
  ['no-question-mark', short('Qui a inauguré le pont Vauban.', 'Anne Morel')],
  ['no-full-stop', cloze('Anne Morel a inauguré le pont Vauban à ____', 'Brest')],
  ['spacing', short('Qui a inauguré le pont Vauban?', 'Anne Morel')],
  ['spacing', short('Who opened the Vauban bridge ?', 'Anne Morel', 'en')],
  ['spacing', short(`Qui a inauguré le  pont Vauban${S}?`, 'Anne Morel')],
  ['missing-elision', short(`Qui a dit que elle inaugurait le pont Vauban${S}?`, 'Anne Morel')],
  ['missing-elision', short(`Qui a parlé de le pont Vauban${S}?`, 'Anne Morel')],
  ['wrong-article', short('Who opened an bridge in Brest?', 'Anne Morel', 'en')],
  ['doubled-word', short(`Qui a inauguré le le pont Vauban${S}?`, 'Anne Morel')],
  ['unbalanced', short(`Qui a inauguré le pont (Vauban${S}?`, 'Anne Morel')],
  ['stray-mark', short(`Qui a inauguré le pont Vauban[2]${S}?`, 'Anne Morel')],
  [
    'few-items',
    {
      ...base('fr'),
      kind: 'ordering',
      prompt: 'Du plus ancien au plus récent.',
      choices: ['a', 'b'],
      answer: ['b', 'a'],
    },
  ],
  [
    'items-repeat',
    {
      ...base('fr'),
      kind: 'ordering',
      prompt: 'Du plus ancien au plus récent.',
      choices: ['a', 'b', 'a'],
      answer: ['a', 'a', 'b'],
    },
  ],
  [
    'items-differ',
    {
      ...base('fr'),
      kind: 'ordering',
      prompt: 'Du plus ancien au plus récent.',
      choices: ['a', 'b', 'd'],
      answer: ['a', 'c', 'b'],
    },
  ],
  ['too-little-said', short(`Qui est la maire${S}?`, 'Anne Morel')],
  ['many-answers', short('Who is a mayor of the Vauban bridge?', 'Anne Morel', 'en')],
  ['date-cut-short', short('On what date was the Vauban bridge opened in Brest?', 'May 3', 'en')],
  ['answer-possessive', short('Whose bridge is the Vauban bridge in Brest?', 'Morel’s', 'en')],
  ['broken-grammar', short(`Qui est et maire du pont Vauban à Brest${S}?`, 'Anne Morel')],
])('%s', (code, question) => expect(codes(question)).toContain(code))

test('a question written by hand rests on no article', () => {
  const byHand = { ...short(WHO, 'Anne Morel'), source: { start: 0, end: 0, text: '' } }
  expect(codes(byHand, false)).toEqual([])
})

test('codes are unique and every rule speaks both languages', () => {
  expect(new Set(RULES.map(({ code }) => code)).size).toBe(RULES.length)
  for (const { fr, en } of RULES) {
    expect(fr).toMatch(/[.)]$/)
    expect(en).toMatch(/[.)]$/)
  }
})
