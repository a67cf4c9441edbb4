import countries from 'world-countries'
import type { PlaceType } from './material'

const CONTINENTS = new Set(
  'Europe Afrique Africa Asie Asia Océanie Oceania Amérique Antarctique Antarctica'.split(' '),
)

let names: Set<string> | undefined

function countryNames(): Set<string> {
  if (names) return names
  names = new Set([
    'Corée du Nord',
    'Corée du Sud',
    'URSS',
    'Union soviétique',
    'Soviet Union',
    'USA',
    'U.S.',
    'US',
    'UK',
    'Angleterre',
    'England',
    'Écosse',
    'Scotland',
    'Pays de Galles',
    'Wales',
    'Yougoslavie',
    'Yugoslavia',
    'Tchécoslovaquie',
    'Czechoslovakia',
    'Birmanie',
    'Burma',
    'Hollande',
    'Grande-Bretagne',
    'Great Britain',
    'Royaume-Uni',
    'États-Unis',
    'Etats-Unis',
    'America',
  ])
  for (const country of countries) {
    names.add(country.name.common)
    const french = country.translations.fra
    if (french) names.add(french.common)
  }
  return names
}

/** Whether a place's name is a country's or a continent's; the text's own words tell the rest. */
export function placeTypeOf(name: string): PlaceType | undefined {
  const bare = name.replace(/^(?:l['’]|la |le |les |the )/iu, '')
  if (CONTINENTS.has(bare)) return 'continent'
  if (countryNames().has(bare)) return 'country'
  return undefined
}
