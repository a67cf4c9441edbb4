import 'server-only'
import type { Viewer } from '@/lib/account/viewer'
import { db } from '@/lib/db'
import { dayAt } from '@/lib/review/day'
import { readWishes } from '@/lib/review/wish.data'
import { studiableFacts } from '@/lib/set/data'
import { setStudiedBy } from '@/lib/set/visibility'
import { factColumns, loadLearner, readFacts } from './data'
import { findDue, findReviewed } from './due.data'
import { KEPT_DAYS, KEPT_FACTS, type Kept } from './kept'

const DAY_MS = 86_400_000

/** What the viewer's device keeps for the days without a network: all that falls due in them, up to `KEPT_FACTS`. */
export async function loadKept(viewer: Viewer, now: Date): Promise<Kept> {
  const ahead = KEPT_DAYS - 1
  const until = new Date(now.getTime() + ahead * DAY_MS)
  const last = dayAt(now.getTime(), viewer.timeZone) + ahead
  const due = await findDue(viewer, until, last, KEPT_FACTS)
  due.sort((a, b) => a.memory.due - b.memory.due)
  const ids = due.slice(0, KEPT_FACTS).map(({ factId }) => factId)
  const studied = [...(await studiableFacts(viewer, ids))]
  const rows = await db.fact.findMany({
    where: { id: { in: studied } },
    select: factColumns(viewer),
  })
  const places = await db.setFact.findMany({
    where: { factId: { in: studied }, set: setStudiedBy(viewer) },
    select: { factId: true, setId: true },
  })
  const wishes = await readWishes(viewer, studied)
  const sets = new Map<string, string[]>()
  for (const { factId, setId } of places) sets.set(factId, [...(sets.get(factId) ?? []), setId])
  return {
    learner: await loadLearner(viewer),
    asOf: now.getTime(),
    dailyGoal: viewer.dailyGoal,
    facts: (await readFacts(viewer, rows, wishes)).map((fact) => ({
      ...fact,
      sets: sets.get(fact.id) ?? [],
    })),
    done: await findReviewed(viewer, dayAt(now.getTime(), viewer.timeZone)),
    cut: due.length > KEPT_FACTS,
  }
}
