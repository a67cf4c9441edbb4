import { contextLine } from '@/lib/fact/context'
import { english } from '@/lib/fact/en/grammar'
import { french } from '@/lib/fact/fr/grammar'
import { readHead } from '@/lib/fact/head'
import { openReading } from '@/lib/fact/open'
import { placeTypeOf } from '@/lib/fact/place-type'
import { analyse } from '@/lib/language/analyse'
import type { Language } from '@/lib/language/document'

const BODY = {
  fr: 'Le pont suspendu de Lourmel, qui enjambait la Vègre depuis 1931, s’est effondré mercredi matin après trois jours de crue. Personne n’a été blessé, a indiqué la préfecture.',
  en: 'The suspension bridge at Lourmel, which had crossed the river since 1931, collapsed on Wednesday morning after three days of floods. Nobody was hurt, officials said.',
}
const TITLE = { fr: 'À Lourmel, le pont suspendu s’effondre', en: 'Suspension bridge collapses at Lourmel' } // prettier-ignore

const contextOf = (head: string, language: Language, body = BODY[language]): string => {
  const document = analyse(head + body, language)
  return contextLine(openReading(document, language === 'fr' ? french : english, placeTypeOf))
}

/** What stands above the body, and the date that the context line adds to the title; an empty one for none. */
const HEADS: [Language, string, string][] = [
  ['fr', `${TITLE.fr}\n\n`, ''],
  ['fr', `# ${TITLE.fr}\n\n`, ''],
  ['fr', `**${TITLE.fr}**\n\n`, ''],
  ['fr', `Titre : ${TITLE.fr}\n\n`, ''],
  ['fr', `${TITLE.fr} - La Gazette\n\n`, ''],
  ['fr', `${TITLE.fr} | La Gazette de l’Ouest\n\n`, ''],
  ['fr', `${TITLE.fr} — Wikipédia\n\n`, ''],
  ['fr', `${TITLE.fr}\n\n3 mai 2009\n\n`, '3 mai 2009'],
  ['fr', `${TITLE.fr}\n\nmercredi 3 mai 2009\n\n`, '3 mai 2009'],
  ['fr', `${TITLE.fr}\n\nPublié le 3 mai 2009\n\n`, '3 mai 2009'],
  ['fr', `${TITLE.fr}\n\nPublié le mercredi 3 mai 2009 à 14 h 05\n\n`, '3 mai 2009'],
  ['fr', `${TITLE.fr}\n\nPublié le 3 mai 2009 - 12:12\n\n`, '3 mai 2009'],
  ['fr', `${TITLE.fr}\n\nPublié le 3 mai 2009, mis à jour le 4 mai 2009\n\n`, '3 mai 2009'],
  ['fr', `${TITLE.fr}\n\nMis à jour le 4 mai 2009\n\nPublié le 3 mai 2009\n\n`, '3 mai 2009'],
  ['fr', `${TITLE.fr}\n\nPublié le 03/05/2009\n\n`, '3 mai 2009'],
  ['fr', `${TITLE.fr}\n\nLe 03 mai 2009 à 19h00\n\n`, '3 mai 2009'],
  ['fr', `${TITLE.fr}\n\nPublié le 03-05-2009 à 14h48\n\n`, '3 mai 2009'],
  [
    'fr',
    `${TITLE.fr}\n\nPublié le 03/05/09 à 08h02 — Mis à jour le 04/05/09 à 17h51\n\n`,
    '3 mai 2009',
  ],
  ['fr', `${TITLE.fr}\n\nPublié hier à 18:30, le 03/05/2009\n\n`, '3 mai 2009'],
  ['fr', `${TITLE.fr}\n\n2009-05-03T10:00:00Z\n\n`, '3 mai 2009'],
  ['fr', `${TITLE.fr}\n\nPar Paul Ferrand\n\n3 mai 2009\n\n`, '3 mai 2009'],
  ['fr', `${TITLE.fr}\n\nPar Paul Ferrand, le 3 mai 2009\n\n`, '3 mai 2009'],
  ['fr', `${TITLE.fr}\n\nLa Gazette avec AFP\n\n`, ''],
  ['fr', `INTERNATIONAL\n\n${TITLE.fr}\n\n3 mai 2009\n\n`, '3 mai 2009'],
  ['fr', `Faits divers\n\n${TITLE.fr}\n\n`, ''],
  ['fr', `Accueil > Région > Sarthe\n\n${TITLE.fr}\n\n`, ''],
  ['fr', `Crues dans l’Ouest\n\n${TITLE.fr}\n\n`, ''],
  ['fr', `Paul Ferrand\n\n${TITLE.fr}\n\n`, ''],
  ['fr', `Photo : Paul Ferrand\n\n${TITLE.fr}\n\n`, ''],
  ['fr', `${TITLE.fr}\n\nLa Vègre en crue, mardi. © Paul Ferrand\n\n`, ''],
  ['fr', `${TITLE.fr}\n\nTemps de lecture : 3 min\n\n3 mai 2009\n\n`, '3 mai 2009'],
  ['fr', `${TITLE.fr}\n\nLOURMEL, 3 mai 2009 (AFP) – `, '3 mai 2009'],
  ['fr', `${TITLE.fr}\n\nLOURMEL (AFP) – `, ''],
  ['fr', `${TITLE.fr}\n\n3 mai 2009. – `, '3 mai 2009'],
  ['fr', `${TITLE.fr}\n\nLourmel, le 3 mai 2009 – `, '3 mai 2009'],
  ['fr', `À Lourmel, le pont suspendu\ns’effondre\n\n`, ''],
  ['fr', `${TITLE.fr}\nTrois jours de crue ont eu raison de l’ouvrage\n3 mai 2009\n`, '3 mai 2009'],
  ['en', `${TITLE.en}\n\n`, ''],
  ['en', `# ${TITLE.en}\n\n`, ''],
  ['en', `${TITLE.en} - Lourmel Gazette\n\n`, ''],
  ['en', `${TITLE.en} | World | The Gazette\n\n`, ''],
  ['en', `${TITLE.en} - Wikipedia\n\n`, ''],
  ['en', `${TITLE.en}\n\nMay 3, 2009\n\n`, 'May 3, 2009'],
  ['en', `${TITLE.en}\n\nWednesday, May 3, 2009\n\n`, 'May 3, 2009'],
  ['en', `${TITLE.en}\n\n3 May 2009\n\n`, '3 May 2009'],
  ['en', `${TITLE.en}\n\nMay 03, 2009\n\n`, 'May 3, 2009'],
  ['en', `${TITLE.en}\n\n2009-05-03T10:00:00+02:00\n\n`, 'May 3, 2009'],
  ['en', `${TITLE.en}\n\nUpdated 0919 GMT (1719 HKT) May 3, 2009\n\n`, 'May 3, 2009'],
  ['en', `${TITLE.en}\n\nPublished on May 3, 2009\n\n`, 'May 3, 2009'],
  ['en', `${TITLE.en}\n\nUpdated 4 May 2009, 10:12\n\n`, '4 May 2009'],
  ['en', `${TITLE.en}\n\nPublished 3 May 2009\nUpdated 4 May 2009\n\n`, '3 May 2009'],
  ['en', `${TITLE.en}\n\nBy Ann Lee | May 3, 2009\n\n`, 'May 3, 2009'],
  ['en', `${TITLE.en}\n\nBy Ann Lee\n\nMay 3, 2009 10:15 am\n\n`, 'May 3, 2009'],
  ['en', `World news\n\n${TITLE.en}\n\n3 May 2009\n\n`, '3 May 2009'],
  ['en', `BREAKING NEWS\n\n${TITLE.en}\n\n`, ''],
  ['en', `Home > World > Europe\n\n${TITLE.en}\n\n`, ''],
  ['en', `Floods in the west\n\n${TITLE.en}\n\n`, ''],
  ['en', `Ann Lee\n\n${TITLE.en}\n\n`, ''],
  ['en', `${TITLE.en}\n\nThe river in flood on Tuesday. Image: Ann Lee.\n\n`, ''],
  ['en', `${TITLE.en}\n\n3 min read\n\nMay 3, 2009\n\n`, 'May 3, 2009'],
  ['en', `${TITLE.en}\n\nLOURMEL, May 3, 2009 (Reuters) - `, 'May 3, 2009'],
  ['en', `${TITLE.en}\n\nLOURMEL, Dec 21, 2010 (AFP) – `, 'December 21, 2010'],
  ['en', `${TITLE.en}\n\nLOURMEL (Reuters) - `, ''],
  ['en', `${TITLE.en}\n\nWednesday, May 3, 2009 `, 'May 3, 2009'],
  ['en', `${TITLE.en}\n\nWeather, politics and money\n\n`, ''],
]

