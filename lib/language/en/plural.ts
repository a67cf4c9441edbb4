const IRREGULAR: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  child: 'children',
  person: 'people',
  foot: 'feet',
  tooth: 'teeth',
  goose: 'geese',
  mouse: 'mice',
  ox: 'oxen',
  crisis: 'crises',
  analysis: 'analyses',
  basis: 'bases',
  thesis: 'theses',
  hypothesis: 'hypotheses',
  phenomenon: 'phenomena',
  criterion: 'criteria',
  datum: 'data',
  medium: 'media',
  species: 'species',
  series: 'series',
  sheep: 'sheep',
  fish: 'fish',
  deer: 'deer',
  aircraft: 'aircraft',
  spacecraft: 'spacecraft',
  life: 'lives',
  wife: 'wives',
  knife: 'knives',
  leaf: 'leaves',
  half: 'halves',
  self: 'selves',
  shelf: 'shelves',
  wolf: 'wolves',
  thief: 'thieves',
  loaf: 'loaves',
  calf: 'calves',
  hero: 'heroes',
  potato: 'potatoes',
  tomato: 'tomatoes',
  echo: 'echoes',
  veto: 'vetoes',
  embargo: 'embargoes', // prettier-ignore
}

/** The plural of a noun given in the singular: *country* → *countries*, *woman* → *women*. */
export function plural(noun: string): string {
  const known = Object.hasOwn(IRREGULAR, noun) ? IRREGULAR[noun] : undefined
  if (known) return known
  if (/(?<=[a-z])(man|woman)$/.test(noun) && !/(human|german|roman|talisman|shaman)$/i.test(noun)) {
    return noun.replace(/an$/, 'en')
  }
  if (/(s|x|z|ch|sh)$/.test(noun)) return `${noun}es`
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return `${noun}s`
}
