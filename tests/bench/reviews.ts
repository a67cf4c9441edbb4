/**
 * What HTTP costs: `npm run bench:reviews [-- --only postgres|pglite] [--rounds 60]`. The built app on a database of its
 * own, a signed-in learner with 2,000 facts, and batches of 50 cards posted to /api/reviews, in turn with the same rows
 * (reviews, memories, sums of days) written by plain SQL through the same driver into the same database (for the
 * embedded one: into another folder, in this process), in one transaction: once row by row, once with one statement for
 * each table. Prints reviews a second. Fails when HTTP reaches less than half of either. Needs `npm run build` before.
 */
import { parseArgs } from 'node:util'
import { measureEmbedded, measurePostgres, type Rates } from './reviews/measure'
import { findPostgres } from '../setup/postgres'

const BOUND = 0.5

const { values } = parseArgs({
  options: { only: { type: 'string' }, rounds: { type: 'string', default: '60' } },
})

const verdict = (share: number) => `${share.toFixed(2)}, ${share >= BOUND ? 'at least' : 'less than'} half` // prettier-ignore

function print(name: string, { http, plain, rowByRow }: Rates): boolean {
  console.log(`${name}, reviews a second, medians`)
  console.log(`  through HTTP                      ${http.toFixed(0).padStart(6)}`)
  console.log(`  plain SQL, row by row             ${rowByRow.toFixed(0).padStart(6)}   HTTP reaches ${verdict(http / rowByRow)}`) // prettier-ignore
  console.log(`  plain SQL, a statement each table ${plain.toFixed(0).padStart(6)}   HTTP reaches ${verdict(http / plain)}`) // prettier-ignore
  return Math.min(http / rowByRow, http / plain) >= BOUND
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
