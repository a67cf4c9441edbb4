import { findFacts } from '@/lib/fact/find'
import { analyse } from '@/lib/language/analyse'
import { word } from '@/lib/question/ask/ask'

/** What is asked about a text, with its answers, in plain apostrophes. */
function asked(text: string): string[] {
  return findFacts(analyse(text, 'fr'), { title: 'Rapport sur le conseil de 2019' }).flatMap((material) => {
    const { question, answer } = word(material)
    return question ? [`${question} ${answer}`.replaceAll('’', "'").replace(/[\u00a0\u202f]/gu, ' ')] : []
  }) // prettier-ignore
}

describe('questions in French', () => {
  test.each([
    [
      'Le pont de Lourmel a été inauguré en 1951 par le gouvernement breton.',
      'Par qui le pont de Lourmel a-t-il été inauguré en 1951 ? le gouvernement breton',
    ], // a body acts as people do
    ['La ville de Lourmel a été prise en 1951 par les Portugais.', 'Par qui la ville de Lourmel a-t-elle été prise en 1951 ? les Portugais'], // prettier-ignore
    ["Le roi Paul Ferrand a été chassé du trône en 1951 par un coup d'État dirigé par la Bretagne.", "Par quoi le roi Paul Ferrand a-t-il été chassé du trône en 1951 ? un coup d'État dirigé par la Bretagne"], // prettier-ignore
    [
      'Le peintre Paul Ferrand a exposé à Nantes en Bretagne en 1951.',
      'Dans quelle ville le peintre Paul Ferrand a-t-il exposé en 1951 ? Nantes',
    ], // without the wider place
    [
      'En 1951, la France cède le port de Lourmel aux États-Unis.',
      'À quel pays la France cède-t-elle le port de Lourmel en 1951 ? États-Unis',
    ], // given to, not done in
    ['Le roi Paul Ferrand prend la ville de Lourmel en 1579 durant la guerre de Bretagne.', 'Durant quelle guerre le roi Paul Ferrand prend-il la ville de Lourmel en 1579 ? la guerre de Bretagne'], // prettier-ignore
    ["La guerre de Bretagne s'est terminée en 1579 par le traité de Lourmel.", "Par quel traité la guerre de Bretagne s'est-elle terminée en 1579 ? le traité de Lourmel"], // prettier-ignore
    ["Arlette Marchal obtient 12 % des voix à l'élection municipale de 1951.", "À quelle élection Arlette Marchal obtient-elle 12 % des voix ? l'élection municipale de 1951"], // prettier-ignore
    ['La goélette Espérance a été commandée par le capitaine Paul Ferrand en 1951.', 'Quelle goélette a été commandée par le capitaine Paul Ferrand en 1951 ? la goélette Espérance'], // prettier-ignore
    ['La surface des forêts de Lourmel a doublé entre 1951 et 1970.', "Qu'est-ce qui a doublé entre 1951 et 1970 ? la surface des forêts de Lourmel"], // prettier-ignore
    [
      'En 1951, la ville de Lourmel a attiré près de 3 millions de visiteurs.',
      'Combien de visiteurs la ville de Lourmel a-t-elle attirés en 1951 ? près de 3 millions',
    ],
    // A figure inside a phrase, by what it measures.
    ["Paul Ferrand débute à Nantes à l'âge de 21 ans en 1951.", 'À quel âge Paul Ferrand débute-t-il à Nantes en 1951 ? 21 ans'], // prettier-ignore
    ["Le navire Espérance a été retrouvé en 1951 à une profondeur de 80 mètres.", 'À quelle profondeur le navire Espérance a-t-il été retrouvé en 1951 ? 80 mètres'], // prettier-ignore
    ['En 1951, Paul Ferrand est condamné à cinq ans de prison.', "À combien d'années de prison Paul Ferrand est-il condamné en 1951 ? cinq ans"], // prettier-ignore
    ['Un séisme de magnitude 6,4 a frappé la ville de Lourmel en 1951.', 'Quelle était la magnitude du séisme qui a frappé la ville de Lourmel en 1951 ? 6,4'], // prettier-ignore
    // Dates that a verb takes with a preposition of its own, or that an infinitive ends with; the end of a year that opens a sentence.
    ['La plus vieille halle de Lourmel date de 1951.', 'De quelle année date la plus vieille halle de Lourmel ? 1951'], // prettier-ignore
    ["La première course de Lourmel date d'octobre 1951.", 'De quand date la première course de Lourmel ? octobre 1951'], // prettier-ignore
    ['La fondation du club de Lourmel remonte à 1951.', 'À quand remonte la fondation du club de Lourmel ? 1951'], // prettier-ignore
    ["Paul Ferrand tente de rétablir l'empire de Lourmel en 1951.", "En quelle année Paul Ferrand tente-t-il de rétablir l'empire de Lourmel ? 1951"], // prettier-ignore
    ['Fin 1951, Paul Ferrand proclame la République socialiste à Nantes.', 'Quand Paul Ferrand proclame-t-il la République socialiste à Nantes ? fin 1951'], // prettier-ignore
    ['Fin 1951, Paul Ferrand proclame la République socialiste à Nantes.', 'Dans quelle ville Paul Ferrand proclame-t-il la République socialiste fin 1951 ? Nantes'], // prettier-ignore
    // Somebody of whom all know whether it is a man.
    ['Mao Zedong proclame la République de Lourmel en 1951.', 'En quelle année Mao Zedong proclame-t-il la République de Lourmel ? 1951'], // prettier-ignore
    // Of whom only the participle tells that it is a man.
    ['Ilmer Dostval a été arrêté le 9 mars 1951 à Nantes.', 'À quelle date Ilmer Dostval a-t-il été arrêté à Nantes ? 9 mars 1951'], // prettier-ignore
    // Against whom a team plays, before whom one stands.
    ["En 1951, Paul Ferrand marque deux buts contre l'Espagne.", 'Contre quel pays Paul Ferrand marque-t-il deux buts en 1951 ? Espagne'], // prettier-ignore
    ['Paul Ferrand a comparu en 1951 devant la cour d’assises de Nantes.', "Devant quelle cour Paul Ferrand a-t-il comparu en 1951 ? la cour d'assises de Nantes"], // prettier-ignore
    ['Le Musée du sel de Lourmel a ouvert ses portes en 1951.', 'En quelle année le Musée du sel de Lourmel a-t-il ouvert ses portes ? 1951'], // prettier-ignore
    ['En 1951, la ville de Lourmel remplace le maire Jean Morel par Paul Ferrand.', 'Par qui la ville de Lourmel remplace-t-elle le maire Jean Morel en 1951 ? Paul Ferrand'], // prettier-ignore
    ['Le premier entraîneur de Paul Ferrand était Jean Morel.', 'Qui était le premier entraîneur de Paul Ferrand ? Jean Morel'], // prettier-ignore
    ['À la fin de 1951, Paul Ferrand a quitté la ville de Lourmel.', 'Quand Paul Ferrand a-t-il quitté la ville de Lourmel ? fin de 1951'], // prettier-ignore
    ['Les touristes ont découvert la plage de Lourmel en 1951.', 'En quelle année les touristes ont-ils découvert la plage de Lourmel ? 1951'], // prettier-ignore
  ])('%s', (text, question) => {
    expect(asked(text)).toContain(question)
  })

  test.each([
    ['La pluie acide tombe sur la Bretagne depuis 1951.', /^Quelle pluie/u], // the question says it already
    ['Le constructeur a fermé la halle de Lourmel en 1951.', / le constructeur$/u], // who has a name
    ['En 1951, la société a publié une étude.', /(?:société|étude)$/u], // which says nothing
    ['Le peintre Paul Ferrand a exposé à Nantes en Bretagne en 1951.', /Bretagne$/u], // Nantes tells it
    ['En 1951, Paul Ferrand apaise habilement la colère des pêcheurs de Lourmel.', /^Que /u], // how, out of place
    ['Six jeunes femmes ont porté plainte contre Paul Ferrand en 1951.', / six jeunes$/u], // half of what is counted
    ['Le maire Paul Ferrand disposait de dix jours pour faire appel en 1951.', /^Pourquoi/u], // for what, not why
    [
      'En 1951, Paul Ferrand est condamné à cinq ans de prison dont deux avec sursis.',
      /^À combien d'années/u,
    ], // half of what he got
    ['En 1951, Paul Ferrand obtient sa contre la ville de Nantes.', /^En quelle année/u], // a word is missing
    ['Le parc de Lourmel est situé dans la ville de Nantes.', /^Quel parc/u], // there are others
    ['La DQRT a acheté la halle de Lourmel en 1951.', /^En quelle année/u], // letters again
    ['Le jeune sculpteur a exposé à Nantes en 1951.', /^En quelle année/u], // who has a name
    ['Paul Ferrand aura signé deux accords avec la Bretagne en 1951.', /aura/u], // a reporter's future
    ['La ville de Lourmel fut prise au début de la saison 1951.', /^En quelle année/u], // the season's year
    ['Paul Ferrand a apporté une quatrième victoire au club de Nantes en 1951.', /^Qui /u], // after which?
    ['Un pays comme la France comptait 300 ports en 1951.', / un pays comme /u], // which countries?
    ['Paul Ferrand a été reçu en 1951 par la DQRT.', /DQRT$/u], // letters that say nothing
    ["L'équipe de Nantes a remporté la compétition en 1951.", /^En quelle année/u], // which?
    ['Paul Ferrand promet de vendre la halle de Lourmel en 1951.', /^En quelle année/u], // when it was to be sold
    ['Une petite fille est née à Lourmel le 3 mai 1951.', /^À quelle date/u], // of whom?
    ['La pêche de Lourmel a perdu 300 barques en Normandie en 1951.', /^Où /u], // where a thing is so
    [
      'La hausse du blé de Lourmel est la raison de la guerre de Bretagne.',
      /^Qu(?:elle est|['’]est-ce que) la hausse/u,
    ], // what the reason is
    ['Paul Ferrand participe en 1951 à la fondation de la ligue de Bretagne.', /^À quoi/u],
  ])('not: %s', (text, question) => {
    expect(asked(text).filter((one) => question.test(one))).toEqual([])
  })
})
