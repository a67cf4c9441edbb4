import { findFacts } from '@/lib/fact/find'
import { analyse } from '@/lib/language/analyse'
import { word } from '@/lib/question/ask/ask'
import { worthOf } from '@/lib/question/worth/worth'

const HEAD = 'Un incendie détruit la halle de Lourmel\n\n3 mai 2009. – '
const LIFE = 'Jeanne Marchal\n\nJeanne Marchal est une sculptrice française. '

/** Question and answer of each fact that no rule finds fault with, in plain spaces and apostrophes. */
const cards = (text: string): string[] => {
  const document = analyse(text, 'fr')
  return findFacts(document)
    .filter((material) => worthOf(document, material) > 0)
    .map((material) => {
      const { question, answer } = word(material)
      return `${question ?? '-'} ${answer}`
    })
    .map((card) => card.replace(/\u00a0|\u202f/gu, ' ').replaceAll('’', "'"))
}

test.each([
  [
    'by whom, of an opening participle',
    "Conçue par l'architecte français Paul Ferrand, la halle de Lourmel avait coûté cher.",
    'Par qui a été conçue la halle de Lourmel ? Paul Ferrand',
  ],
  [
    'in which year, of an opening participle',
    'Inauguré en 1977 par le ministre Jean Leroy, le pont de Lourmel a été fermé.',
    'En quelle année le pont de Lourmel a-t-il été inauguré par le ministre Jean Leroy ? 1977',
  ],
  [
    'what something cost',
    "La halle de Lourmel a coûté 1,3 million d'euros.",
    "Combien la halle de Lourmel a-t-elle coûté ? 1,3 million d'euros",
  ],
  [
    'which sum, with the participle agreeing',
    "La France a débloqué cinq millions d'euros.",
    "Quelle somme la France a-t-elle débloquée ? cinq millions d'euros",
  ],
  [
    'how many days',
    'Le maire Paul Ferrand a décrété trois jours de deuil.',
    'Combien de jours de deuil le maire Paul Ferrand a-t-il décrétés ? trois jours',
  ],
  [
    'which share',
    "Paul Ferrand a obtenu 42 % des voix à l'élection de 2008.",
    "Quel pourcentage des voix Paul Ferrand a-t-il obtenu à l'élection de 2008 ? 42 %",
  ],
  [
    'how large, by its dimension',
    "L'île de Groix a une superficie de 15 km2 pour une longueur de 8 km.",
    "Quelle est la superficie de l'île de Groix ? 15 km2",
  ],
  [
    'who, of a player told by the place in the team',
    "L'arrière Paul Ferrand a inscrit quatre pénalités à Lourmel.",
    'Qui a inscrit quatre pénalités à Lourmel ? Paul Ferrand',
  ],
  [
    'who, by the whole name with its *de*',
    'Marcel Ferrand de Mons a fondé le musée de Brest en 1904.',
    'Qui a fondé le musée de Brest en 1904 ? Marcel Ferrand de Mons',
  ],
  [
    'which law, told apart by what stands behind it',
    'En 1905, le Parlement français a voté la loi sur les associations.',
    'Quelle loi le Parlement français a-t-il votée en 1905 ? la loi sur les associations',
  ],
  [
    'what somebody invented in a year',
    'En 1946, Marcel Ferrand a inventé le vaccin contre la rage.',
    "Qu'a inventé Marcel Ferrand en 1946 ? le vaccin contre la rage",
  ],
])('asks %s', (_, sentence, card) => {
  expect(cards(HEAD + sentence)).toContain(card)
})

test.each([
  [
    'an opening participle that does not agree with the subject',
    'Inauguré en 1977 par le ministre Jean Leroy, la halle de Lourmel a été fermée.',
    /inauguré/u,
  ],
  [
    'who said what is not told',
    'Le préfet de la Sarthe, Henri Lambert, a déclaré au Conseil de sécurité avant la réunion de 2008.',
    /a déclaré/u,
  ],
  [
    'who commented',
    'Le ministre français Henri Lambert a commenté la décision du tribunal de Lourmel.',
    /commenté/u,
  ],
  [
    'what is whose, in a relative clause about a thing',
    "La ville pleure la halle, cinq ans après l'incendie qui a détruit sa toiture le 3 mai 2004.",
    /toiture/u,
  ],
  [
    'who is one of many',
    'La halle a été photographiée par Paul Ferrand, journaliste à la radio de Lourmel.',
    /journaliste/u,
  ],
  [
    'who is one of all born there',
    'La sculptrice Jeanne Marchal est née à Lyon en 1950.',
    /^Qui est né/u,
  ],
  [
    'what a list behind a colon completes',
    "La France a accepté l'aide de trois pays : l'Espagne, le Portugal et l'Italie.",
    /aide de trois pays$/u,
  ],
  [
    'what somebody has',
    "L'île de Groix a une superficie de 15 km2 pour une longueur de 8 km.",
    /^Qu'a /u,
  ],
  [
    'the year of a count',
    'Le musée de Brest a accueilli 12 000 visiteurs en 1998.',
    /^En quelle année/u,
  ],
  [
    'when something was estimated',
    'La valeur de la halle de Lourmel a été estimée par Paul Ferrand en 1998.',
    /^En quelle année/u,
  ],
  [
    'where somebody praised what happened',
    'Le ministre Henri Lambert a salué le retour des médecins à Lyon en 2008.',
    /^Dans quelle ville/u,
  ],
  [
    'a share of nothing that is named',
    'En 2008, le Parlement français a voté une baisse de 40 % avec la Belgique.',
    /baisse/u,
  ],
])('does not ask %s', (_, sentence, unwanted) => {
  expect(cards(HEAD + sentence).filter((card) => unwanted.test(card))).toEqual([])
})

test.each([
  [
    'a future long past',
    'En 1977, Jeanne Marchal jouera un rôle décisif au salon de Paris.',
    /jouera/u,
  ],
  [
    'a stretch of years with what takes a moment',
    'De 1981 à 1988, Jeanne Marchal devient la première directrice du musée de Brest.',
    /De 1981|1981 à 1988/u,
  ],
  ['what others did as well', 'Le critique Paul Ferrand attaque Jeanne Marchal.', /attaque/u],
  [
    'an office of a past year as one of today',
    'En 1977, Jeanne Marchal épouse Louis Collinet, le président du Salon de Paris.',
    /Qui est le président/u,
  ],
  [
    'what is left of something',
    'Le reste de la collection de Paris est vendu par Jeanne Marchal en 1987.',
    /le reste/iu,
  ],
])('does not ask %s of a life', (_, sentence, unwanted) => {
  expect(cards(LIFE + sentence).filter((card) => unwanted.test(card))).toEqual([])
})

test('a participle agrees with what is asked, whatever the answer is', () => {
  const found = cards(`${HEAD}La France a été battue 4 à 0 par le Canada en finale en 2008.`)
  expect(found.filter((card) => /^Quel pays a été battue/u.test(card))).toEqual([])
  expect(found).toContain('Quel pays a été battu 4 à 0 par le Canada en finale en 2008 ? France')
})
