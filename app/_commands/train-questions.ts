/**
 * `npm run train:questions -- --lang fr|en [--judgements FILE] [--penalty N]`: learns what a fact is worth from judged examples, prints how
 * it does on texts that it has not seen, and writes the weights (lib/question/worth). With `--judgements`, the examples
 * are first read anew from their texts; without, those that are kept here serve.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { cleanText } from '@/lib/article/clean'
import { LANGUAGES } from '@/lib/language/document'
import { foretell } from '@/lib/question/training/held-out'
import { keepJudged, keptJudged, readJudgements } from '@/lib/question/training/judged'
import { fit } from '@/lib/question/training/logistic'

const { values } = parseArgs({
  options: {
    lang: { type: 'string' },
    judgements: { type: 'string' },
    penalty: { type: 'string', default: '4' },
  },
})
function readText(file: string): string | null {
  const cleaned = cleanText(readFileSync(file, 'utf8'))
  return cleaned.ok ? cleaned.text : null
}

const language = LANGUAGES.find((one) => one === values.lang)
if (!language) throw new Error(`--lang takes ${LANGUAGES.join(' or ')}`)
const penalty = Number(values.penalty)
if (values.judgements) keepJudged(language, readJudgements(values.judgements, language, readText))
const examples = keptJudged(language)
const foretold = foretell(examples, penalty).sort((a, b) => b.probability - a.probability)
const accepted = foretold.filter((one) => one.accepted > 0).length
console.log(`${examples.length} judged, ${accepted} accepted`)
console.log('worth at least   facts   accepted of them   of all that are acceptable')
for (const least of [0.7, 0.6, 0.5, 0.45, 0.4, 0.35, 0.3, 0.2, 0]) {
  const kept = foretold.filter(({ probability }) => probability >= least)
  const good = kept.filter((one) => one.accepted > 0).length
  const share = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(0)} %` // prettier-ignore
  console.log(`${least.toFixed(2).padEnd(17)}${String(kept.length).padEnd(8)}${share(good, kept.length).padEnd(19)}${share(good, accepted)}`) // prettier-ignore
}
const file = join(import.meta.dirname, `../../lib/question/worth/${language}.json`)
writeFileSync(file, `${JSON.stringify(fit(examples, penalty), null, 2)}\n`)
console.log(`Written: ${file}`)
