import type { LanguageFigures } from './measure'
import type { OtherFigures } from './others'
import type { ReadingCost } from './reading'

const two = (n: number) => n.toFixed(2).padStart(8)

export function print(figures: LanguageFigures & ReadingCost, others: OtherFigures[]): void {
  console.log(`${figures.words} words in ${figures.sentences} sentences; F1 as CoNLL 2018`)
  const rows: [string, number][] = [
    ['tokens', figures.tokens_f1],
    ['sentences', figures.sentences_f1],
    ['words', figures.words_f1],
    ['UPOS', figures.upos],
    ['UFeats', figures.ufeats],
    ['lemmas', figures.lemmas],
    ['UAS', figures.uas],
    ['LAS', figures.las],
  ]
  for (const [name, value] of rows) console.log(`  ${name.padEnd(10)}${two(value)}`)
  const { kept, exact, exact_ungated, sentences } = figures.gate
  console.log(`gate, over ${sentences} sentences read with a subject`)
  console.log(
    `  kept      ${two(kept)}\n  exact     ${two(exact)}   (without the gate ${exact_ungated.toFixed(2)})`,
  )
  console.log(
    `${figures.tokens_per_second} words/s (fast parser ${figures.fast_tokens_per_second}), loaded in ${figures.load_ms} ms, ${figures.rss_mb} MB resident`,
  )
  if (figures.relations) console.log('LAS by relation:')
  for (const { relation, words, las } of figures.relations ?? [])
    console.log(`  ${relation.padEnd(12)}${two(las)}   of ${words}`)
  if (figures.kinds) console.log('LAS by kind of sentence:')
  for (const { kind, sentences, words, las } of figures.kinds ?? [])
    console.log(`  ${kind.padEnd(34)}${two(las)}   of ${words} in ${sentences} sentences`)
  console.log('UPOS on gold words, AUX = VERB and CCONJ = SCONJ:')
  for (const { name, collapsed } of others) console.log(`  ${name.padEnd(14)}${two(collapsed)}`)
}