test.each(HEADS)('%s: the context line under %j', (language, head, date) => {
  const title = TITLE[language]
  expect(contextOf(head, language)).toBe(date === '' ? title : `${title}, ${date}`)
})

const LIFE = {
  fr: 'Jeanne Marchal, née le 4 juin 1899 à Tours et morte en 1971, est une botaniste française. Elle découvre deux mousses en 1931. Jeanne Marchal enseigne ensuite à Lyon.',
  en: 'Jane Marchal (4 June 1899 – 1971) was a French botanist. She discovered two mosses in 1931. Jane Marchal later taught in Lyon.',
}

test.each<[Language, string, string, string]>([
  ['fr', 'Jeanne Marchal\n\n', LIFE.fr, 'Jeanne Marchal'],
  ['fr', 'Jeanne Marchal\n\nBiographie\n\n', LIFE.fr, 'Jeanne Marchal'],
  ['fr', 'Derniers travaux\n\n', LIFE.fr, 'Jeanne Marchal'],
  ['fr', 'Biographie\n\n', LIFE.fr, 'Jeanne Marchal'],
  ['fr', '', LIFE.fr, 'Jeanne Marchal'],
  ['fr', 'Portrait de Jeanne Marchal en 1931\n\n', LIFE.fr, 'Jeanne Marchal'],
  ['en', 'Jane Marchal\n\nMarchal in 1931\n\nBorn 4 June 1899\n\n', LIFE.en, 'Jane Marchal'],
  ['en', 'Jane Marchal\n\nMarchal among the mosses of the Alps\n\n', LIFE.en, 'Jane Marchal'],
  ['en', 'Final days\n\n', LIFE.en, 'Jane Marchal'],
  ['en', 'Early life\n\n', LIFE.en, 'Jane Marchal'],
  ['en', '', LIFE.en, 'Jane Marchal'],
  ['en', 'A bust of Jane Marchal in Lyon, France\n\n', LIFE.en, 'Jane Marchal'],
])('%s: the context line of a life under %j', (language, head, body, expected) => {
  expect(contextOf(head, language, body)).toBe(expected)
})

