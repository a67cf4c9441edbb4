/**
 * Whether size is felt: `npm run bench:scale [-- --only postgres|pglite] [--facts 100000] [--learners 10000]
 * [--reviews 10000000] [--rounds 60]`. Fills a PostgreSQL of its own (from the programs on this machine) with one
 * learner's facts and the log of many learners, and an embedded PGlite with one learner's facts; then measures the due
 * queue, a batch of 50 reviews and progress for a learner with 1,000 facts and for the one with all of them, in turn.
 * Fails when a median is more than 1.5 times that with 1,000 facts, when a large table is read from end to end, or when
 * progress takes more than 3 statements or looks into the log.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Viewer } from '@/lib/account/viewer'
import { closeDatabase, migrateDatabase, replaceDatabase, withConnection } from '@/lib/db'
import { embeddedSource, postgresSource, type Source } from '@/lib/db/source'
import { fillLearner } from '../setup/many'
import { makeViewer } from '../setup/people'
import { findPostgres, startPostgres } from '../setup/postgres'
import { recorded } from '../setup/recorded'
import { fillCrowd } from './scale/fill'
import { casesOf, measure, planned, type Learners } from './scale/measure'

const BOUND = 1.5
const FEW = 1_000
const DUE = 100
/** Who else uses an embedded database. */
const FAMILY = { learners: 100, reviews: 100_000 }

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    facts: { type: 'string', default: '100000' },
    learners: { type: 'string', default: '10000' },
    reviews: { type: 'string', default: '10000000' },
    rounds: { type: 'string', default: '60' },
  },
})
const [facts, learners, reviews, rounds] = [values.facts, values.learners, values.reviews, values.rounds].map(Number) as [number, number, number, number] // prettier-ignore

async function makeLearners(today: string): Promise<Learners> {
  const make = async (count: number, due: number, inSet = 50): Promise<Viewer> => {
    const viewer = await makeViewer()
    const amount = { facts: count, inSet, inArticle: 50, reviews: 8, due, today }
    await withConnection((connection) => fillLearner(connection, viewer.id, amount))
    return viewer
  }
  return {
    few: await make(FEW, DUE),
    many: await make(facts, DUE),
    fewOverdue: await make(FEW, FEW),
    manyOverdue: await make(facts, facts),
    fewInOne: await make(FEW, DUE, FEW),
    manyInOne: await make(facts, DUE, facts),
  }
}

/** Prints the table of one database; gives what does not hold. */
async function run(
  name: string,
  source: Source,
  crowd: { learners: number; reviews: number },
): Promise<string[]> {
  const { source: listened, recorder } = recorded(source)
  await replaceDatabase(listened)
  await migrateDatabase()
  const at = new Date()
  const began = performance.now()
  await withConnection((connection) => fillCrowd(connection, crowd.learners, crowd.reviews))
  const people = await makeLearners(at.toISOString().slice(0, 10))
  await withConnection((connection) => connection.exec('VACUUM ANALYZE'))
  const [count] = await withConnection((connection) =>
    connection.query<{ facts: string; reviews: string; memories: string }>(
      `SELECT (SELECT count(*) FROM "Fact") AS facts, (SELECT count(*) FROM "Review") AS reviews,
              (SELECT count(*) FROM "Memory") AS memories`,
    ),
  )
  console.log(`\n${name}: ${count?.facts} facts, ${count?.memories} memories, ${count?.reviews} reviews (filled in ${((performance.now() - began) / 1000).toFixed(0)} s)`) // prettier-ignore
  console.log(`median of ${rounds}, ms              1,000 facts   ${facts.toLocaleString('en')} facts   ratio`) // prettier-ignore
  const faults: string[] = []
  for (const each of casesOf(people, at)) {
    const plan = await planned(each, recorder)
    const { few, many, ratio } = await measure(each, rounds)
    console.log(`${each.name.padEnd(32)} ${few.toFixed(1).padStart(10)} ${many.toFixed(1).padStart(15)} ${ratio.toFixed(2).padStart(7)}   ${plan.statements} statements; ${plan.indexes.join(', ')}`) // prettier-ignore
    const fault = (what: string) => faults.push(`${name}, ${each.name}: ${what}`)
    if (ratio > BOUND) fault(`${ratio.toFixed(2)} times as long`)
    if (plan.scanned.length > 0) fault(`reads ${plan.scanned.join(', ')} from end to end`)
    if (each.name.startsWith('progress') && plan.statements > 3)
      fault(`${plan.statements} statements`)
    if (each.name.startsWith('progress') && plan.tables.includes('Review'))
      fault('looks into the log')
  }
  await closeDatabase()
  return faults
}

async function main(): Promise<number> {
  const faults: string[] = []
  const binaries = values.only === 'pglite' ? undefined : findPostgres()
  if (binaries) {
    const server = await startPostgres(binaries, {
      shared_buffers: '1GB',
      maintenance_work_mem: '512MB',
      max_wal_size: '8GB',
      wal_level: 'minimal',
      max_wal_senders: '0',
    })
    try {
      faults.push(...(await run('PostgreSQL', postgresSource(server.url), { learners, reviews })))
    } finally {
      await closeDatabase()
      await server.stop()
    }
  } else if (values.only !== 'pglite') {
    faults.push('PostgreSQL: its programs are not on this machine (/usr/lib/postgresql or PATH)')
  }
  if (values.only !== 'postgres') {
    const folder = mkdtempSync(path.join(tmpdir(), 'rectoverso-scale-'))
    try {
      faults.push(...(await run('PGlite', embeddedSource(folder), FAMILY)))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  console.log(faults.length === 0 ? '\nAll of it holds.' : `\nDoes not hold:\n${faults.map((fault) => `  ${fault}`).join('\n')}`) // prettier-ignore
  return faults.length === 0 ? 0 : 1
}

main()
  .then((code) => process.exit(code))
  .catch((error: Error) => {
    console.error(error)
    process.exit(1)
  })
