import 'server-only'
import type { Viewer } from '@/lib/account/viewer'
import { now } from '@/lib/clock'
import { db } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { readDate } from '@/lib/article/date'
import type { Language } from '@/lib/language/document'
import type { Claim } from '@/lib/runner'
import type { GenerationError, GenerationView, Made, MakingTask } from './generation'
import { isByHand } from '@/lib/set/hand-key'
import { knownColumns, writeFollowing } from './follow.data'
import { planRows } from './rows'

/** Times that a making is begun before it is given up. */
const MOST_TRIES = 3

/**
 * How far a making has come. Only for whoever asked for it.
 * @throws AppError `not-found`
 */
export async function readGeneration(viewer: Viewer, id: string): Promise<GenerationView> {
  const row = await db.generation.findFirst({
    where: { id, requestedBy: viewer.id },
    select: { id: true, status: true, progress: true, error: true, setId: true },
  })
  if (!row) throw new AppError('not-found')
  return { ...row, error: row.error as GenerationError | null }
}

/** The newest making for an article's newest version, for its owner; null where there is none. */
export async function findGeneration(
  viewer: Viewer,
  articleId: string,
): Promise<GenerationView | null> {
  const row = await db.generation.findFirst({
    where: { requestedBy: viewer.id, version: { articleId } },
    orderBy: { createdAt: 'desc' },
    select: { id: true, status: true, progress: true, error: true, setId: true },
  })
  return row && { ...row, error: row.error as GenerationError | null }
}

/** Stops a making that has not ended. Its text stays. */
export async function cancelGeneration(viewer: Viewer, id: string): Promise<void> {
  await readGeneration(viewer, id)
  await db.generation.updateMany({
    where: { id, requestedBy: viewer.id, status: { in: ['queued', 'running'] } },
    data: { status: 'cancelled', finishedAt: now() },
  })
}

/** Begins one again that failed or was cancelled. */
export async function retryGeneration(viewer: Viewer, id: string): Promise<void> {
  await readGeneration(viewer, id)
  await db.generation.updateMany({
    where: { id, requestedBy: viewer.id, status: { in: ['failed', 'cancelled'] } },
    data: { status: 'queued', progress: 0, tries: 0, error: null, finishedAt: null },
  })
}

// ---- For the runner, on nobody's behalf: no route and no action reaches these.

/** A making that this process has taken on. */
export type Claimed = Claim<MakingTask>

/**
 * Takes on the oldest waiting making of somebody who has none running, so that nobody's pile holds up another's text.
 * Two processes never take on the same one.
 */
export async function claimGeneration(): Promise<Claimed | null> {
  const busy = await db.generation.findMany({
    where: { status: 'running' },
    select: { requestedBy: true },
  })
  const next = await db.generation.findFirst({
    where: { status: 'queued', requestedBy: { notIn: busy.map((one) => one.requestedBy) } },
    orderBy: { createdAt: 'asc' },
    select: {
      id: true,
      seed: true,
      version: {
        select: {
          text: true,
          title: true,
          date: true,
          article: { select: { language: true } },
          facts: { select: { key: true } },
        },
      },
    },
  })
  if (!next) return null
  const { count } = await db.generation.updateMany({
    where: { id: next.id, status: 'queued' },
    data: { status: 'running', startedAt: now(), heartbeatAt: now(), tries: { increment: 1 } },
  })
  if (count === 0) return claimGeneration()
  const { text, title, date, article, facts } = next.version
  const task = {
    ...{ text, title, date: readDate(date), seed: next.seed },
    language: article.language as Language,
    known: facts.flatMap(({ key }) => (key === null || isByHand(key) ? [] : [key])),
  }
  return { id: next.id, task }
}

/** Says how far it is and that somebody works on it; false when it was cancelled meanwhile. */
export async function beatGeneration(id: string, progress: number): Promise<boolean> {
  const { count } = await db.generation.updateMany({
    where: { id, status: 'running' },
    data: { progress, heartbeatAt: now() },
  })
  return count > 0
}

/** Ends one that did not succeed. A cancelled one stays cancelled. */
export async function failGeneration(id: string, error: GenerationError): Promise<void> {
  await db.generation.updateMany({
    where: { id, status: 'running' },
    data: { status: 'failed', error, finishedAt: now() },
  })
}

/**
 * Those whose process is gone go back into the queue; one that was begun too often is given up.
 * @param silentMs since the last heartbeat; 0 at the start of the only process there is
 */
export async function recoverGenerations(silentMs: number): Promise<void> {
  const before = new Date(now().getTime() - silentMs)
  const lost = {
    status: 'running' as const,
    OR: [{ heartbeatAt: null }, { heartbeatAt: { lte: before } }],
  }
  await db.$transaction([
    db.generation.updateMany({
      where: { ...lost, tries: { gte: MOST_TRIES } },
      data: { status: 'failed', error: 'interrupted', finishedAt: now() },
    }),
    db.generation.updateMany({ where: lost, data: { status: 'queued', progress: 0 } }),
  ])
}

/**
 * Writes what was made, and ends the making: all of it or nothing, and nothing when it was cancelled meanwhile.
 * Facts that the version already has (by their key) are kept with what learners remember of them; how the article is called,
 * too, which somebody may have changed.
 */
export async function completeGeneration(id: string, made: Made): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.generation.updateMany({
      where: { id, status: 'running' },
      data: {
        status: 'done',
        progress: 1,
        finishedAt: now(),
        coverage: made.coverage.map((sentence) => ({ ...sentence })),
      },
    })
    if (count === 0) return false
    const { versionId, setId, requestedBy, version } = await tx.generation.findUniqueOrThrow({
      where: { id },
      select: {
        versionId: true,
        setId: true,
        requestedBy: true,
        version: {
          select: { text: true, title: true, article: { select: { id: true, language: true } } },
        },
      },
    })
    const known = await tx.fact.findMany({ where: { versionId }, select: knownColumns })
    await writeFollowing(tx, known, version.text, made)
    const last = setId
      ? await tx.setFact.findFirst({
          where: { setId },
          orderBy: { position: 'desc' },
          select: { position: true },
        })
      : null
    const rows = planRows(made, {
      time: now().getTime(),
      known: new Set(known.map(({ key }) => key ?? '')),
      answered: new Set(
        known.flatMap(({ key, answerStart }) => (isByHand(key) ? (answerStart ?? []) : [])),
      ),
      owner: requestedBy,
      versionId,
      setId,
      firstPosition: last ? last.position + 1 : 0,
      language: version.article.language,
    })
    await tx.fact.createMany({ data: rows.facts })
    await tx.question.createMany({ data: rows.questions })
    await tx.setFact.createMany({ data: rows.setFacts, skipDuplicates: true })
    if (!version.title && made.title && known.length === 0) {
      const title = made.title
      await tx.article.update({ where: { id: version.article.id }, data: { title } })
      if (setId) await tx.studySet.update({ where: { id: setId }, data: { title } })
    }
    return true
  })
}