test('no date is added to a title that has its year', () => {
  const head = 'Les crues de 2009 emportent un pont à Lourmel\n\n3 mai 2009\n\n'
  expect(contextOf(head, 'fr')).toBe('Les crues de 2009 emportent un pont à Lourmel')
})

test('a text of one line has no title', () => {
  expect(readHead('Ah bon ?', french.sections).title).toBeUndefined()
  expect(readHead(BODY.fr, french.sections).title).toBeUndefined()
})

test('the first paragraph of a text without title is what it seems', () => {
  expect(readHead(BODY.fr, french.sections).end).toBe(0)
})

const MIXED = `Les digues de la Loire ont été relevées en 1931. La Loire déborde tous les dix ans. La Loire traverse Tours et rejoint l’océan. Le niveau de la Loire baisse en été.

Ann Lee dirige l’orchestre de Cork depuis 1987. Ann Lee a enregistré douze disques à Dublin.`

test('paragraphs that share no name have each its title', () => {
  const document = analyse(MIXED, 'fr')
  const reading = openReading(document, french, placeTypeOf)
  const at = (start: string) =>
    document.sentences.find((one) => document.text.startsWith(start, one.start))?.index ?? 0
  expect(contextLine(reading, at('La Loire déborde'))).toBe('Loire')
  expect(contextLine(reading, at('Ann Lee a'))).toBe('Ann Lee')
})
