import { openReading } from '@/lib/fact/open'
import { french } from '@/lib/fact/fr/grammar'
import { placeTypeOf } from '@/lib/fact/place-type'
import { resolvePronouns } from '@/lib/fact/reference/pronouns'
import type { Reading } from '@/lib/fact/reading'
import { analyse } from '@/lib/language/analyse'

function read(text: string): Reading {
  const reading = openReading(analyse(text, 'fr'), french, placeTypeOf)
  resolvePronouns(reading)
  return reading
}

/** What the words of a form in small letters stand for, in text order. */
function standFor(reading: Reading, form: string): (string | undefined)[] {
  return reading.trees.flatMap((tree) =>
    tree.words
      .filter((word) => word.form.toLowerCase() === form)
      .map((word) => reading.resolutions.get(`${tree.sentence.index}:${word.index}`)?.text),
  )
}

test.each([
  ['Coupe Marchal', 'La Coupe Marchal est créée en 1904. Le règlement de la Coupe Marchal est strict.', 'la Coupe Marchal', 'Fem'], // prettier-ignore
  ['Nova (groupe)', 'Nova est un groupe de rock de Lyon. Nova publie un album en 1994.', 'le groupe Nova', 'Masc'], // prettier-ignore
  ['Norvège', 'La Norvège compte cinq millions d’habitants. En Norvège, les hivers sont longs.', 'la Norvège', 'Fem'], // prettier-ignore
  ['Surréalisme', 'Le surréalisme est un mouvement artistique. Le surréalisme apparaît en 1924.', 'le surréalisme', 'Masc'], // prettier-ignore
])('the subject of an article on %s', (title, body, text, gender) => {
  const { topic } = read(`${title}\n\n${body}\n`)
  expect(topic.subject).toMatchObject({ text, gender })
  expect(topic.person).toBeUndefined()
})

test('a building with somebody’s name is not the person', () => {
  const { topic } = read(
    'Marchal Building\n\nLe Marchal Building est un gratte-ciel de Chicago. Henri Marchal le fit bâtir. Henri Marchal vendit ses parts en 1920. Il abrite des bureaux.\n', // prettier-ignore
  )
  expect(topic.person).toBeUndefined()
  expect(topic.subject?.text).toBe('le Marchal Building')
})

test('years in brackets are no sort of thing', () => {
  const reading = read('Paul Ferrand (1859-1940)\n\nPaul Ferrand est un industriel français. Il est né à Nantes.\n') // prettier-ignore
  expect(standFor(reading, 'il')).toEqual(['Paul Ferrand'])
})

test('a pronoun stands for the subject where the sentence before was about it', () => {
  const reading = read(
    'Coupe Marchal\n\nLa Coupe Marchal est créée en 1904. Elle disparaît en 1915.\n\nUne réforme est votée en 1920. Elle déplaît aux clubs.\n', // prettier-ignore
  )
  expect(standFor(reading, 'elle')).toEqual(['la Coupe Marchal', undefined])
})

test('the bare noun of its sort stands for the subject', () => {
  const reading = read(
    'Norvège\n\nLa Norvège compte cinq millions d’habitants. Le pays exporte du pétrole. Le pays de Galles en importe.\n', // prettier-ignore
  )
  expect(standFor(reading, 'pays').slice(0, 1)).toEqual(['la Norvège'])
  expect(standFor(reading, 'pays')[1]).toBeUndefined()
})

test('in a life whose name tells no gender the pronouns do', () => {
  const { topic } = read(
    'Sacha Ormel\n\nSacha Ormel naît en 1902 à Lyon. Elle étudie la chimie. Elle dirige un laboratoire en 1931.\n',
  )
  expect(topic.person?.name).toBe('Sacha Ormel')
  expect(topic.gender).toBe('Fem')
})

test('nearly all pronouns that open a sentence tell a life’s gender, whatever another one says', () => {
  const { topic } = read(
    'Sacha Ormel\n\nSacha Ormel naît en 1902 à Lyon. Elle étudie la chimie. Elle dirige un laboratoire en 1931. Elle écrit un manuel. Elle enseigne à Lorval. Le manuel paraît en 1940, puis il est traduit.\n', // prettier-ignore
  )
  expect(topic.gender).toBe('Fem')
})

test('a surname that was read as something else is the person of the title', () => {
  const reading = read(
    'Adaeze Okoro\n\nAdaeze Okoro est née en 1950. En 1972, Okoro est recrutée par Altis. Elle dirige Altis en 1980.\n', // prettier-ignore
  )
  const named = [...reading.mentions.values()].flat().map(({ entity }) => entity.name)
  expect(named).toContain('Adaeze Okoro')
  expect(named).not.toContain('Okoro')
})

test('whom the sentence before was about cannot be meant by a pronoun of the other gender', () => {
  const reading = read(
    'Jeanne Marchal\n\nJeanne Marchal est une sculptrice française. Elle vit à Lyon. Paul Ormel la rappelle pour une exposition. Elle expose douze bustes en 1954.\n', // prettier-ignore
  )
  expect(standFor(reading, 'elle')).toEqual(['Jeanne Marchal', 'Jeanne Marchal'])
})

test.each([
  ['Orvan Tull', 'Orvan Tull est un jeu vidéo de la société Altis. Il sort en 2019.', 'il', 'Orvan Tull'], // prettier-ignore
  ['Altis', 'Altis est une entreprise de Lyon. Elle emploie 300 ouvriers.', 'elle', 'Altis'],
])('what %s is defined as tells its pronoun', (title, body, form, text) => {
  expect(standFor(read(`${title}\n\n${body}\n`), form)).toEqual([text])
})

// The sentence before is about somebody; who is named in an opening phrase is not whom the clause is about.
test.each([
  ['Jean Roy enseigne à Brest. Sur proposition de Paul Ormel, il est élu en 1951.', 'Jean Roy'],
  ['Jean Roy enseigne à Brest. Selon Paul Ormel, il est élu en 1951.', undefined],
  ['Jean Roy enseigne à Brest. Quand Paul Ormel meurt, il est élu.', undefined],
  ['Jean Roy enseigne à Brest.\n\nEn 1951, il est candidat à la mairie.', 'Jean Roy'],
  ['Jean Roy enseigne à Brest.\n\nEn 1951, il est possible de voter.', undefined],
])('%s', (body, text) => {
  expect(standFor(read(`Jean Roy\n\nJean Roy naît en 1902 à Lyon.\n\n${body}\n`), 'il')).toEqual([text]) // prettier-ignore
})

test('of whom a biography begins by another name, it is about that person', () => {
  const reading = read(
    'Zhao Navas\n\nZhaor Antonio Navas Gamboa, dit Zhao Navas, né en 1986, est un joueur de Lorval. Il joue au club de Brest.\n\nEn 1999, Zhao Navas dirige un club. Il vit à Brest.\n',
  )
  expect(standFor(reading, 'il')).toEqual(['Zhao Navas', 'Zhao Navas'])
})
