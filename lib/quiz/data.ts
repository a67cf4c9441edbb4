import 'server-only'
import type { Viewer } from '@/lib/account/viewer'
import { db, type Prisma } from '@/lib/db'
import type { Given, SentAttempt } from '@/lib/review/sent'
import { setVisibleTo } from '@/lib/set/visibility'
import type { Verdict } from '@/lib/question/grade/grade-by'
import type { QuizWishes } from './attempt'
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
    const { id, setId, seed, questionIds, wishes } = attempt
    const finishedAt = attempt.finishedAt === undefined ? null : new Date(attempt.finishedAt)
    await db.attempt.createMany({
      data: {
        id,
        userId: viewer.id,
        setId,
        // The column is a signed 32-bit integer; the same bits come back in `findOpenAttempt`.
        seed: seed | 0,
        questionIds,
        wishes: wishes as Prisma.InputJsonObject | undefined,
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

/**
 * Stores answers in the viewer's own runs (see `findOwnAttempts`): of each question the first that was not taken back.
 * @param takenBack ids of reviews that were taken back, whether or not they are answers of a run
 */
export async function saveResponses(
  viewer: Pick<Viewer, 'id'>,
  responses: RecordedResponse[],
  takenBack: string[],
): Promise<void> {
  if (takenBack.length > 0) {
    await db.response.deleteMany({
      where: { id: { in: takenBack }, attempt: { userId: viewer.id } },
    })
  }
  if (responses.length === 0) return
  // What takes an answer back may have come before it.
  const undoing = await db.review.findMany({
    where: { userId: viewer.id, undoes: { in: responses.map(({ id }) => id) } },
    select: { undoes: true },
  })
  const undone = new Set(undoing.map(({ undoes }) => undoes))
  const own = await findOwnAttempts(viewer, [...new Set(responses.map((each) => each.attemptId))])
  await db.response.createMany({
    data: responses
      .filter(({ id, attemptId }) => own.has(attemptId) && !undone.has(id))
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
      wishes: true,
      startedAt: true,
      finishedAt: true,
      responses: {
        select: { id: true, questionId: true, given: true, verdict: true },
        orderBy: { answeredAt: 'asc' },
      },
    },
  })
  if (!attempt || attempt.finishedAt) return null
  const { id, seed, questionIds, startedAt, responses } = attempt
  // What was stored passed the check of the batch.
  const wishes = (attempt.wishes ?? undefined) as QuizWishes | undefined
  return {
    attempt: { id, setId, seed: seed >>> 0, questionIds, wishes, startedAt: startedAt.getTime() },
    answers: responses.map((response) => ({
      reviewId: response.id,
      questionId: response.questionId,
      given: response.given as Given,
      contested: response.verdict === 'close',
    })),
  }
}
