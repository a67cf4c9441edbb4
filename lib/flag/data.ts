import 'server-only'
import type { Viewer } from '@/lib/account/viewer'
import { now } from '@/lib/clock'
import { db } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { countAgainst } from '@/lib/rate/data'
import { studiableFacts } from '@/lib/set/data'
import type { Flag, NewFlag } from './flag'

/**
 * Tells the owner of a question that something is wrong with it. Said again of the same question, the newer word
 * stands, and is shown again if the older was dismissed.
 * @throws AppError `not-found` for a question that the viewer cannot study, `not-allowed` for one of their own, which
 * they can mend, `too-many`
 */
export async function flagQuestion(viewer: Viewer, flag: NewFlag): Promise<void> {
  await countAgainst('flag', viewer.id)
  const question = await db.question.findUnique({
    where: { id: flag.questionId },
    select: { factId: true, published: true, fact: { select: { ownerId: true } } },
  })
  const studied = question && (await studiableFacts(viewer, [question.factId]))
  if (!question?.published || !studied?.has(question.factId)) throw new AppError('not-found')
  if (question.fact.ownerId === viewer.id) throw new AppError('not-allowed')
  const { questionId, reason } = flag
  const said = { reason, words: flag.words || null }
  await db.flag.upsert({
    where: { questionId_userId: { questionId, userId: viewer.id } },
    create: { questionId, userId: viewer.id, ...said },
    update: { ...said, createdAt: now(), dismissedAt: null },
    select: { id: true },
  })
}

const ownAndOpen = (viewer: Pick<Viewer, 'id'>) => ({
  dismissedAt: null,
  question: { fact: { ownerId: viewer.id } },
})

/** What was said of the viewer's own questions in a set of theirs, the latest first; at most 200. */
export async function listFlags(viewer: Viewer, setId: string): Promise<Flag[]> {
  const rows = await db.flag.findMany({
    where: {
      ...ownAndOpen(viewer),
      question: { fact: { ownerId: viewer.id, sets: { some: { setId } } } },
    },
    orderBy: { createdAt: 'desc' },
    take: 200,
    select: {
      id: true,
      reason: true,
      words: true,
      createdAt: true,
      question: { select: { factId: true, prompt: true } },
    },
  })
  return rows.map(({ question, ...row }) => ({ ...row, ...question }))
}

/** How much was said of the viewer's own questions in each of these sets; a set of which nothing was is not in it. */
export async function countFlags(viewer: Viewer, setIds: string[]): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ setId: string; count: number }[]>`
    SELECT sf."setId", count(*)::int AS count
      FROM "SetFact" sf
      JOIN "Fact" f ON f.id = sf."factId" AND f."ownerId" = ${viewer.id}::uuid
      JOIN "Question" q ON q."factId" = f.id
      JOIN "Flag" l ON l."questionId" = q.id AND l."dismissedAt" IS NULL
     WHERE sf."setId" = ANY(${setIds}::uuid[])
     GROUP BY sf."setId"`
  return new Map(rows.map(({ setId, count }) => [setId, count]))
}

/**
 * Puts aside what was said of one of the viewer's own questions.
 * @throws AppError `not-found`, also for another owner's
 */
export async function dismissFlag(viewer: Viewer, flagId: string): Promise<void> {
  const { count } = await db.flag.updateMany({
    where: { id: flagId, ...ownAndOpen(viewer) },
    data: { dismissedAt: now() },
  })
  if (count === 0) throw new AppError('not-found')
}
