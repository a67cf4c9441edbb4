import 'server-only'
import type { Viewer } from '@/lib/account/viewer'
import { db, type Prisma } from '@/lib/db'
import type { Given, SentAttempt } from '@/lib/review/sent'
import { setVisibleTo } from '@/lib/set/visibility'
import type { Verdict } from '@/lib/question/grade/grade-by'
import type { Begun } from './run'

/** A judged answer in a run. */
export interface RecordedResponse {
  id: string
  attemptId: string
  questionId: string
  factId: string
  given: Prisma.InputJsonValue
  verdict: Verdict
  durationMs: number
  answeredAt: number
}

/**
 * Stores runs through quizzes; sent twice, each is stored once, and a later end is taken over.
 * @returns the ids that are now stored as the viewer's. Not among them: a run of a set that the viewer cannot see, and
 * an id that is somebody else's.
 */
export async function saveAttempts(
  viewer: Pick<Viewer, 'id'>,
  attempts: SentAttempt[],
): Promise<Set<string>> {
  const saved = new Set<string>()
  for (const attempt of attempts) {
    const set = await db.studySet.findFirst({
      where: { id: attempt.setId, ...setVisibleTo(viewer, attempt.token) },
      select: { id: true },
    })
    if (!set) continue
    const { id, setId, seed, questionIds } = attempt
    const finishedAt = attempt.finishedAt === undefined ? null : new Date(attempt.finishedAt)
    await db.attempt.createMany({
      data: {
        id,
        userId: viewer.id,
        setId,
        // The column is a signed 32-bit integer; the same bits come back in `findOpenAttempt`.
        seed: seed | 0,
        questionIds,
        startedAt: new Date(attempt.startedAt),
        finishedAt,
      },
      skipDuplicates: true,
    })
    const { count } = await db.attempt.updateMany({
      where: { id, userId: viewer.id, setId },
      data: finishedAt ? { finishedAt } : { seed: seed | 0 },
    })
    if (count === 1) saved.add(id)
  }
  return saved
}

/**
 * Which of these runs are the viewer's.
 */
export async function findOwnAttempts(
  viewer: Pick<Viewer, 'id'>,
  ids: string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const own = await db.attempt.findMany({
    where: { id: { in: ids }, userId: viewer.id },
    select: { id: true },
  })
  return new Set(own.map(({ id }) => id))
}

/** Stores answers in the viewer's own runs (see `findOwnAttempts`); the first answer to a question of a run stands. */
export async function saveResponses(
  viewer: Pick<Viewer, 'id'>,
  responses: RecordedResponse[],
): Promise<void> {
  if (responses.length === 0) return
  const own = await findOwnAttempts(viewer, [...new Set(responses.map((each) => each.attemptId))])
  await db.response.createMany({
    data: responses
      .filter(({ attemptId }) => own.has(attemptId))
      .map((response) => ({ ...response, answeredAt: new Date(response.answeredAt) })),
    skipDuplicates: true,
  })
}

/** How long a run that was left can be taken up again (ms). */
const RESUMABLE_MS = 14 * 86_400_000

/** The viewer's last run of a set, when it was not finished. */
export async function findOpenAttempt(
  viewer: Viewer,
  setId: string,
  now: Date,
): Promise<Begun | null> {
  const attempt = await db.attempt.findFirst({
    where: {
      userId: viewer.id,
      setId,
      startedAt: { gt: new Date(now.getTime() - RESUMABLE_MS) },
    },
    orderBy: { startedAt: 'desc' },
    select: {
      id: true,
      seed: true,
      questionIds: true,
      startedAt: true,
      finishedAt: true,
      responses: {
        select: { questionId: true, given: true },
        orderBy: { answeredAt: 'asc' },
      },
    },
  })
  if (!attempt || attempt.finishedAt) return null
  const { id, seed, questionIds, startedAt, responses } = attempt
  return {
    attempt: { id, setId, seed: seed >>> 0, questionIds, startedAt: startedAt.getTime() },
    // What was stored passed the check of the batch.
    answers: responses.map(({ questionId, given }) => ({ questionId, given: given as Given })),
  }
}
