import { analyse } from '@/lib/language/analyse'
import type { Language } from '@/lib/language/document'
import { contextLines } from '@/lib/fact/context'

/** Texts without a title, with the line that is made for all of their sentences. */
const MADE: [string, Language, string, string][] = [
  [
    'an event and its place',
    'fr',
    'Publié le 3 mai 2009\n\nAu moins quarante personnes sont mortes dimanche dans un séisme au Pérou, selon les autorités péruviennes. Le ministre péruvien de la Santé s’est rendu sur place.\n\nLe séisme a détruit la mairie de Tarma. Le ministre péruvien de l’Intérieur a promis des tentes. Les habitants péruviens dorment dehors.',
    'Séisme au Pérou, 3 mai 2009',
  ],
  [
    'an event told once, in the first sentence',
    'fr',
    'Publié le 3 mai 2009\n\nDeux ouvriers ont été tués lundi dans l’effondrement d’un toit près de Limoges, a annoncé la préfecture. Trois autres sont blessés. Une enquête est ouverte. Le chantier devait finir en juin.',
    'Effondrement près de Limoges, 3 mai 2009',
  ],
  [
    'what something is',
    'fr',
    'La bataille de Lourmel est une victoire de la flotte bretonne. Les Bretons avaient douze navires. La flotte normande en perdit neuf.',
    'Bataille de Lourmel',
  ],
  [
    'no word that is only explained',
    'fr',
    'Le mot « lavoir » est un nom masculin. Un lavoir est un bassin. Le lavoir de Lourmel date de 1854. Le lavoir de Corlay est plus ancien.',
    'Lavoir',
  ],
  [
    'what something is',
    'en',
    'Tarnholm is a mining town in the north. Tarnholm has two schools. The mine closed in 1974.',
    'Tarnholm',
  ],
]

test.each(MADE)('a line is made for a text without a title: %s (%s)', (_, language, text, line) => {
  const document = analyse(text, language)
  const made = contextLines(document).filter((_, index) => document.sentences[index]?.kind === 'prose') // prettier-ignore
  expect([...new Set(made.map(({ context }) => context))]).toEqual([line])
})
