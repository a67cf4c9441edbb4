import 'server-only'
import type { Viewer } from '@/lib/account/viewer'
import { now } from '@/lib/clock'
import { db, type Prisma } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { DEFAULT_PARAMETERS } from '@/lib/review/memory'
import type { Claim, Interruption } from '@/lib/runner'
import { isDefault, REVIEWS_NEEDED, type Fit, type InForce, type Unfitted } from './fit'
import type { Measure } from './measure'
import type { FitProblem, OptimiserView } from './optimiser'

const WANTED = { status: { in: ['queued', 'running'] as ('queued' | 'running')[] } }
const IN_FORCE = { appliedAt: { not: null }, revertedAt: null }

/** What the viewer's log has been fitted to, and what may be done with it. */
export async function readOptimiser(viewer: Viewer): Promise<OptimiserView> {
  const own = { userId: viewer.id }
  const [days, job, fit] = await db.$transaction([
    db.reviewDay.aggregate({ where: own, _sum: { tested: true } }),
    db.memoryJob.findFirst({ where: { ...own, work: 'fit' }, orderBy: { createdAt: 'desc' }, select: { status: true, error: true, createdAt: true } }), // prettier-ignore
    db.memoryModel.findFirst({ where: own, orderBy: { createdAt: 'desc' } }),
  ])
  // What an earlier version kept as a fit although nothing had been fitted.
  const empty = fit !== null && isDefault(fit.weights)
  const failed = job?.status === 'failed' ? (job.error as FitProblem) : null
  return {
    reviews: days._sum.tested ?? 0,
    needed: REVIEWS_NEEDED,
    busy: job?.status === 'queued' || job?.status === 'running',
    problem: failed ?? (empty ? 'too-alike' : null),
    fit:
      fit && !empty
        ? {
            id: fit.id,
            reviews: fit.reviews,
            tested: fit.tested,
            before: fit.before as unknown as Measure,
            after: fit.after as unknown as Measure,
            better: fit.better,
            inForce: fit.appliedAt !== null && fit.revertedAt === null,
          }
        : null,
  }
}

/** Wishes for a fit of the viewer's weights; one that waits or is under way is not wished for twice. */
export async function requestFit(viewer: Viewer): Promise<void> {
  const waiting = await db.memoryJob.count({ where: { userId: viewer.id, work: 'fit', ...WANTED } })
  if (waiting === 0) await db.memoryJob.create({ data: { userId: viewer.id, work: 'fit' } })
}

/**
 * Wishes for a replay of the viewer's log, after a change of what it is reckoned with. One that has not begun will see
 * the change; one under way may not.
 */
export async function requestReplay(viewer: Pick<Viewer, 'id'>): Promise<void> {
  const waiting = { userId: viewer.id, work: 'replay' as const, status: 'queued' as const }
  if ((await db.memoryJob.count({ where: waiting })) === 0) {
    await db.memoryJob.create({ data: { userId: viewer.id, work: 'replay' } })
  }
}

/**
 * Puts fitted weights into force.
 * @throws AppError `not-found`; `not-allowed` for weights that were no better on held-out reviews
 */
export async function applyModel(viewer: Viewer, id: string): Promise<void> {
  const model = await db.memoryModel.findFirst({
    where: { id, userId: viewer.id },
    select: { better: true },
  })
  if (!model) throw new AppError('not-found')
  if (!model.better) throw new AppError('not-allowed', 'no better than the weights in force')
  await db.memoryModel.update({
    where: { id },
    data: { appliedAt: now(), revertedAt: null },
    select: { id: true },
  })
}

/**
 * Takes weights out of force: those before them are in force again.
 * @throws AppError `not-found`
 */
export async function undoModel(viewer: Viewer, id: string): Promise<void> {
  const { count } = await db.memoryModel.updateMany({
    where: { id, userId: viewer.id, ...IN_FORCE },
    data: { revertedAt: now() },
  })
  if (count === 0) throw new AppError('not-found')
}

// ---- For the runner, on nobody's behalf: no route and no action reaches these.

/** A learner whose memory is to be worked on. */
export interface MemoryTask {
  work: 'fit' | 'replay'
  userId: string
}

/** Times that a job is begun before it is given up. */
const MOST_TRIES = 3

/** Takes on the oldest job of a learner who has none under way. Two processes never take on the same one. */
export async function claimJob(): Promise<Claim<MemoryTask> | null> {
  const busy = await db.memoryJob.findMany({
    where: { status: 'running' },
    select: { userId: true },
  })
  const next = await db.memoryJob.findFirst({
    where: { status: 'queued', userId: { notIn: busy.map(({ userId }) => userId) } },
    orderBy: { createdAt: 'asc' },
    select: { id: true, work: true, userId: true },
  })
  if (!next) return null
  const { id, ...task } = next
  const { count } = await db.memoryJob.updateMany({
    where: { id, status: 'queued' },
    data: { status: 'running', heartbeatAt: now(), tries: { increment: 1 } },
  })
  return count === 0 ? claimJob() : { id, task }
}

/** Says that somebody works on it; false when the learner is gone. */
export async function beatJob(id: string): Promise<boolean> {
  const { count } = await db.memoryJob.updateMany({
    where: { id, status: 'running' },
    data: { heartbeatAt: now() },
  })
  return count > 0
}

export async function failJob(id: string, error: Interruption): Promise<void> {
  await db.memoryJob.updateMany({
    where: { id, status: 'running' },
    data: { status: 'failed', error, finishedAt: now() },
  })
}

/** Ends a job with what came of it: a fit, why there is none, or nothing for a replay. */
export async function completeJob(id: string, found: Fit | Unfitted | undefined): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const unfitted = typeof found === 'string'
    const ended = unfitted ? { status: 'failed' as const, error: found } : { status: 'done' as const } // prettier-ignore
    const { count } = await tx.memoryJob.updateMany({
      where: { id, status: 'running' },
      data: { ...ended, finishedAt: now() },
    })
    if (count === 0 || !found || unfitted) return count > 0
    const { userId } = await tx.memoryJob.findUniqueOrThrow({
      where: { id },
      select: { userId: true },
    })
    const { before, after, fittedTo, ...fit } = found
    await tx.memoryModel.create({
      data: { ...fit, userId, fittedTo: new Date(fittedTo), before: json(before), after: json(after) }, // prettier-ignore
      select: { id: true },
    })
    return true
  })
}

const json = (measure: Measure) => measure as unknown as Prisma.InputJsonValue

/** Jobs whose process is gone go back into the queue; one that was begun too often is given up. */
export async function recoverJobs(silentMs: number): Promise<void> {
  const before = new Date(now().getTime() - silentMs)
  const lost = {
    status: 'running' as const,
    OR: [{ heartbeatAt: null }, { heartbeatAt: { lte: before } }],
  }
  await db.$transaction([
    db.memoryJob.updateMany({
      where: { ...lost, tries: { gte: MOST_TRIES } },
      data: { status: 'failed', error: 'interrupted', finishedAt: now() },
    }),
    db.memoryJob.updateMany({ where: lost, data: { status: 'queued' } }),
  ])
}

/** The weights that a learner's memory is reckoned with, and the last review that they have seen. */
export async function weightsInForce(userId: string): Promise<InForce> {
  const model = await db.memoryModel.findFirst({
    where: { userId, ...IN_FORCE },
    orderBy: { appliedAt: 'desc' },
    select: { weights: true, fittedTo: true },
  })
  return model
    ? { weights: model.weights, fittedTo: model.fittedTo.getTime() }
    : { weights: DEFAULT_PARAMETERS.weights, fittedTo: null }
}
