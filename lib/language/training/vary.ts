import type { Random } from '../../random'
import type { Language } from '../document'
import { gazetteer } from '../entities/gazetteer'
import { LABELS } from '../entities/tagger'
import { nameLists } from './name-lists'
import type { Example } from './silver'

/** Copies of sentences with other people's and places' names in the place of theirs. */
export function varied(examples: Example[], language: Language, random: Random): Example[] {
  const lists = nameLists(language)
  const pools = {
    given: [...lists.male, ...lists.female],
    last: lists.last,
    places: [...lists.cities, ...lists.countries, ...gazetteer(language).words.knownPlaces],
  }
  const pick = (pool: readonly string[]) => pool[Math.floor(random() * pool.length)]!
  const invent = (word: string) => (random() < 0.3 ? scramble(word, random) : word)
  const per = LABELS.indexOf('B-PER')
  const loc = LABELS.indexOf('B-LOC')
  return examples.flatMap((example) => {
    if (!example.labels.some((label) => label === per || label === loc)) return []
    const forms: string[] = []
    const labels: (number | undefined)[] = []
    for (let index = 0; index < example.forms.length; index++) {
      const label = example.labels[index]
      let end = index + 1
      if (label === per || label === loc) {
        while (example.labels[end] === label + 1) end++
        const old = example.forms.slice(index, end)
        const fresh =
          label === per
            ? old.length === 1
              ? [invent(pick(pools.last))]
              : [invent(pick(pools.given)), invent(pick(pools.last))]
            : /^\p{Ll}/u.test(old[0]!)
              ? old
              : invent(pick(pools.places)).split(' ')
        fresh.forEach((form, place) => {
          forms.push(form)
          labels.push(place === 0 ? label : label + 1)
        })
        index = end - 1
        continue
      }
      forms.push(example.forms[index]!)
      labels.push(label)
    }
    return [{ forms, labels }]
  })
}

/** A name that is in no list: its vowels changed. */
export function scramble(word: string, random: Random): string {
  const vowels = 'aeiouy'
  return word.replace(/(?<=.)[aeiouy]/gu, () => vowels.charAt(Math.floor(random() * vowels.length)))
}
