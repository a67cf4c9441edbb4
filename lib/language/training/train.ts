import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync, constants } from 'node:zlib'
import { readConllu } from '../conllu/read'
import { LANGUAGES, type Language } from '../document'
import type { LexiconReading } from '../model/lexicon'
import { loadEngine, NETWORKS } from '../model/load'
import { writeNetwork } from '../model/neural/network'
import { buildGazetteer } from './gazetteer'
import { scoreEngine } from './held-out'
import { readLefff } from './lefff'
import { trainNames } from './names'
import { readTrainedNetwork } from './network'
import { trainReader, type Smallest } from './reader'
import { readWordNet } from './wordnet'

/**
 * npm run train:language -- --lang fr --data DIR [--held-out FILE.conllu]... [--finish] [--only reader,network,names]
 *
 * From the treebanks in DIR/fr or DIR/en to lib/language/<lang>/weights. With --held-out, sentences whose text is in
 * those files are not learned from, and perceptrons and network are measured on them; with --finish as well, the network
 * then goes on for a few rounds over more of them (in French all, in English the first half of each file). The gazetteer
 * and the tagger of names come from DIR as well.
 */
const { values } = parseArgs({
  options: {
    lang: { type: 'string' },
    data: { type: 'string' },
    'held-out': { type: 'string', multiple: true, default: [] },
    finish: { type: 'boolean', default: false },
    only: { type: 'string' },
    seed: { type: 'string', default: '1' },
    python: { type: 'string', default: 'python3' },
  },
})

interface Recipe {
  treebanks: string[]
  lexicon: () => Map<string, LexiconReading[]>
  smallest: Smallest
  /** How the networks learn: options of neural.py. */
  network: Readonly<Record<'epochs' | 'batch' | 'rate' | 'unknown' | 'word', string>>
  /** The rounds of --finish: the share of each held-out file that is learned from in them, its first sentences, and how. */
  finish: { share: number; options: Readonly<Record<string, string>> }
}

const RECIPES: Record<Language, Recipe> = {
  fr: {
    treebanks: ['fr_sequoia-ud-train', 'fr_sequoia-ud-dev', 'fr_gsd-ud-dev', 'fr_fqb-ud-test'],
    lexicon: readLefff,
    smallest: { upos: 0.012, feats: 0.02, moves: 0.01, relations: 0.02 },
    network: { epochs: '22', batch: '500', rate: '2e-3', unknown: '0.15', word: '64' },
    finish: { share: 1, options: { epochs: '3', rate: '7e-4' } },
  },
  en: {
    treebanks: ['en_ewt-ud-train', 'en_ewt-ud-dev'],
    lexicon: readWordNet,
    // Of the 127 steps of a weight, those under 3, 4, 3 and 4.
    smallest: { upos: 2.5 / 127, feats: 3.5 / 127, moves: 2.5 / 127, relations: 3.5 / 127 },
    network: { epochs: '16', batch: '600', rate: '2e-3', unknown: '0.1', word: '48' },
    finish: { share: 0.5, options: { epochs: '3', batch: '500', rate: '1e-3', unknown: '0.1' } },
  },
}

const language = LANGUAGES.find((l): l is Language => l === values.lang)
if (!language || !values.data) {
  process.stderr.write(
    'usage: npm run train:language -- --lang fr|en --data DIR [--held-out FILE]\n',
  )
  process.exit(2)
}
const recipe = RECIPES[language]
const weights = join('lib', 'language', language, 'weights')
const work = mkdtempSync(join(tmpdir(), 'train-language-'))
mkdirSync(weights, { recursive: true })

const log = (line: string) => process.stdout.write(`${line}\n`)
const blocksOf = (file: string) =>
  readFileSync(file, 'utf8')
    .split(/\n\n+/)
    .filter((block) => block.trim() !== '')
const textOf = (block: string) => /^# text = (.*)$/m.exec(block)?.[1] ?? block

const textsOf = (share: (count: number) => number) =>
  new Set(
    values['held-out'].flatMap((file) => {
      const held = blocksOf(file)
      return held.slice(share(held.length)).map(textOf)
    }),
  )
const unseen = textsOf(() => 0)
const neverSeen = textsOf((count) => Math.floor(count * recipe.finish.share))
const blocks = recipe.treebanks.flatMap((name) =>
  blocksOf(join(values.data ?? '', language, `${name}.conllu`)),
)
const finishing = join(work, 'finish.conllu')
const treebank = join(work, 'train.conllu')
for (const [file, left] of [
  [treebank, unseen],
  [finishing, neverSeen],
] as const)
  writeFileSync(file, blocks.filter((block) => !left.has(textOf(block))).join('\n\n') + '\n\n')
const forms = recipe.lexicon()

const wanted = (part: string) => values.only?.split(',').includes(part) ?? true

if (wanted('names')) {
  // The tagger of names looks into the gazetteer, so that comes first.
  compress('gazetteer', buildGazetteer(language, log))
  compress('names', trainNames(language, values.data, log))
}
if (wanted('reader')) {
  const sentences = readConllu(readFileSync(treebank, 'utf8'))
  compress('reader', trainReader(sentences, forms, recipe.smallest, Number(values.seed), log))
}
if (wanted('network')) {
  const lexicon = join(work, 'lexicon.tsv')
  const tags = (readings: LexiconReading[]) =>
    [...new Set(readings.map((r) => r.tag))].sort().join(' ')
  writeFileSync(
    lexicon,
    [...forms].map(([form, readings]) => `${form}\t${tags(readings)}\n`).join(''),
  )
  NETWORKS.forEach((name, i) =>
    trainNetwork(name, {
      train: treebank,
      test: values['held-out'].join(','),
      lexicon,
      seed: String(Number(values.seed) + i),
      ...recipe.network,
    }),
  )
  for (const file of values['held-out']) {
    const scores = scoreEngine(loadEngine(language), readConllu(readFileSync(file, 'utf8')))
    log(`${basename(file)}: ${JSON.stringify(scores)}`)
  }
  if (values.finish)
    NETWORKS.forEach((name, i) =>
      trainNetwork(name, {
        start: join(work, name),
        train: finishing,
        lexicon,
        seed: String(Number(values.seed) + i),
        ...recipe.network,
        ...recipe.finish.options,
      }),
    )
}

function trainNetwork(name: string, options: Record<string, string>): void {
  const script = join('lib', 'language', 'training', 'neural.py')
  const out = join(work, name)
  mkdirSync(out, { recursive: true })
  const flags = Object.entries({ ...options, out }).flatMap(([option, value]) => [
    `--${option}`,
    value,
  ])
  execFileSync(values.python, [script, ...flags], { stdio: 'inherit' })
  compress(name, writeNetwork(readTrainedNetwork(out)))
}

function compress(name: string, bytes: Uint8Array): void {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 }
  const small = brotliCompressSync(bytes, { params })
  writeFileSync(join(weights, `${name}.br`), small)
  log(`${name}: ${small.length} bytes`)
}
