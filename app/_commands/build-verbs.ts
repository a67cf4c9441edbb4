/**
 * Makes lib/language/fr/verbs.json from the package french-verbs-lefff (Lefff's conjugations, LGPL-LR): the third persons
 * and the participles of every verb, as a stem and one of a few hundred series of endings. 6.3 MB become about 140 kB.
 * Run again after an upgrade of the package: `npm run data:verbs`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'

type Paradigm = Partial<Record<string, (string | null)[]>>

/** Tense letter of the package and place in its list, in the order of `FORMS` in lib/language/fr/conjugate.ts. */
const PLACES: [tense: string, place: number][] = [
  ...['P', 'I', 'J', 'F', 'C', 'S', 'T'].flatMap((tense): [string, number][] => [
    [tense, 2],
    [tense, 5],
  ]),
  ['G', 0],
  ['K', 0],
  ['K', 1],
  ['K', 2],
  ['K', 3],
]

function commonPrefix(words: string[]): string {
  let prefix = words[0] ?? ''
  for (const word of words) while (!word.startsWith(prefix)) prefix = prefix.slice(0, -1)
  return prefix
}

async function main(): Promise<void> {
  const path = require.resolve('french-verbs-lefff/dist/conjugations.json')
  const conjugations = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Paradigm>
  const series = new Map<string, string[]>()
  for (const [lemma, paradigm] of Object.entries(conjugations)) {
    const forms = PLACES.map(([tense, place]) => {
      const form = paradigm[tense]?.[place]
      return form && form !== 'NA' ? form : null
    })
    const stem = commonPrefix([lemma, ...forms.filter((form) => form !== null)])
    const endings = [lemma, ...forms]
      .map((form) => (form === null ? '-' : form.slice(stem.length)))
      .join(' ')
    const stems = series.get(endings) ?? []
    stems.push(stem)
    series.set(endings, stems)
  }
  const target = 'lib/language/fr/verbs.json'
  const data = Object.fromEntries(
    [...series].sort().map(([endings, stems]) => [endings, stems.sort().join(' ')]),
  )
  const config = await resolveConfig(target)
  writeFileSync(target, await format(JSON.stringify(data), { ...config, parser: 'json' }))
}

void main()
