import countries from 'world-countries'

/** Peoples without a state of their own in the list, or that are called otherwise too. */
const MORE =
  'européen européenne nord-coréen nord-coréenne sud-coréen sud-coréenne britannique anglais anglaise écossais écossaise gallois galloise nord-irlandais soviétique yougoslave tchécoslovaque prussien prussienne ottoman ottomane palestinien palestinienne kurde tibétain tibétaine catalan catalane québécois québécoise flamand flamande wallon wallonne corse breton bretonne basque tchétchène abkhaze états-unien états-unienne european north-korean south-korean british english scottish welsh soviet yugoslav prussian ottoman palestinian kurdish tibetan catalan quebec flemish walloon corsican breton basque chechen'

let known: Set<string> | undefined

/** Whether a lower-case adjective or noun says of which country or people something is: *camerounaise*, *peruvian*. */
export function isDemonym(word: string): boolean {
  known ??= new Set([
    ...MORE.split(' '),
    ...countries.flatMap(({ demonyms }) =>
      [demonyms.fra?.m, demonyms.fra?.f, demonyms.eng?.m].flatMap(
        (one) => one?.toLowerCase() ?? [],
      ),
    ),
  ])
  return known.has(word) || known.has(word.replace(/s$/u, ''))
}
