/**
 * What HTTP costs: `npm run bench:reviews [-- --only postgres|pglite] [--rounds 60]`. The built app on a database of its
 * own, a signed-in learner with 2,000 facts, and batches of 50 cards posted to /api/reviews, in turn with the same rows
 * (reviews, memories, sums of days) written by plain SQL through the same driver into the same database (for the
 * embedded one: into another folder, in this process), one statement for each table in one transaction. Prints reviews
 * a second and fails when HTTP reaches less than half. Needs `npm run build` before.
 */
import { parseArgs } from 'node:util'
import { measureEmbedded, measurePostgres, type Rates } from './reviews/measure'
import { findPostgres } from '../setup/postgres'

const BOUND = 0.5

const { values } = parseArgs({
  options: { only: { type: 'string' }, rounds: { type: 'string', default: '60' } },
})

function print(name: string, { http, plain, rowByRow }: Rates): boolean {
  const share = http / plain
  console.log(`${name}: ${http.toFixed(0)} reviews/s through HTTP, ${plain.toFixed(0)} by plain SQL, ${rowByRow.toFixed(0)} by plain SQL row by row; HTTP reaches ${share.toFixed(2)} of plain SQL, ${(http / rowByRow).toFixed(2)} of row by row`) // prettier-ignore
  return share >= BOUND
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
  console.log(holds ? 'At least half: it holds.' : 'Less than half: it does not hold.')
  return holds ? 0 : 1
}

main()
  .then((code) => process.exit(code))
  .catch((error: Error) => {
    console.error(error)
    process.exit(1)
  })
