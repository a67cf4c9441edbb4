import { french } from '@/lib/fact/fr/grammar'
import { readPlain } from '@/lib/fact/fr/plain/read'
import { openReading } from '@/lib/fact/open'
import { placeTypeOf } from '@/lib/fact/place-type'
import { resolvePronouns } from '@/lib/fact/reference/pronouns'
import { slotText, writeSlot } from '@/lib/fact/statement'
import { analyse } from '@/lib/language/analyse'

/** The statements that the order of a sentence's words gives. */
function statements(text: string): string[] {
  const reading = openReading(analyse(text, 'fr'), french, placeTypeOf)
  resolvePronouns(reading)
  return [...readPlain(reading).values()].flat().map((clause) => {
    const slot = writeSlot(clause, clause.subject, clause.subject.text, french)
    return slot ? slotText(slot) : ''
  })
}

test.each([
  // A clause alone, with what may be left out of it.
  ['Le conseil municipal de Tarbes a approuvé, mardi soir, la construction du stade.', 'Le conseil municipal de Tarbes a approuvé la construction du stade.'], // prettier-ignore
  ['Très vite, la rivière a quitté son lit.', 'La rivière a quitté son lit.'],
  ['La préfète, Anne Morel, a visité le chantier du pont.', 'Anne Morel a visité le chantier du pont.'], // prettier-ignore
  ['En 2019, la commune de Lorval comptait 830 habitants.', 'En 2019, la commune de Lorval comptait 830 habitants.'], // prettier-ignore
  ['Le musée Vauban (Lorient) a accueilli 12 000 visiteurs.', 'Le musée Vauban a accueilli 12 000 visiteurs.'], // prettier-ignore
  ['Une vingtaine de maisons ont été détruites par les flammes.', 'Une vingtaine de maisons ont été détruites par les flammes.'], // prettier-ignore
  ['Quarante et une barques ont quitté le port de Sète.', 'Quarante et une barques ont quitté le port de Sète.'], // prettier-ignore
  ['Au moins 12 touristes, 7 femmes et 5 enfants, ont été évacués du refuge.', 'Au moins 12 touristes ont été évacués du refuge.'], // prettier-ignore
  ['Le club a en revanche été relégué en 2016.', 'Le club a été relégué en 2016.'],
  ['Le maire a promis, au lendemain de la crue, de rebâtir le pont.', 'Le maire a promis au lendemain de la crue de rebâtir le pont.'], // prettier-ignore
  // As what, behind what is set off; but what.
  ['Paul Ferrand fut nommé, en 1822, sous la Restauration, ministre de la Marine.', 'Paul Ferrand fut nommé en 1822 sous la Restauration ministre de la Marine.'], // prettier-ignore
  ['Une révolte chasse les comtes de la Bretagne, sauf Lorval (fondé en 1219) mais la paix revient.', 'Une révolte chasse les comtes de la Bretagne sauf Lorval.'], // prettier-ignore
  // What stands between a time and its clause, or a subject and its verb.
  ['En 1236, après avoir perdu une bataille, les moines de Lorval rejoignent un ordre voisin.', 'En 1236, les moines de Lorval rejoignent un ordre voisin.'], // prettier-ignore
  ['En 1912, alors que la ville grandit, la mairie de Lorval achète un tramway.', 'En 1912, la mairie de Lorval achète un tramway.'], // prettier-ignore
  ['Malgré la pluie, la mairie de Lorval a ouvert le stade en 1912.', 'La mairie de Lorval a ouvert le stade en 1912.'], // prettier-ignore
  ['La galerie Morel, en 1960, expose douze peintres.', 'La galerie Morel expose douze peintres en 1960.'], // prettier-ignore
  ['L’armée menée par Jean Roy traverse la Loire en 1432.', 'L’armée menée par Jean Roy traverse la Loire en 1432.'], // prettier-ignore
  ['À partir de 1954, la société Altis emploie 300 ouvriers.', 'À partir de 1954, la société Altis emploie 300 ouvriers.'], // prettier-ignore
  ['De Mayence, Jean Roy entreprend un voyage avec Paul Ormel en 1790.', 'Jean Roy entreprend un voyage avec Paul Ormel en 1790.'], // prettier-ignore
  ['Ainsi la mairie de Lorval achète un tramway en 1912.', 'La mairie de Lorval achète un tramway en 1912.'], // prettier-ignore
  ['La maire a signé mardi, quelques heures seulement après sa victoire, un accord avec la banque Solis.', 'La maire a signé un accord avec la banque Solis.'], // prettier-ignore
  ['Paul Ormel a lui été battu par Jean Roy.', 'Paul Ormel a été battu par Jean Roy.'],
  // A statement that needs its aim, a state that lasts, somebody of a house.
  ['Anne Morel est choisie pour défendre le but de Lorval en 2014.', 'Anne Morel est choisie pour défendre le but de Lorval en 2014.'], // prettier-ignore
  ['Jean Roy, marié depuis 2013 à Anne Morel, dirige la banque Solis.', 'Jean Roy est marié depuis 2013 à Anne Morel.'], // prettier-ignore
  // The verb before its subject; participles behind what something is; a second object with its own date.
  ['En 1903 est créée la société Altis.', 'En 1903, la société Altis est créée.'],
  ['La Corne d’or est une revue fondée par Jean Roy et parue en 1951.', 'La Corne d’or a été fondée par Jean Roy.'], // prettier-ignore
  ['Jean Roy remporte le Tour de Loire en 1998 et la Coupe de Lorval en 2007.', 'Jean Roy remporte la Coupe de Lorval en 2007.'], // prettier-ignore
  ['Jean Roy est élu président du club de Lorval en 1998.', 'Jean Roy est élu président du club de Lorval en 1998.'], // prettier-ignore
  ['En 1867, Lorval fut l’une des quatre villes libres du pays.', 'En 1867, Lorval fut l’une des quatre villes libres du pays.'], // prettier-ignore
  ['Lors de la révolte de Brest en 1968, Jean Roy est déporté à Lorval.', 'En 1968, Jean Roy est déporté à Lorval.'], // prettier-ignore
  // Clauses inside a sentence.
  ['Le résultat est net : 52 élus ont voté le budget de la région.', '52 élus ont voté le budget de la région.'], // prettier-ignore
  ['Le maire parlait encore lorsque les pompiers ont évacué la salle des fêtes.', 'Les pompiers ont évacué la salle des fêtes.'], // prettier-ignore
  ['Il faut remonter au 5 mai 1962, lorsque la digue fut emportée par la mer.', 'La digue fut emportée par la mer le 5 mai 1962.'], // prettier-ignore
  ['La salle a accueilli 300 personnes, ce mardi 3 juin 2014 à Lunel.', 'La salle a accueilli 300 personnes le 3 juin 2014 à Lunel.'], // prettier-ignore
  // Behind the commas.
  ['Paul Lenoir, nommé en mars 2018, dirige la banque Solis.', 'Paul Lenoir a été nommé en mars 2018.'], // prettier-ignore
  ['Le tunnel relie Modane, qui abrite une gare, à Turin.', 'Modane abrite une gare.'],
  // Verbs that share a subject or a helper.
  ['Le comité a déposé plainte et saisi le tribunal de Nantes.', 'Le comité a saisi le tribunal de Nantes.'], // prettier-ignore
  ['Les ouvriers avaient occupé l’usine de Brévan.', 'Les ouvriers ont occupé l’usine de Brévan.'],
  ['Les secours s’étaient rendus à Brévan.', 'Les secours se sont rendus à Brévan.'],
  // Who says it stays.
  ['Selon la gendarmerie, trois voitures ont brûlé à Lunel.', 'Trois voitures ont brûlé à Lunel selon la gendarmerie.'], // prettier-ignore
  ['Trois ponts sont fermés, a indiqué la préfecture de la Drôme.', 'Trois ponts sont fermés selon la préfecture de la Drôme.'], // prettier-ignore
  ['Deux routes sont coupées, a indiqué lundi le préfet, Alain Morel.', 'Deux routes sont coupées selon Alain Morel.'], // prettier-ignore
  ['Trois ponts sont fermés, a indiqué le gestionnaire du réseau.', 'Trois ponts sont fermés selon le gestionnaire du réseau.'], // prettier-ignore
  ['La société Altis a annoncé que l’usine de Dole emploierait 40 personnes.', undefined],
  ['La société Altis a annoncé que l’usine de Dole emploie 40 personnes.', 'L’usine de Dole emploie 40 personnes selon la société Altis.'], // prettier-ignore
])('%s', (sentence, expected) => {
  const found = statements(`La nouvelle du jour dans la région.\n\n${sentence}\n`)
  if (expected === undefined) expect(found).toEqual([])
  else expect(found).toContain(expected)
})

