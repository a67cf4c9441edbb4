import { asked } from './asked'

const LETTERS =
  "L'Agence locale des rivières (ALDR) surveille les crues. Selon l'ALDR, l'eau monte."

describe('what letters stand for', () => {
  test('they are asked for once, where the text spells them out and goes on to use them', () => {
    const text = `Crue à Lourmel\n\nLa Société nautique du Lourmel (SNL) ferme le port. La SNL rouvrira au printemps. La SNL compte dix bateaux.` // prettier-ignore
    expect(asked(text, 'fr', 'letters')).toEqual(['Que signifie le sigle SNL ? Société nautique du Lourmel']) // prettier-ignore
  })
  test.each([
    ['initials that do not agree', `Crue à Lourmel\n\n${LETTERS.replaceAll('ALDR', 'AGR')}`],
    ['letters used but once', 'Crue à Lourmel\n\nLa Société nautique du Lourmel (SNL) ferme le port.'], // prettier-ignore
    ['letters that all know', "Crue à Lourmel\n\nL'Organisation des Nations unies (ONU) aide. L'ONU envoie du blé, dit l'ONU."], // prettier-ignore
  ])('not: %s', (_, text) => {
    expect(asked(text, 'fr', 'letters')).toEqual([])
  })
})

describe('of which state somebody is', () => {
  const lead = (sentence: string): string[] => asked(`Jeanne Marchal\n\n${sentence} Jeanne Marchal vit à Lyon. Elle expose à Nantes.`, 'fr', 'nationality') // prettier-ignore
  test('in the feminine, as the nationality is', () => {
    expect(lead('Jeanne Marchal est une sculptrice, peintre et graveuse portugaise née à Porto.')).toEqual(['De quelle nationalité est Jeanne Marchal ? portugaise']) // prettier-ignore
    const text = 'Paul Ferrand\n\nPaul Ferrand, né en 1843 à Turin et mort en 1912, est un architecte italien. Paul Ferrand a bâti des ponts. Il a enseigné à Turin.' // prettier-ignore
    expect(asked(text, 'fr', 'nationality')).toEqual(['De quelle nationalité était Paul Ferrand ? italienne']) // prettier-ignore
  })
  test.each([
    'Jeanne Marchal est une professeure de portugais.', // what she teaches
    'Jeanne Marchal est une sculptrice franco-portugaise.', // of two
    'Jeanne Marchal est une sculptrice flamande.', // no state
    'Jeanne Marchal est une sculptrice connue du public portugais.', // not hers
  ])('not: %s', (sentence) => {
    expect(lead(sentence)).toEqual([])
  })
})

describe('whose work the title is', () => {
  test('who made it and when it came out', () => {
    const text = 'Les Vagues du Nord\n\nLes Vagues du Nord est un film portugais réalisé par Jeanne Marchal et sorti en 1987.' // prettier-ignore
    expect(asked(text, 'fr', 'made')).toEqual(expect.arrayContaining(['Qui a réalisé Les Vagues du Nord ? Jeanne Marchal'.replace('Les Vagues', 'les Vagues')])) // prettier-ignore
    const named = asked('Vertelune\n\nVertelune est un film portugais réalisé par Jeanne Marchal et sorti en 1987.', 'fr', 'made') // prettier-ignore
    expect(named).toEqual(expect.arrayContaining(['Qui a réalisé le film Vertelune ? Jeanne Marchal', 'En quelle année le film Vertelune est-il sorti ? 1987'])) // prettier-ignore
  })
  test.each([
    'Vertelune est un film réalisé par Jeanne Marchal et Paul Ferrand.', // two
    'Vertelune est un film adapté du roman écrit par Jeanne Marchal.', // of another
    "Vertelune n'est pas un film réalisé par Jeanne Marchal.",
  ])('not: %s', (sentence) => {
    expect(asked(`Vertelune\n\n${sentence}`, 'fr', 'made')).toEqual([])
  })
})

test('what the title is, up to where its description begins to tell', () => {
  const text = 'Tulipard\n\nLe tulipard est un jeu de cartes régional qui se joue à quatre.'
  expect(asked(text, 'fr', 'definition')).toEqual(["Qu'est-ce que le tulipard ? un jeu de cartes régional"]) // prettier-ignore
  expect(asked('Tulipard\n\nLe tulipard est la région où naît la Drolle.', 'fr', 'definition')).toEqual([]) // prettier-ignore
})

describe('when somebody lived, by a bracket', () => {
  test('born and died', () => {
    expect(asked('Jeanne Marchal\n\nJeanne Marchal (1733-1813) vécut à Lyon. Jeanne Marchal y est morte.', 'fr', 'lived')).toEqual(expect.arrayContaining(['En quelle année est née Jeanne Marchal ? 1733', 'En quelle année est morte Jeanne Marchal ? 1813'])) // prettier-ignore
  })
  test.each([
    "L'empereur Jean Ferrand (1328-1351) prit la ville.", // his reign
    'La peintre Anne Roy (1733-1813) vécut à Lyon.', // in passing
    'Jean Ferrand (1933-1945) vécut à Lyon.', // too short for a life
  ])('not: %s', (sentence) => {
    expect(asked(`Jean Ferrand\n\n${sentence}`, 'fr', 'lived')).toEqual([])
  })
})

describe('who made something that has a name, and when, by the participle behind it', () => {
  test('the participle agrees, and both are asked for', () => {
    const text =
      'Lyon au siècle dernier\n\nLa Fondation Aldur, créée en 1953 par Jeanne Marchal, gère le port.'
    expect(asked(text, 'fr', 'made')).toEqual(expect.arrayContaining(['En quelle année a été créée la Fondation Aldur ? 1953', 'Qui a créé la Fondation Aldur en 1953 ? Jeanne Marchal'])) // prettier-ignore
  })
  test.each([
    'La Fondation Aldur, créés en 1953, gère le port.', // of something else
    'Une entreprise basée en Australie, fondée en 2010 par Jeanne Marchal, gère le port.',
    'Le port de la Fondation Aldur, créée en 1953, est fermé.', // the port or the foundation
    'La visite s’inscrit dans le cadre de l’accord entre Moscou et Pyongyang, signé en mai 2021.', // the accord
  ])('not: %s', (sentence) => {
    expect(asked(`Lyon au siècle dernier\n\n${sentence}`, 'fr', 'made')).toEqual([])
  })
})
