import { readFileSync } from 'node:fs'
import { analyse } from '../../../lib/language/analyse'
import type { Language } from '../../../lib/language/document'
import { loadEngine } from '../../../lib/language/model/load'

/*
 * Runs in a process of its own, bundled as the application's worker is: nothing but the engine is in its memory.
 * In: JSON with the language, texts, and sentences of forms. Out: ReadingCost as JSON.
 */

export interface ReadingInput {
  language: Language
  texts: string[]
  sentences: string[][]
}

/** Speeds in words per second of processor time, which is what an idle core gives; the load in ms of the same. */
export interface ReadingCost {
  load_ms: number
  rss_mb: number
  tokens_per_second: number
  fast_tokens_per_second: number
}

/** Processor time of this process in ms, its collector and compiler included. */
const used = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const { language, texts, sentences } = JSON.parse(readFileSync(0, 'utf8')) as ReadingInput
const before = used()
const engine = loadEngine(language)
const loaded = used()
let words = 0
for (const text of texts) for (const s of analyse(text, language).sentences) words += s.words.length
const analysed = used()
const rss = process.memoryUsage().rss
let forms = 0
const fast = used()
for (const sentence of sentences) {
  engine.readFast(sentence)
  forms += sentence.length
}
const cost: ReadingCost = {
  load_ms: Math.round(loaded - before),
  rss_mb: Math.round(rss / 2 ** 20),
  tokens_per_second: Math.round(words / ((analysed - loaded) / 1000)),
  fast_tokens_per_second: Math.round(forms / ((used() - fast) / 1000)),
}
process.stdout.write(JSON.stringify(cost))
