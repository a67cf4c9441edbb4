import { findFacts } from '@/lib/fact/find'
import { analyse } from '@/lib/language/analyse'
import type { Language } from '@/lib/language/document'
import { makeQuiz } from '@/lib/question/quiz'

/** The sentences that are asked about as they stand, each with its gap in braces. */
function gaps(text: string, language: Language): string[] {
  return findFacts(analyse(text, language))
    .filter(({ clause }) => clause.origin === 'whole')
    .map(({ slot }) => `${slot.before}{${slot.text}}${slot.after}`)
}

const FR = 'Une piscine ouvre à Vernay\n\n'
const EN = 'New bridge for Halden\n\n'

describe('a sentence stands as it is', () => {
  test.each([
    ['fr', 'Mais la commune de Vernay a inauguré lundi une piscine de 50 mètres.', 'La commune de Vernay a inauguré une piscine de {50} mètres.'], // prettier-ignore
    ['fr', 'Hier, 350 habitants de la commune ont visité les bassins de Vernay.', '{350} habitants de la commune ont visité les bassins de Vernay.'], // prettier-ignore
    ['fr', 'Trois ans après sa fermeture, le lycée de Brive a accueilli 420 élèves dans un bâtiment neuf.', 'Trois ans après sa fermeture, le lycée de Brive a accueilli {420} élèves dans un bâtiment neuf.'], // prettier-ignore
    ['fr', 'En 1998, les ouvriers de l’usine Colas avaient obtenu une prime de 300 euros, alors que la direction de l’usine en proposait deux fois moins depuis le début du conflit et que le préfet demandait la reprise du travail.', 'En {1998}, les ouvriers de l’usine Colas avaient obtenu une prime de 300 euros.'], // prettier-ignore
    ['en', 'However, the town of Halden opened on Monday a bridge that is 420 metres long.', 'The town of Halden opened a bridge that is {420} metres long.'], // prettier-ignore
    ['en', 'The engineers who designed the bridge of Halden used 9,000 tonnes of steel, which came from their own mill.', 'The engineers who designed the bridge of Halden used {9,000} tonnes of steel, which came from their own mill.'], // prettier-ignore
  ] as const)('%s: %s', (language, sentence, gap) => {
    expect(gaps((language === 'fr' ? FR : EN) + sentence, language)).toContain(gap)
  })

  test('or after the one that says what it points to', () => {
    const sentences = 'The builders hired 300 people from Halden. They paid each of them 4,000 crowns a month.' // prettier-ignore
    expect(gaps(EN + sentences, 'en')).toContain('The builders hired 300 people from Halden. They paid each of them {4,000} crowns a month.') // prettier-ignore
  })
})

test.each([
  ['after two sentences, where the nearest points back as well', 'fr', 'La commune de Vernay a inauguré une piscine de 50 mètres. Elle attendait cet équipement depuis la fermeture de l’ancien bassin municipal. Il a été financé par 350 habitants de la commune.', /^La commune de Vernay .* par \{350\} habitants/u], // prettier-ignore
  ['with its own link, after the one it links to', 'fr', 'La commune de Vernay a inauguré une piscine de 50 mètres. Elle y a ensuite accueilli 350 élèves des écoles voisines.', /Elle y a ensuite accueilli \{350\} élèves/u], // prettier-ignore
] as const)('%s', (_, language, text, gap) => {
  expect(gaps(FR + text, language)).toEqual(expect.arrayContaining([expect.stringMatching(gap)]))
})

describe('a sentence does not stand', () => {
  test.each([
    ['its subject is named before', 'fr', 'Ils ont accueilli 420 élèves dans un bâtiment neuf de la ville.'], // prettier-ignore
    ['a day is left that cannot go', 'fr', 'Depuis lundi, 350 habitants de la commune ont visité les bassins de Vernay.'], // prettier-ignore
    ['it points back', 'fr', 'En tout, 350 habitants de la commune ont visité les bassins de Vernay.'], // prettier-ignore
    ['it says where, which is not told', 'fr', 'Quelque 350 habitants de la commune y ont nagé dans les bassins de Vernay.'], // prettier-ignore
    ['nobody of that sex is named', 'en', 'On leaving the army, his friends in Halden gave 300 crowns to the bridge.'], // prettier-ignore
    ['a clause in it points back', 'en', 'The builders of Halden told the mayor of the town that this was due to 300 tonnes of bad steel.'], // prettier-ignore
    ['it counts from a time before', 'fr', 'Dix minutes plus tard, quelque 350 habitants de la commune ont visité les bassins de Vernay.'], // prettier-ignore
    ['its verb is cut from its subject', 'fr', 'La piscine de Vernay, a reçu quelque 350 habitants de la commune de Vernay en 1998.'], // prettier-ignore
    ['it runs into another', 'fr', 'La piscine de Vernay a reçu 350 habitants(en été)Depuis, elle est fermée aux habitants.'], // prettier-ignore
    ['it is a scrap', 'en', 'Some 9,000 tonnes of steel for the bridge of Halden.'],
  ] as const)('where %s', (_, language, sentence) => {
    expect(gaps((language === 'fr' ? FR : EN) + sentence, language)).toEqual([])
  })
})