test.each([
  ['nothing that is denied', 'Le conseil n’a pas voté le budget.'],
  ['nothing that may be', 'La salle aurait accueilli 300 personnes.'],
  ['no two clauses in one', 'Le Sud est soutenu par la Norvège et le Nord par la Suède.'],
  ['nothing under a condition', 'Le club gagnera si le gardien revient de blessure.'],
  ['no question', 'Qui a signé le traité de Lorval en 1920 ?'],
  ['nothing that was to come', 'Le ministre devait signer le décret jeudi.'],
  ['nothing that somebody says in quotation marks', '« La ville a perdu son âme », a lancé le boulanger.'], // prettier-ignore
  ['nothing with a pronoun that stands for nobody known', 'Elle y a trouvé son chapeau.'],
  ['no clause cut off from its list', 'Ni le maire ni le préfet n’ont signé la charte.'],
  ['nothing that is wished', 'Les élus souhaitent fermer la piscine.'],
  ['no verb behind its subject', 'À Lorval vivent 300 familles de mineurs.'],
])('%s', (_, sentence) => {
  expect(statements(`La nouvelle du jour dans la région.\n\n${sentence}\n`)).toEqual([])
})

test('who is described in the title, and whom the sentence before was about, is said by name', () => {
  const found = statements('L’apiculteur Henri Morel acquitté à Lunel\n\nL’apiculteur a quitté le tribunal de Lunel. Il a remercié le maire de Sète.\n') // prettier-ignore
  expect(found).toEqual(['Henri Morel a quitté le tribunal de Lunel.', 'Henri Morel a remercié le maire de Sète.']) // prettier-ignore
})

