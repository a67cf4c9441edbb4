/**
 * Trains the model that tells *des* = `de` + `les` from the article *des*: `npx tsx lib/language/training/des.ts FOLDER`,
 * FOLDER holding the French treebanks. An averaged perceptron (Collins 2002); prints the share right on every fifth
 * example when held out, then writes `fr/des.json`, trained on all. Seeded: the same data give the same file.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { seeded, shuffle } from '../../random'
import { desFeatures } from '../fr/des'

interface Example {
  features: string[]
  article: boolean
}

const EPOCHS = 8

function readExamples(file: string): Example[] {
  const examples: Example[] = []
  for (const block of readFileSync(file, 'utf8').split(/\n\n+/u)) {
    const rows = block.split('\n').filter((line) => /^\d/u.test(line))
    const tokens: { form: string; contraction: boolean }[] = []
    let inside = 0
    for (const row of rows) {
      const [id, form] = row.split('\t') as [string, string]
      const range = /^(\d+)-(\d+)$/u.exec(id)
      if (range) {
        inside = Number(range[2]) - Number(range[1]) + 1
        tokens.push({ form, contraction: true })
      } else if (inside > 0) inside--
      else if (/^\d+$/u.test(id)) tokens.push({ form, contraction: false })
    }
    tokens.forEach((token, index) => {
      if (!/^(?:du|des)$/iu.test(token.form)) return
      const neighbour = (offset: number) => tokens[index + offset]?.form
      examples.push({
        features: desFeatures(token.form, neighbour),
        article: !token.contraction,
      })
    })
  }
  return examples
}

function train(examples: Example[]): Map<string, number> {
  const weights = new Map<string, number>()
  const totals = new Map<string, number>()
  const random = seeded(1)
  let step = 0
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { features, article } of shuffle(examples, random)) {
      step++
      const score = features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0)
      const target = article ? 1 : -1
      if (score * target > 1) continue
      for (const feature of features) {
        weights.set(feature, (weights.get(feature) ?? 0) + target)
        totals.set(feature, (totals.get(feature) ?? 0) + target * step)
      }
    }
  }
  const averaged = new Map<string, number>()
  for (const [feature, weight] of weights) {
    averaged.set(feature, weight - (totals.get(feature) ?? 0) / step)
  }
  return averaged
}

function accuracy(weights: Map<string, number>, examples: Example[]): number {
  const right = examples.filter(
    ({ features, article }) =>
      features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0) > 0 === article,
  )
  return (100 * right.length) / examples.length
}

const folder = process.argv[2]
if (!folder) throw new Error('Which folder holds the French treebanks (*.conllu)?')
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.conllu'))
  .sort()
  .flatMap((name) => readExamples(join(folder, name)))
const held = examples.filter((_, index) => index % 5 === 0)
const rest = examples.filter((_, index) => index % 5 !== 0)
console.log(`held out: ${accuracy(train(rest), held).toFixed(1)} % of ${held.length}`)

const counts = new Map<string, number>()
for (const feature of examples.flatMap((example) => example.features)) {
  counts.set(feature, (counts.get(feature) ?? 0) + 1)
}
const kept = [...train(examples)]
  .map(([feature, weight]) => [feature, Math.round(weight * 10) / 10] as const)
  .filter(([feature, weight]) => Math.abs(weight) >= 0.3 && (counts.get(feature) ?? 0) > 1)
  .sort(([a], [b]) => (a < b ? -1 : 1))
writeFileSync(
  join(import.meta.dirname, '../fr/des.json'),
  `${JSON.stringify(Object.fromEntries(kept))}\n`,
)
console.log(`${kept.length} weights over ${examples.length} examples`)
