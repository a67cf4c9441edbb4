/**
 * What HTTP costs: `npm run bench:reviews [-- --only postgres|pglite] [--rounds 60]`. The built app on a database of its
 * own, a signed-in learner whose facts are all due, and batches of 50 cards posted to /api/reviews, in turn with the same
 * rows (reviews, memories, sums of days and forecasts, the version of the memories) of learners with the same facts,
 * written by plain SQL through the same driver into the same database (for the embedded one: into another folder, in this
 * process), in one transaction, under the same keys, indexes and triggers: once with one INSERT of all its rows for each
 * table, every value of every row given, and once with one for each row. Prints reviews a second, and how long the same
 * request takes without reviews. Fails when HTTP reaches less than half of either, and when one has left other rows than
 * another. Needs `npm run build` before.
 */
import { parseArgs } from 'node:util'
import { BATCH, measureEmbedded, measurePostgres, type Times } from './reviews/measure'
import { findPostgres } from '../setup/postgres'

const BOUND = 0.5

const { values } = parseArgs({
  options: { only: { type: 'string' }, rounds: { type: 'string', default: '60' } },
})

const verdict = (share: number) => `${share.toFixed(2)}, ${share >= BOUND ? 'at least' : 'less than'} half` // prettier-ignore

function print(name: string, { http, plain, rowByRow, empty }: Times): boolean {
  const rate = (ms: number) => ((BATCH * 1000) / ms).toFixed(0).padStart(6)
  console.log(`${name}, reviews a second, medians`)
  console.log(`  through HTTP                      ${rate(http)}   ${http.toFixed(1)} ms a batch; without reviews ${empty.toFixed(1)} ms`) // prettier-ignore
  console.log(`  plain SQL, row by row             ${rate(rowByRow)}   HTTP reaches ${verdict(rowByRow / http)}`) // prettier-ignore
  console.log(`  plain SQL, a statement each table ${rate(plain)}   HTTP reaches ${verdict(plain / http)}`) // prettier-ignore
  return Math.min(rowByRow, plain) / http >= BOUND
}

async function main(): Promise<number> {
  const rounds = Number(values.rounds)
  let holds = true
  const binaries = findPostgres()
  if (values.only !== 'pglite') {
    if (!binaries) throw new Error('PostgreSQL’s programs are not on this machine')
    holds = print('PostgreSQL', await measurePostgres(binaries, rounds)) && holds
  }
  if (values.only !== 'postgres') holds = print('PGlite', await measureEmbedded(rounds)) && holds
  return holds ? 0 : 1
}

main()
  .then((code) => process.exit(code))
  .catch((error: Error) => {
    console.error(error)
    process.exit(1)
  })
