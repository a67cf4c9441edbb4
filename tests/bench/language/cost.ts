import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import type { ConlluSentence } from '../../../lib/language/conllu/read'
import type { Language } from '../../../lib/language/document'
import { YOUNG_MB } from '../../../lib/language/model/young'
import type { ReadingCost, ReadingInput } from './reading'

/** As many sentences as an article has. */
const ARTICLE = 50

/**
 * What reading these sentences costs: time to load, memory and speed, in a fresh process.
 *
 * @throws Error with what the process said when it fails
 */
export function measureCost(gold: ConlluSentence[], language: Language): ReadingCost {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const bundle = join(folder, 'reading.cjs')
    buildSync({
      entryPoints: ['tests/bench/language/reading.ts'],
      outfile: bundle,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      minify: true,
      keepNames: true,
    })
    const input: ReadingInput = {
      language,
      texts: articles(gold),
      sentences: gold.map(({ words }) => words.map(({ form }) => form)),
    }
    // As the application's threads have it (lib/generation/pool.ts): a young generation is three semi-spaces.
    const semiSpace = `--max-semi-space-size=${YOUNG_MB / 3}`
    const { status, stdout, stderr } = spawnSync(process.execPath, [semiSpace, bundle], {
      input: JSON.stringify(input),
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`the reading process failed: ${stderr}`)
    return JSON.parse(stdout) as ReadingCost
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function articles(gold: ConlluSentence[]): string[] {
  const texts: string[] = []
  for (let from = 0; from < gold.length; from += ARTICLE)
    texts.push(
      gold
        .slice(from, from + ARTICLE)
        .map((s, i) => (i === 0 ? '' : s.newParagraph ? '\n\n' : ' ') + s.text)
        .join(''),
    )
  return texts
}
