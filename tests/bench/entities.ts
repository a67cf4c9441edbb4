/**
 * How well names are found: `npm run bench:entities -- --lang fr FILE [--json]`.
 * FILE holds one word a line, `index<TAB>word<TAB>tag` with tags `O`, `B-PER`, `I-LOC`, …; sentences end at a blank
 * line or where the index starts again. Prints precision, recall and F1 over whole spans of the right type, as
 * CoNLL-2003 defines them, for persons, places and organisations; other types are left aside.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { LANGUAGES, type Language } from '@/lib/language/document'
import { nameSpans } from '@/lib/language/entities/spans'

const MEASURED = ['PER', 'LOC', 'ORG'] as const

interface Row {
  word: string
  tag: string
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string' }, json: { type: 'boolean', default: false } },
})
const [file] = positionals
const language = LANGUAGES.find((known): known is Language => known === values.lang)
if (!file || !language) {
  console.error('Usage: npm run bench:entities -- --lang fr|en FILE [--json]')
  process.exit(2)
}

function readSentences(text: string): Row[][] {
  const sentences: Row[][] = [[]]
  let last = -1
  for (const line of text.split(/\r?\n/u)) {
    const [index, word, tag] = line.split('\t')
    if (!/^\d+$/u.test(index ?? '') || word === undefined || tag === undefined) {
      if (line.trim() === '') sentences.push([])
      continue
    }
    if (Number(index) <= last) sentences.push([])
    last = Number(index)
    sentences.at(-1)!.push({ word, tag })
  }
  return sentences.filter((sentence) => sentence.length > 0)
}

/** `first-last-TYPE` of each span; an `I-` that continues nothing begins one. */
function goldSpans(rows: Row[]): string[] {
  const spans: { first: number; last: number; kind: string }[] = []
  rows.forEach(({ tag }, index) => {
    const kind = tag.slice(2)
    const open = spans.at(-1)
    if (tag === 'O') return
    if (tag.startsWith('I-') && open?.last === index - 1 && open.kind === kind) open.last = index
    else spans.push({ first: index, last: index, kind })
  })
  return spans.map(({ first, last, kind }) => `${first}-${last}-${kind}`)
}

const counts = new Map<string, { right: number; found: number; gold: number }>(
  [...MEASURED, 'all'].map((kind) => [kind, { right: 0, found: 0, gold: 0 }]),
)
const add = (span: string, part: 'right' | 'found' | 'gold') => {
  const kind = span.slice(span.lastIndexOf('-') + 1)
  const own = counts.get(kind)
  if (!own) return
  own[part]++
  counts.get('all')![part]++
}

const sentences = readSentences(readFileSync(file, 'utf8'))
const start = performance.now()
for (const rows of sentences) {
  const gold = new Set(goldSpans(rows))
  const found = nameSpans(
    rows.map(({ word }) => word),
    language,
  )
  for (const span of gold) add(span, 'gold')
  for (const { first, last, kind } of found) {
    const span = `${first}-${last}-${kind}`
    add(span, 'found')
    if (gold.has(span)) add(span, 'right')
  }
}
const seconds = (performance.now() - start) / 1000
const words = sentences.reduce((sum, rows) => sum + rows.length, 0)

const percent = (part: number, whole: number) =>
  whole === 0 ? 0 : Math.round((10_000 * part) / whole) / 100
const scores = Object.fromEntries(
  [...counts].map(([kind, { right, found, gold }]) => [
    kind,
    {
      p: percent(right, found),
      r: percent(right, gold),
      f1: percent(2 * right, found + gold),
      n: gold,
    },
  ]),
)
if (values.json) console.log(JSON.stringify(scores))
else {
  console.log(
    `${sentences.length} sentences, ${words} words, ${Math.round(words / seconds)} words/s`,
  )
  console.table(scores)
}