describe('no gap', () => {
  test.each([
    ['for an age behind a name', 'en', 'The engineer Clara Holm, 61, designed the long bridge of Halden.', /\{61\}/u], // prettier-ignore
    ['for the country after its town', 'en', 'The engineers of the bridge were trained in Basel, in Switzerland, by masons.', /\{Switzerland\}/u], // prettier-ignore
    ['inside a designation', 'fr', 'La commune de Vernay a acheté la pompe AJ.168 pour la piscine neuve du centre.', /\{168\}/u], // prettier-ignore
    ['told again in another unit', 'en', 'The engineers of the bridge of Halden laid 95 kilometres (60 miles) of cable.', /\{95\}|\{60\}/u], // prettier-ignore
    ['that who reads on can count', 'fr', 'La commune de Vernay compte trois écoles à Brive, Tulle et Ussel depuis 1998.', /\{trois\}/u], // prettier-ignore
    ['of who told it', 'fr', 'La piscine de Vernay a coûté 8 millions d’euros en 1998, rapporte Claire Vasseur.', /\{Claire Vasseur\}/u], // prettier-ignore
    ['of who was asked', 'en', 'The engineers of the bridge laid 95 kilometres of cable in Halden, said Clara Holm, a builder.', /\{Clara Holm\}/u], // prettier-ignore
    ['of who was asked, before what was said', 'en', 'Clara Holm, a builder, said the engineers of the bridge laid 95 kilometres of cable in Halden.', /\{Clara Holm\}/u], // prettier-ignore
    ['that an office of something named tells', 'en', 'In 1932 the engineers of the bridge of Halden met Northern Lights singer Clara Holm in a hall.', /\{Clara Holm\}/u], // prettier-ignore
    ['on a date of an aside beside the date of the sentence', 'en', 'The bridge of Halden was built by masons in 1867 after the death of the engineer Clara Holm in 1866.', /\{1866\}/u], // prettier-ignore
    ['of who was asked, between commas', 'en', 'The chief builder of the bridge of Halden, Clara Holm, said the engineers laid 95 kilometres of cable.', /\{Clara Holm\}/u], // prettier-ignore
    ['where two sentences met', 'en', 'The bridge of Halden was built by masons in 1867 after they had asked for "a new road.".', /\{1867\}/u], // prettier-ignore
    ['beside *or*', 'en', 'The old bridge of Halden was built by masons in about 1067 or 1068 for the king.', /\{106\d\}/u], // prettier-ignore
    ['of which another number is right too', 'fr', 'La commune de Vernay a reçu au moins 350 habitants dans la piscine neuve.', /\{350\}/u], // prettier-ignore
  ] as const)('%s', (_, language, sentence, gap) => {
    expect(gaps((language === 'fr' ? FR : EN) + sentence, language).filter((one) => gap.test(one))).toEqual([]) // prettier-ignore
  })
})

test('a gap whose figure the title tells is not asked', () => {
  const text = 'Some 9,000 tonnes of steel for Halden\n\nThe engineers of the bridge of Halden used 9,000 tonnes of steel from Norway.' // prettier-ignore
  expect(gaps(text, 'en').filter((one) => one.includes('{9,000}'))).toEqual([])
})

test('one gap for a sentence, and none that another question asks for', () => {
  const text = `${EN}In 2009, a flood in the tunnel of Halden killed four people. The engineers of the bridge used 9,000 tonnes of steel and hired 300 people from Halden in 2011.` // prettier-ignore
  const { facts, questions } = makeQuiz(text, { language: 'en' })
  const starts = facts.map(({ answerStart }) => answerStart)
  expect(new Set(starts).size).toBe(starts.length)
  const told = facts.map(({ id, answer }) => questions.some(({ factId, prompt, kind }) => kind === 'cloze' && factId !== id && new RegExp(`\\b${answer}\\b`, 'u').test(prompt))) // prettier-ignore
  expect(facts.length).toBeGreaterThan(1)
  expect(told).not.toContain(true)
})
