import { findFacts } from '@/lib/fact/find'
import { word } from '@/lib/question/ask/ask'
import { grow } from './grow'

const laboratory = grow(
  `
  Rosa Rosa PROPN 3 nsubj _
  Bell Bell PROPN 1 flat:name _
  founded found VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
  the the DET 6 det Definite=Def|PronType=Art
  Corvane Corvane PROPN 6 compound _
  laboratory laboratory NOUN 3 obj Number=Sing
  in in ADP 8 case _
  Leeds Leeds PROPN 3 obl _
  in in ADP 10 case _
  1931 1931 NUM 3 obl _
  ~. . PUNCT 3 punct _`,
  'en',
  { 'Rosa Bell': 'person', Leeds: 'place' },
)

test('asks with do-support and keeps the rest of the sentence in its order', () => {
  const asked = findFacts(laboratory, { title: 'A life in chemistry' }).flatMap(
    (material) => word(material).question ?? [],
  )
  expect(asked).toContain('Who founded the Corvane laboratory in Leeds in 1931?')
  expect(asked).toContain('In which year did Rosa Bell found the Corvane laboratory in Leeds?')
  expect(asked).toContain('Where did Rosa Bell found the Corvane laboratory in 1931?')
})

test('a statement in its slot reads as a sentence', () => {
  for (const { slot, fact } of findFacts(laboratory)) {
    expect(slot.before + slot.text + slot.after).toBe(fact.statement)
    expect(fact.statement).toMatch(/^\p{Lu}.*\.$/u)
  }
})

test('a sentence whose verb was taken for a noun is nothing that a pronoun takes up', () => {
  const canal = grow(
    `
    The the DET 2 det Definite=Def|PronType=Art
    canal canal NOUN 3 nsubj Number=Sing
    links link NOUN 0 root Number=Plur
    Leeds Leeds PROPN 3 obj _
    with with ADP 6 case _
    York York PROPN 3 obl _
    ~. . PUNCT 3 punct _

    It it PRON 4 nsubj Number=Sing|Person=3|PronType=Prs
    is be AUX 4 cop Mood=Ind|Tense=Pres|VerbForm=Fin
    40.5 40.5 NUM 3 nummod _
    kilometres kilometre NOUN 0 root Number=Plur
    long long ADJ 4 amod _
    ~. . PUNCT 4 punct _`,
    'en',
    { Leeds: 'place', York: 'place' },
  )
  for (const { fact } of findFacts(canal, { title: 'The opening of the northern canal' }))
    expect(fact.statement).not.toContain('links Leeds')
})
