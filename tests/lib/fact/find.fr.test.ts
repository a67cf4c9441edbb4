import { findFacts } from '@/lib/fact/find'
import { word } from '@/lib/question/ask/ask'
import type { Document } from '@/lib/language/document'
import { grow } from './grow'

const questions = (document: Document) =>
  findFacts(document).flatMap((material) => {
    const { question, answer } = word(material)
    return question ? [`${question} ${answer}`] : []
  })

const bridge = () =>
  grow(
    `
    L' le DET 2 det Definite=Def|PronType=Art
    ~architecte architecte NOUN 5 nsubj Gender=Fem|Number=Sing
    Lucie Lucie PROPN 2 appos Gender=Fem
    Aubrac Aubrac PROPN 3 flat:name _
    dessine dessiner VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
    le le DET 7 det Definite=Def|PronType=Art
    pont pont NOUN 5 obj Gender=Masc|Number=Sing
    de de ADP 9 case _
    Brégailles Brégailles PROPN 7 nmod _
    en en ADP 11 case _
    1962 1962 NUM 5 obl:mod _
    ~. . PUNCT 5 punct _

    Le le DET 2 det Definite=Def|PronType=Art
    pont pont NOUN 7 nsubj:pass Gender=Masc|Number=Sing
    de de ADP 4 case _
    Brégailles Brégailles PROPN 2 nmod _
    a avoir AUX 7 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
    été être AUX 7 aux:pass Tense=Past|VerbForm=Part
    ouvert ouvrir VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
    en en ADP 9 case _
    mars mars NOUN 7 obl:mod _
    1965 1965 NUM 9 nmod _
    ~. . PUNCT 7 punct _`,
    'fr',
    { 'Lucie Aubrac': 'person', Brégailles: 'place' },
  )

test('asks who, what year and when, with inversion and the date as it stands', () => {
  const asked = questions(bridge())
  expect(asked).toContain('Qui dessine le pont de Brégailles en 1962 ? Lucie Aubrac')
  expect(asked).toContain(
    'En quelle année l’architecte Lucie Aubrac dessine-t-elle le pont de Brégailles ? 1962'.replace(
      'l’',
      "l'",
    ),
  )
  expect(asked).toContain('Quand a été ouvert le pont de Brégailles ? mars 1965')
})

test('a participle behind a comma goes back to the noun it agrees with', () => {
  const document = grow(
    `
    Ce ce DET 2 det PronType=Dem
    soutien soutien NOUN 3 nsubj Gender=Masc|Number=Sing
    suit suivre VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
    l' le DET 5 det Definite=Def|PronType=Art
    ~accord accord NOUN 3 obj Gender=Masc|Number=Sing
    entre entre ADP 7 case _
    Lima Lima PROPN 5 nmod _
    et et CCONJ 9 cc _
    Quito Quito PROPN 7 conj _
    ~, , PUNCT 11 punct _
    signé signer VERB 7 acl Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
    en en ADP 13 case _
    juin juin NOUN 11 obl:mod _
    2019 2019 NUM 13 nmod _
    ~. . PUNCT 3 punct _`,
    'fr',
    { Lima: 'place', Quito: 'place' },
  )
  expect(questions(document)).toContain(
    "Quand a été signé l'accord entre Lima et Quito ? juin 2019",
  )
})

const said = (verb: string, lemma: string, feats: string, extra = '') => `
  Anne Anne PROPN 3 nsubj Gender=Fem
  Brun Brun PROPN 1 flat:name _
  ${verb} ${lemma} VERB 0 root ${feats}
  ${extra}la le DET ${extra ? 6 : 5} det Definite=Def|PronType=Art
  mairie mairie NOUN 3 obj Gender=Fem|Number=Sing
  de de ADP ${extra ? 8 : 7} case _
  Tours Tours PROPN ${extra ? 6 : 5} nmod _
  en en ADP ${extra ? 10 : 9} case _
  2001 2001 NUM 3 obl:mod _
  ~. . PUNCT 3 punct _`

test.each([
  ['stated', 'quitte', 'Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin', '', true],
  [
    'conditional hearsay',
    'quitterait',
    'Mood=Cnd|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin',
    '',
    false,
  ],
  [
    'negated',
    'quitte',
    'Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin',
    'jamais jamais ADV 3 advmod _\n',
    false,
  ],
  [
    'guessed',
    'quitte',
    'Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin',
    'probablement probablement ADV 3 advmod _\n',
    false,
  ],
])('%s: a statement only when the text states it', (_, verb, feats, extra, found) => {
  const document = grow(said(verb, 'quitter', feats, extra), 'fr', {
    'Anne Brun': 'person',
    Tours: 'place',
  })
  // What a sentence says as it stands, it says with its reserve.
  const taken = findFacts(document).filter(({ clause }) => clause.origin !== 'whole')
  expect(taken.length > 0).toBe(found)
})

test('what points outside the statement is dropped', () => {
  const document = grow(
    `
    Ce ce DET 2 det PronType=Dem
    projet projet NOUN 3 nsubj Gender=Masc|Number=Sing
    transforme transformer VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
    Nantes Nantes PROPN 3 obj _
    en en ADP 6 case _
    2001 2001 NUM 3 obl:mod _
    ~. . PUNCT 3 punct _`,
    'fr',
    { Nantes: 'place' },
  )
  expect(findFacts(document)).toEqual([])
})

test('spans quote the text, ids differ, scores fall, and a second run gives the same', () => {
  const document = bridge()
  const facts = findFacts(document).map(({ fact }) => fact)
  expect(facts.length).toBeGreaterThan(3)
  for (const fact of facts) {
    expect(document.text.slice(fact.answerStart, fact.answerEnd)).toBe(fact.answer)
    expect(fact.answerStart).toBeGreaterThanOrEqual(fact.start)
    expect(fact.answerEnd).toBeLessThanOrEqual(fact.end)
    expect(fact.score).toBeGreaterThanOrEqual(0)
    expect(fact.score).toBeLessThanOrEqual(1)
  }
  expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length)
  expect(facts.map(({ score }) => score)).toEqual(
    [...facts.map(({ score }) => score)].sort((a, b) => b - a),
  )
  expect(findFacts(bridge()).map(({ fact }) => fact)).toEqual(facts)
})