test('a day without its year gets that of the report', () => {
  const text = 'Un pont rouvre à Lunel\n\nPublié le 8 janvier 2019\n\nLe maire de Lunel a inauguré le pont le 30 décembre.\n' // prettier-ignore
  const times = openReading(analyse(text, 'fr'), french, placeTypeOf).times
  expect([...times.values()].flat().map(({ from }) => from)).toContainEqual({ year: 2018, month: 12, day: 30 }) // prettier-ignore
})

test.each(['un élu du Rassemblement', 'l’étude de la rive'])(
  'nothing of %s where the participle is another’s',
  (noun) => {
    const found = statements(`La nouvelle du jour.\n\nC’est le mur contre lequel venait s’appuyer ${noun}, qui s’était ${noun.startsWith('un') ? 'fissurée' : 'fissuré'}.\n`) // prettier-ignore
    expect(found.join()).not.toMatch(/fissuré/u)
  },
)

test('what the words stand beside is not what they hang on: two nouns fit', () => {
  const found = statements('Une affaire suit.\n\nL’accord entre Arles et Nîmes, signé en mai 2021, prévoit une gare.\n') // prettier-ignore
  expect(found).not.toContain('Nîmes a été signé en mai 2021.')
  expect(found).toContain('L’accord entre Arles et Nîmes prévoit une gare.')
})
