import { findFacts } from '@/lib/fact/find'
import { faultOf } from '@/lib/fact/fr/faults'
import { analyse } from '@/lib/language/analyse'

/** What a text's rules find fault with in the fact that has this answer. */
function faultWith(answer: string, title: string, text: string): string | null | undefined {
  const document = analyse(text, 'fr')
  const material = findFacts(document, { title }).find(
    ({ clause, fact }) => clause.origin !== 'whole' && fact.answer === answer,
  )
  return material && faultOf(document, material)
}

test.each<[string, string, string, string | null]>([
  // Somebody's age is no count, and *habitants* without a number no statistic.
  ['1951', 'Paul Ferrand', 'Paul Ferrand est mort à Nantes en 1951, à 92 ans.', null],
  ['1951', 'Le port', 'En 1951, le port de Lourmel comptait 92 barques.', 'year-of-a-count'],
  ['1951', 'Le port', 'L’envoi de prisonniers à Lourmel cessa en 1951 après la révolte de ses habitants.', null], // prettier-ignore
  ['1951', 'Le port', 'En 1951, la ville de Lourmel a perdu 3 000 habitants.', 'statistic'],
  // What was concluded is told.
  ['1951', 'Le port', 'La justice conclut en 1951 à l’absence de faute.', null],
  // What happened between two years did so; who took over for so long did not take over all the while.
  ['le groupe Solis', 'Le port', 'Entre 1951 et 1960, le groupe Solis a vendu quatre mille barques.', null], // prettier-ignore
  ['Paul Ferrand', 'Incendie à Lourmel, 3 mai 2009', 'Paul Ferrand a fait état de neuf blessés à Lourmel et à Nantes.', 'comment'], // prettier-ignore
  // A report's present is a story's; that of what goes on since a day is not.
  ['1951', 'Paul Ferrand', 'Paul Ferrand vend la halle de Lourmel en 1951. La vente a été annulée mardi.', 'narrated'], // prettier-ignore
  ['1951', 'Paul Ferrand', 'Paul Ferrand vend la halle de Lourmel en 1951. Il vit encore aujourd’hui à Nantes.', null], // prettier-ignore
  ['2004', 'La halle', 'Le groupe Solis occupe la halle de Lourmel depuis 2004. La halle a été fermée mardi.', null], // prettier-ignore
  // What something is goes on; since a moment it has been so, and with whom was cut away.
  ['2018', 'Le musée', 'En 2018, le musée est le premier du pays.', 'state-of-a-year'],
  ['2015', 'Lourmel', 'Depuis 2015, Lourmel s’est doté d’un musée de la mer.', 'since-a-moment'],
  // In a report, what is neither named nor in the line above; a name with a word too many; a verb without what it wants.
  ['1951', 'Lourmel, 3 mai 2009', 'Le député a interrompu la séance en 1951.', 'unnamed'],
  [
    '1951',
    'Incendie de la halle, 3 mai 2009',
    'La halle a été vendue au groupe Solis en 1951.',
    null,
  ],
  ['1951', 'Paul Ferrand', 'Paul Ferrand est nommé en 1951.', 'bare-verb'],
  // A list that has lost a member, or the comma between two; what something was in a year, it was in others.
  ['25 février 2022', 'Nova (jeu vidéo)', 'Nova est un jeu vidéo. Il sort le 25 février 2022 sur PlayStation 4, PlayStation 5, Xbox One, Xbox Series et Windows et est prévu pour 2025 à Lyon.', 'list'], // prettier-ignore
  ['1951', 'Paul Ferrand', 'Paul Ferrand publie en 1951 un récit où il relate ses voyages en Normandie, en Bretagne, et dans plusieurs régions.', 'list'], // prettier-ignore
  ['Ormes', 'Canal de Lourmel', 'Le canal de Lourmel est un canal français qui relie la Loire à Ormes.', 'any-of-its-sort'], // prettier-ignore
  [
    '1951',
    'Incendie à Lourmel',
    'Paul Ferrand est né en 1951. La halle a été fermée mardi.',
    'birth-aside',
  ],
  ['la halle', 'Lourmel', 'Le groupe Solis a fermé la halle et vendu les barques à Lourmel en 1951.', 'cut-and'], // prettier-ignore
  ['1951', 'La flotte', 'Le premier bateau de la flotte fut en 1951 le Narval.', 'identity'],
  ['Paul Ferrand', 'Lourmel', 'La république de Lourmel est proclamée en 1951 par Paul Ferrand.', null], // prettier-ignore
  [
    'onze',
    'La flotte de Lourmel',
    'Depuis 2004, onze barques de la flotte de Lourmel ont été détruites ou ont coulé en mer.',
    'or',
  ],
  ['1951', 'Paul Ferrand', 'Paul Ferrand est nommé ministre de la Marine en 1951.', null],
  ['1951', 'Paul Ferrand', 'En 1951, Paul Ferrand transforme la halle de Lourmel.', 'bare-verb'],
  ['1951', 'Paul Ferrand', 'En 1951, Paul Ferrand transforme la halle de Lourmel en musée.', null],
  // What it was for, and what it was not.
  ['1951', 'La barque', 'En 1951, la barque est ramenée à Nantes pour être réparée.', 'cut-aim'], // prettier-ignore
  ['1951', 'La Bretagne', 'En 1951, une tempête détruit tous les ports de la Bretagne, sauf celui de Lourmel.', 'cut-exception'], // prettier-ignore
  // A future is over when the card comes up again, unless it names its year.
  ['Paul Ferrand', 'Lourmel', 'Paul Ferrand dirigera le musée de Lourmel avec Arlette Marchal.', 'foretold'], // prettier-ignore
  // Which works; the country that the text is about; a statement that points.
  ['1951', 'Paul Ferrand', 'Paul Ferrand engage les travaux en 1951.', 'pointed-object'],
  ['1951', 'Travaux du port de Lourmel', 'Paul Ferrand engage les travaux en 1951.', null],
  ['France', 'Le lait', 'En 1951, le bilan du lait était très mauvais en France.', 'which-country'],
  ['Italie', 'Paul Ferrand', 'En 1951, Paul Ferrand s’installe en Italie.', null],
  ['Paul Ferrand', 'Lourmel', 'En 1951, Paul Ferrand a réclamé une telle mesure à Lourmel.', 'beside'], // prettier-ignore
])('%s under %s: %s', (answer, title, text, fault) => {
  expect(faultWith(answer, title, text)).toBe(fault)
})
