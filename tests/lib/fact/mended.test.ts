import { findFacts } from '@/lib/fact/find'
import { word } from '@/lib/question/ask/ask'
import { isHonour, withoutHonours } from '@/lib/fact/honours'
import { grow } from './grow'

const statements = (...args: Parameters<typeof grow>) =>
  findFacts(grow(...args))
    .filter(({ clause }) => clause.origin !== 'whole')
    .map(({ fact }) => fact.statement)

test('what a bracket adds is not said of the clause around it', () => {
  const found = statements(
    `
    Lutte Lutte PROPN 3 nsubj Gender=Fem|Number=Sing
    paysanne paysanne PROPN 1 flat:name _
    présente présenter VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
    des un DET 5 det Definite=Ind|PronType=Art
    candidats candidat NOUN 3 obj Gender=Masc|Number=Plur
    à à ADP 7 case _
    Morlaix Morlaix PROPN 3 obl:mod _
    ( ( PUNCT 10 punct _
    contre contre ADP 10 case _
    Guingamp Guingamp PROPN 3 obl:mod _
    ) ) PUNCT 10 punct _
    ~. . PUNCT 3 punct _`,
    'fr',
    { 'Lutte paysanne': 'organisation', Morlaix: 'place', Guingamp: 'place' },
  )
  expect(found).toContain('Lutte paysanne présente des candidats à Morlaix.')
  expect(found.join(' ')).not.toContain('Guingamp')
})

test('a plural subject does not take a singular verb', () => {
  const found = statements(
    `
    Des un DET 2 det Definite=Ind|PronType=Art
    équipes équipe NOUN 4 nsubj Gender=Fem|Number=Plur
    bretonnes breton ADJ 2 amod Gender=Fem|Number=Plur
    participe participer VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
    au à ADP 6 case _
    tournoi tournoi NOUN 4 obl:arg Gender=Masc|Number=Sing
    de de ADP 8 case _
    Quimper Quimper PROPN 6 nmod _
    ~. . PUNCT 4 punct _`,
    'fr',
    { Quimper: 'place' },
  )
  expect(found).toEqual([])
})

const born = `
    Maël Maël PROPN 2 nsubj Gender=Masc|Number=Sing
    naît naître VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
    à à ADP 4 case _
    Rennes Rennes PROPN 2 obl:mod _
    ~. . PUNCT 2 punct _`
const father = `

    Le le DET 2 det Definite=Def|PronType=Art
    musicien musicien NOUN 5 nsubj Gender=Masc|Number=Sing
    Maël Maël PROPN 2 appos Gender=Masc|Number=Sing
    Kerven Kerven PROPN 3 flat:name _
    chante chanter VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
    ~. . PUNCT 5 punct _`

test('a first name that a longer name begins with says of neither who is meant', () => {
  const names = { Maël: 'person', Rennes: 'place' } as const
  expect(statements(born, 'fr', names)).toContain('Maël naît à Rennes.')
  const both = { ...names, 'Maël Kerven': 'person' } as const
  expect(statements(born + father, 'fr', both).join(' ')).not.toContain('Rennes')
})

test.each([
  ['Ada Lunt FRS', 'Ada Lunt'],
  ['Ada Lunt, OBE, FRS', 'Ada Lunt'],
  ['Ada Lunt', 'Ada Lunt'],
])('%s is called %s', (name, called) => expect(withoutHonours(name)).toBe(called))

test('only letters of honours are honours', () => {
  expect(isHonour('FRS')).toBe(true)
  expect(isHonour('NASA')).toBe(false)
})

test('asks why, and answers with the purpose', () => {
  const found = findFacts(
    grow(
      `
    Anne Anne PROPN 3 nsubj Gender=Fem|Number=Sing
    Kerven Kerven PROPN 1 flat:name _
    ferme fermer VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
    le le DET 5 det Definite=Def|PronType=Art
    moulin moulin NOUN 3 obj Gender=Masc|Number=Sing
    de de ADP 7 case _
    Vitré Vitré PROPN 5 nmod _
    pour pour ADP 9 mark _
    protéger protéger VERB 3 advcl VerbForm=Inf
    la le DET 11 det Definite=Def|PronType=Art
    rivière rivière NOUN 9 obj Gender=Fem|Number=Sing
    de de ADP 13 case _
    Fougères Fougères PROPN 11 nmod _
    ~. . PUNCT 3 punct _`,
      'fr',
      { 'Anne Kerven': 'person', Vitré: 'place', Fougères: 'place' },
    ),
  )
  const asked = found.filter(({ fact }) => fact.kind === 'purpose').map(word)
  expect(asked.map(({ question, answer }) => `${question} ${answer}`)).toEqual([
    'Pourquoi Anne Kerven ferme-t-elle le moulin de Vitré ? pour protéger la rivière de Fougères',
  ])
})

test('the noun behind a leur has the gender of the lexicon, whatever a tagger guessed', () => {
  const found = statements(
    `
    Le le DET 2 det Definite=Def|Gender=Masc|Number=Sing|PronType=Art
    maire maire NOUN 4 nsubj Gender=Masc|Number=Sing
    a avoir AUX 4 aux Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
    salué saluer VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
    les le DET 6 det Definite=Def|Number=Plur|PronType=Art
    sauveteurs sauveteur NOUN 4 obj Gender=Masc|Number=Plur
    ~. . PUNCT 4 punct _

    Un un DET 2 det Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
    monument monument NOUN 7 nsubj:pass Gender=Masc|Number=Sing
    à à ADP 5 case _
    leur son DET 5 det Number=Sing|Poss=Yes|PronType=Prs
    mémoire mémoire NOUN 2 nmod Gender=Masc|Number=Sing
    sera être AUX 7 aux:pass Mood=Ind|Number=Sing|Person=3|Tense=Fut|VerbForm=Fin
    construit construire VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
    à à ADP 9 case _
    Nantes Nantes PROPN 7 obl:mod _
    ~. . PUNCT 7 punct _`,
    'fr',
    { Nantes: 'place' },
  )
  expect(found).toContain('Un monument à la mémoire des sauveteurs sera construit à Nantes.')
})
