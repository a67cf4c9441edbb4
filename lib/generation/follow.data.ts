import 'server-only'
import { now } from '@/lib/clock'
import type { Prisma } from '@/lib/db'
import { questionColumns } from '@/lib/question/stored'
import { followText, type KnownFact } from './again'
import type { Made } from './generation'
import { questionRows } from './rows'

/** What `followText` has to know of a fact. */
export const knownColumns = {
  id: true,
  key: true,
  statement: true,
  context: true,
  language: true,
  start: true,
  answerStart: true,
  questions: {
    select: {
      ...questionColumns,
      published: true,
    },
  },
} as const

/** Lets the facts that a version has follow what was made of it anew (see `followText`). */
export async function writeFollowing(
  tx: Prisma.TransactionClient,
  known: readonly KnownFact[],
  text: string,
  { again, questions }: Made,
): Promise<void> {
  if (!again) return
  const { contexts, restated, hidden } = followText(known, again, { text })
  for (const [context, ids] of contexts)
    await tx.fact.updateMany({ where: { id: { in: ids } }, data: { context } })
  await tx.question.updateMany({ where: { id: { in: hidden } }, data: { published: false } })
  for (const { id, fact } of restated) {
    const { statement, start, end } = fact
    await tx.fact.update({ where: { id }, data: { statement, start, end } })
  }
  const before = new Map(known.map((fact) => [fact.id, fact.questions.length]))
  const anew = restated.flatMap(({ id, fact }) =>
    questionRows(
      questions.filter(({ factId }) => factId === fact.id),
      id,
      now().getTime(),
      before.get(id),
    ),
  )
  await tx.question.createMany({ data: anew })
}
