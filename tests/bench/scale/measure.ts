import { randomUUID } from 'node:crypto'
import type { Viewer } from '@/lib/account/viewer'
import { db } from '@/lib/db'
import { loadProgressPage } from '@/lib/progress/page.data'
import { recordBatch } from '@/lib/review/data'
import { dayOfDate } from '@/lib/review/day'
import type { SentBatch } from '@/lib/review/sent'
import { countDue, loadDue } from '@/lib/study/due.data'
import { nodesOf, scannedWhole, type Plan, type Recorder } from '../../setup/recorded'

/** What is measured: the same work for a learner with few facts and for one with many. */
export interface Case {
  name: string
  few: Viewer
  many: Viewer
  /** Made ready outside of the clock. */
  prepare(viewer: Viewer): Promise<() => Promise<unknown>>
}

export interface Measured {
  name: string
  /** Median, in milliseconds. */
  few: number
  many: number
  ratio: number
}

const BATCH = 50

/** A batch of cards over facts taken from all over the learner's memory. */
async function someBatch(viewer: Viewer, at: Date): Promise<SentBatch> {
  const rows = await db.$queryRaw<{ factId: string }[]>`
    SELECT "factId" FROM "Memory" WHERE "userId" = ${viewer.id}::uuid AND "factId" >= ${randomUUID()}::uuid
     ORDER BY "factId" LIMIT ${BATCH}`
  if (rows.length < BATCH) return someBatch(viewer, at)
  return {
    attempts: [],
    reviews: rows.map(({ factId }) => ({
      id: randomUUID(),
      kind: 'rating' as const,
      factId,
      form: 'flashcard' as const,
      origin: 'cards' as const,
      rating: 3 as const,
      durationMs: 3_000,
      reviewedAt: at.getTime(),
      day: dayOfDate(at),
    })),
  }
}

/**
 * The learners of a measurement: few or many facts, of which the same number is due, or all; in sets of 50, or all in one
 * set.
 */
export interface Learners {
  few: Viewer
  many: Viewer
  fewOverdue: Viewer
  manyOverdue: Viewer
  fewInOne: Viewer
  manyInOne: Viewer
}

/** The cases that the issue bounds, over these learners, at one moment. */
export function casesOf(learners: Learners, at: Date): Case[] {
  const { few, many, fewOverdue, manyOverdue, fewInOne, manyInOne } = learners
  const both = { few, many }
  let batches = 0
  return [
    { name: 'due queue, as much due', ...both, prepare: async (v) => () => loadDue(v, at) },
    {
      name: 'due queue, everything overdue',
      few: fewOverdue,
      many: manyOverdue,
      prepare: async (v) => () => loadDue(v, at),
    },
    { name: 'number due', ...both, prepare: async (v) => () => countDue(v, at) },
    {
      name: `batch of ${BATCH} reviews`,
      ...both,
      prepare: async (v) => {
        // Each later than those before, as answers come: else the learner with few facts, who soon has them again, would
        // have whole logs replayed, and take the longer for it.
        const moment = new Date(at.getTime() + ++batches * 1_000)
        const batch = await someBatch(v, moment)
        return () => recordBatch(v, batch, moment)
      },
    },
    { name: 'progress', ...both, prepare: async (v) => () => loadProgressPage(v, at, null) },
    {
      name: 'progress, one set of all',
      few: fewInOne,
      many: manyInOne,
      prepare: async (v) => () => loadProgressPage(v, at, null),
    },
    {
      name: 'due queue of one set of all',
      few: fewInOne,
      many: manyInOne,
      prepare: async (v) => {
        const { id } = await db.studySet.findFirstOrThrow({ where: { ownerId: v.id } })
        return () => loadDue(v, at, { setId: id })
      },
    },
  ]
}

const median = (values: number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

async function time(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** Medians over `rounds`, few and many in turn, so that whatever else the machine does falls on both. */
export async function measure(
  { name, few, many, prepare }: Case,
  rounds: number,
): Promise<Measured> {
  const times = { few: [] as number[], many: [] as number[] }
  for (let round = -5; round < rounds; round++) {
    const order = [['few', few], ['many', many]] as const // prettier-ignore
    for (const [which, viewer] of round % 2 === 0 ? order : [...order].reverse()) {
      const took = await time(await prepare(viewer))
      if (round >= 0) times[which].push(took)
    }
  }
  const [a, b] = [median(times.few), median(times.many)]
  return { name, few: a, many: b, ratio: b / a }
}

/** Tables that grow with learners and facts. */
const LARGE = ['Review', 'Memory', 'MemoryDay', 'ReviewDay', 'Fact', 'Question', 'SetFact', 'StudySet', 'Article', 'ArticleVersion'] // prettier-ignore

/** How the database goes about one case: how many statements, which indexes, and which large tables read whole. */
export async function planned({ many, prepare }: Case, recorder: Recorder) {
  const work = await prepare(many)
  const { queries } = await recorder.record(work)
  const plans: Plan[] = []
  for (const query of queries) plans.push(await recorder.explain(query))
  const nodes = plans.flatMap(nodesOf)
  return {
    statements: queries.length,
    scanned: [...new Set(plans.flatMap(scannedWhole))].filter((name) => LARGE.includes(name)),
    indexes: [...new Set(nodes.flatMap((node) => node['Index Name'] ?? []))],
    tables: [...new Set(nodes.flatMap((node) => node['Relation Name'] ?? []))],
  }
}
