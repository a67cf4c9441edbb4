import type { Gender, GrammaticalNumber } from './conjugate'
import { contract } from './contract'
import { elide, elidesBefore } from './elide'

/** *le accord* → *l'accord*: the definite article before a noun group. */
export function withDefinite(
  group: string,
  gender: Gender,
  number: GrammaticalNumber,
  apostrophe = '’',
): string {
  if (number === 'Plur') return `les ${group}`
  return elide(gender === 'Fem' ? 'la' : 'le', group, apostrophe)
}

/** Countries named without an article. */
const BARE = new Set(
  'Cuba Chypre Malte Monaco Singapour Israël Taïwan Haïti Oman Bahreïn Djibouti Madagascar Kiribati Nauru Tuvalu Vanuatu Saint-Marin Andorre Maurice Hong_Kong Macao Trinité-et-Tobago Sao_Tomé-et-Principe Antigua-et-Barbuda Saint-Christophe-et-Niévès Sainte-Lucie Saint-Vincent-et-les-Grenadines Porto_Rico Guam Jersey Guernesey Palaos'
    .split(' ')
    .map((name) => name.replaceAll('_', ' ')),
)
const MASCULINE_E = new Set(
  'Mexique Cambodge Mozambique Zimbabwe Belize Bélize Suriname'.split(' '),
)
const PLURAL =
  /^(États|Pays-Bas|Philippines|Maldives|Comores|Seychelles|Bahamas|Fidji|Îles|Émirats|Palaos|Balkans|Antilles)/u

/** Gender and number of a country's or region's French name, and whether it takes an article. */
export function countryGrammar(name: string): {
  gender: Gender
  number: GrammaticalNumber
  article: boolean
} {
  const first = name.split(/\s/u)[0] ?? name
  const gender =
    /e$/u.test(first) && !MASCULINE_E.has(first) && first !== 'Royaume' ? 'Fem' : 'Masc'
  return {
    gender: /^Îles/u.test(name) ? 'Fem' : gender,
    number: PLURAL.test(name) ? 'Plur' : 'Sing',
    article: !BARE.has(name),
  }
}

/** *la Russie, le Japon, les États-Unis, l'Ukraine, Cuba*. */
export function countryWithArticle(name: string, apostrophe = '’'): string {
  const { gender, number, article } = countryGrammar(name)
  return article ? withDefinite(name, gender, number, apostrophe) : name
}

/** *en Russie, en Iran, au Japon, aux États-Unis, à Cuba*. */
export function inCountry(name: string): string {
  const { gender, number, article } = countryGrammar(name)
  if (!article)
    return name === 'Andorre' ? 'en Andorre' : name === 'Israël' ? 'en Israël' : `à ${name}`
  if (number === 'Plur') return `aux ${name}`
  if (gender === 'Fem' || elidesBefore(name)) return `en ${name}`
  return contract('à', `le ${name}`)
}

/** *de Russie, d'Iran, du Japon, des États-Unis, de Cuba*. */
export function fromCountry(name: string, apostrophe = '’'): string {
  const { gender, number, article } = countryGrammar(name)
  if (number === 'Plur' && article) return `des ${name}`
  if (!article || gender === 'Fem' || elidesBefore(name)) return contract('de', name, apostrophe)
  return `du ${name}`
}
