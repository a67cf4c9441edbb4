import 'server-only'
import type { Viewer } from '@/lib/account/viewer'
import { withoutTitle } from '@/lib/article/paragraphs'
import { db, Prisma } from '@/lib/db'
import { AppError } from '@/lib/errors'
import type { Language, Span } from '@/lib/language/document'
import { keepTogether } from '@/lib/language/typography'
import type { Question } from '@/lib/question/question'
import { questionColumns, readQuestion } from '@/lib/question/stored'
import { dateOfDay, dayAt, dayOfDate, isoDay, startOfDay } from '@/lib/review/day'
import { clampRetention, DEFAULT_PARAMETERS, STATE, wishing } from '@/lib/review/memory'
import { buildQueue, reviewValue, type Done } from '@/lib/review/queue'
import { memoryColumns, readMemory, type MemoryRow } from '@/lib/review/rows'
import { readWishes } from '@/lib/review/wish.data'
import { studiableFacts } from '@/lib/set/data'
import { setVisibleTo } from '@/lib/set/visibility'
import { asideOf } from './aside'
import { markIn } from './mark'
import { blank, type Piece } from './reading'
import type { DueSitting, Learner, Sitting, StudyFact, StudySet } from './fact'

/** What a fact is studied by. */
export const factColumns = (viewer: Pick<Viewer, 'id'>) =>
  ({
    id: true,
    versionId: true,
    start: true,
    language: true,
    context: true,
    statement: true,
    answer: true,
    answerStart: true,
    answerEnd: true,
    questions: {
      where: { published: true },
      orderBy: { position: 'asc' },
      select: questionColumns,
    },
    memories: { where: { userId: viewer.id }, select: memoryColumns },
    version: { select: { articleId: true } },
    sets: {
      where: { set: { ownerId: viewer.id }, fact: { ownerId: viewer.id } },
      take: 1,
      select: { setId: true },
    },
  }) as const

type FactRow = Prisma.FactGetPayload<{ select: ReturnType<typeof factColumns> }>

/** @param wishes as `readWishes` gives them */
export function readFact(row: FactRow, wishes: ReadonlyMap<string, number>): StudyFact {
  const questions = row.questions.map((question) => readQuestion(question, row))
  const [memory] = row.memories
  const source = questions.find(({ source }) => source.text !== '')?.source
  return {
    id: row.id,
    sibling: siblingOf(row.id, row.versionId, row.start),
    language: row.language as Language,
    context: row.context,
    statement: row.statement,
    answer: row.answer,
    sentence: keepTogether(source?.text ?? row.statement, row.language as Language),
    mark: markIn(source ?? { start: 0, end: 0, text: row.statement }, row),
    questions,
    memory: memory ? readMemory(memory as MemoryRow) : null,
    wish: wishes.get(row.id) ?? null,
    editedIn: row.sets[0]?.setId ?? null,
    // Who may edit a fact wrote its article, too.
    readIn: row.sets[0] ? (row.version?.articleId ?? null) : null,
  }
}

/** The viewer as a learner: time zone, wishes, and the weights fitted to their own log where there are any. */
export async function loadLearner(viewer: Viewer): Promise<Learner> {
  const model = await db.memoryModel.findFirst({
    where: { userId: viewer.id, appliedAt: { not: null }, revertedAt: null },
    orderBy: { appliedAt: 'desc' },
    select: { weights: true },
  })
  return {
    id: viewer.id,
    timeZone: viewer.timeZone,
    parameters: {
      ...DEFAULT_PARAMETERS,
      weights: model?.weights ?? DEFAULT_PARAMETERS.weights,
      desiredRetention: clampRetention(viewer.desiredRetention),
    },
  }
}

/**
 * A set to study, with the viewer's memory of it.
 * @param token the secret of the link by which it was reached
 * @throws AppError `not-found`, also for a set that the viewer may not see: its existence is nobody's business
 */
export async function loadSet(
  viewer: Viewer,
  setId: string,
  now: Date,
  token?: string,
): Promise<Sitting & { set: StudySet }> {
  const set = await db.studySet.findFirst({
    where: { id: setId, ...setVisibleTo(viewer, token) },
    select: {
      id: true,
      title: true,
      language: true,
      articleId: true,
      ownerId: true,
      facts: {
        orderBy: { position: 'asc' },
        select: { fact: { select: factColumns(viewer) } },
      },
    },
  })
  if (!set) throw new AppError('not-found')
  const { ownerId, facts, language, ...rest } = set
  const wishes = await readWishes(
    viewer,
    facts.map(({ fact }) => fact.id),
  )
  return {
    learner: await loadLearner(viewer),
    asOf: now.getTime(),
    set: {
      ...rest,
      language: language as Language,
      isOwner: ownerId === viewer.id,
      facts: facts
        .map(({ fact }) => readFact(fact, wishes))
        .filter(({ questions }) => questions.length > 0),
    },
  }
}

/** An article to be read with its facts blanked out. */
export interface Reading extends Sitting {
  set: Pick<StudySet, 'id' | 'title' | 'language'>
  paragraphs: Piece[][]
  facts: StudyFact[]
}

/**
 * The article of a set, blanked where the set's facts are answered.
 * @throws AppError `not-found`, also for a set without an article
 */
export async function loadReading(
  viewer: Viewer,
  setId: string,
  now: Date,
  token?: string,
): Promise<Reading> {
  const { set, learner, asOf } = await loadSet(viewer, setId, now, token)
  const version = await db.articleVersion.findFirst({
    where: {
      article: { sets: { some: { id: setId } } },
      facts: { some: { sets: { some: { setId } } } },
    },
    orderBy: { number: 'desc' },
    select: {
      text: true,
      paragraphs: true,
      facts: {
        where: { sets: { some: { setId } }, answerStart: { not: null }, answerEnd: { not: null } },
        select: { id: true, answerStart: true, answerEnd: true },
      },
    },
  })
  if (!version) throw new AppError('not-found')
  const facts = new Map(set.facts.map((fact) => [fact.id, fact]))
  const aside = asideOf(set.facts, dayAt(asOf, viewer.timeZone), [])
  const gaps = version.facts.flatMap(({ id, answerStart, answerEnd }) => {
    const fact = facts.get(id)
    if (!fact || aside.has(id) || answerStart === null || answerEnd === null) return []
    return { factId: id, start: answerStart, end: answerEnd, question: typedQuestion(fact) }
  })
  const { id, title, language } = set
  return {
    learner,
    asOf,
    set: { id, title, language },
    paragraphs: blank(
      keepTogether(version.text, language),
      withoutTitle(version.text, version.paragraphs as unknown as Span[], title),
      gaps,
    ),
    facts: set.facts,
  }
}

/** A question whose typed answer is the fact's own. */
function typedQuestion(fact: StudyFact): Question | null {
  const typed = fact.questions.filter(({ kind }) => kind === 'short' || kind === 'cloze')
  return typed.find(({ answer }) => answer === fact.answer) ?? null
}

/** Due facts that are weighed against each other at most: beyond, the longest overdue are looked at first. */
const WEIGHED_AT_MOST = 1_000

/** Which part of what is due is asked for. */
export interface DueWish {
  /** Only facts of this set. */
  setId?: string
  /** Another portion, though that of the day may be done. */
  more?: boolean
}

/**
 * What is due for the viewer today, the most valuable first when it is more than their daily goal: what they reviewed
 * today is taken off it, so that the day has an end.
 */
export async function loadDue(
  viewer: Viewer,
  now: Date,
  { setId, more = false }: DueWish = {},
): Promise<DueSitting> {
  const learner = await loadLearner(viewer)
  const today = dayAt(now.getTime(), viewer.timeZone)
  const due = await findDue(viewer, now, today, WEIGHED_AT_MOST, setId)
  const wishes = await readWishes(
    viewer,
    due.map(({ factId }) => factId),
  )
  const reviewed = await findReviewed(viewer, today)
  const queue = buildQueue(
    due,
    viewer.dailyGoal + (more ? reviewed.length : 0),
    ({ factId, memory }) =>
      reviewValue(factId, memory, today, wishing(learner.parameters, wishes.get(factId))),
    reviewed,
  )
  const { today: chosen, left, held } = queue
  const ids = chosen.map(({ factId }) => factId)
  return {
    learner,
    asOf: now.getTime(),
    facts: await findFacts(viewer, ids, wishes),
    left,
    portion: viewer.dailyGoal,
    soon: await findSoonDue(viewer, now, setId),
    next: await findNextDue(viewer, today, held, setId),
  }
}

/** Those of these facts that the viewer may study, in the order given. */
export async function findFacts(
  viewer: Viewer,
  ids: string[],
  wishes: ReadonlyMap<string, number>,
): Promise<StudyFact[]> {
  const rows = await db.fact.findMany({
    where: { id: { in: [...(await studiableFacts(viewer, ids))] } },
    select: factColumns(viewer),
  })
  const facts = new Map(rows.map((row) => [row.id, readFact(row, wishes)]))
  return ids.flatMap((id) => facts.get(id) ?? [])
}

/** What is due at an instant that is in the learner's day `today`, the longest overdue first: at most `limit` of each state. */
export async function findDue(
  viewer: Viewer,
  now: Date,
  today: number,
  limit: number,
  setId?: string,
) {
  const rows = await db.$queryRaw<(MemoryRow & DueRow)[]>`
    SELECT m.*, f."versionId", f.start FROM (${dueMemories(viewer, now, today, limit, await dueIn(setId))}) m
      -- OFFSET 0 keeps this a look-up for each row, where the planner might read all facts there are.
      CROSS JOIN LATERAL (SELECT "versionId", start FROM "Fact" WHERE id = m."factId" OFFSET 0) f`
  return rows.map(({ factId, versionId, start, ...row }) => ({
    factId,
    sibling: siblingOf(factId, versionId, start),
    memory: readMemory(row),
  }))
}

/** What the viewer has reviewed in their day `today`. */
export async function findReviewed(
  viewer: Pick<Viewer, 'id' | 'timeZone'>,
  today: number,
): Promise<Done[]> {
  const rows = await db.$queryRaw<DueRow[]>`
    SELECT m."factId", f."versionId", f.start FROM (${reviewedMemories(viewer, today)}) m
      CROSS JOIN LATERAL (SELECT "versionId", start FROM "Fact" WHERE id = m."factId" OFFSET 0) f`
  return rows.map(({ factId, versionId, start }) => ({
    factId,
    sibling: siblingOf(factId, versionId, start),
  }))
}

/** More than this are not reviewed in a day. */
const REVIEWED_AT_MOST = 2_000

const reviewedMemories = (
  viewer: Pick<Viewer, 'id' | 'timeZone'>,
  today: number,
  limit = REVIEWED_AT_MOST,
) => Prisma.sql`
  SELECT "factId" FROM "Memory"
   WHERE "userId" = ${viewer.id}::uuid AND "lastReview" >= ${new Date(startOfDay(today, viewer.timeZone)).toISOString()}::timestamp
     AND "lastDay" = ${isoDay(today)}::date AND state > 0
   ORDER BY "lastReview" DESC LIMIT ${limit}`

const siblingOf = (factId: string, versionId: string | null, start: number | null): string =>
  versionId ? `${versionId}:${start}` : factId

interface DueRow {
  factId: string
  versionId: string | null
  start: number | null
}

const memoryColumnsSql = Prisma.raw(
  ['factId', ...Object.keys(memoryColumns)].map((name) => `"${name}"`).join(),
)

/** A set of more facts than this is not read whole to find out which of them are due. */
const LARGE_SET = 2_000

/**
 * Only facts of a set. Of a small one all facts are at hand at once; of a large one each due memory is looked up in the set,
 * which is no more work for 100,000 facts (OFFSET 0 keeps it a look-up).
 */
async function dueIn(setId?: string): Promise<Prisma.Sql> {
  if (!setId) return Prisma.empty
  const more = await db.$queryRaw<object[]>`
    SELECT 1 AS one FROM "SetFact" WHERE "setId" = ${setId}::uuid OFFSET ${LARGE_SET} LIMIT 1`
  return more.length === 0
    ? Prisma.sql`AND "factId" IN (SELECT "factId" FROM "SetFact" WHERE "setId" = ${setId}::uuid)`
    : Prisma.sql`AND EXISTS (
        SELECT 1 FROM "SetFact" sf WHERE sf."setId" = ${setId}::uuid AND sf."factId" = "Memory"."factId" OFFSET 0)`
}

/**
 * The memories that `isDue` says are due, the longest overdue first, at most `limit` of each state. A state at a time,
 * as the index has them: in review a learner's day as its midnight, in the steps an instant.
 */
function dueMemories(
  viewer: Pick<Viewer, 'id'>,
  now: Date,
  today: number,
  limit: number,
  inSet = Prisma.empty,
) {
  const inState = (state: number, latest: Date) => Prisma.sql`
    (SELECT ${memoryColumnsSql} FROM "Memory"
      WHERE "userId" = ${viewer.id}::uuid AND NOT suspended AND state = ${state} AND due <= ${latest.toISOString()}::timestamp
        AND ("buriedUntil" IS NULL OR "buriedUntil" <= ${dateOfDay(today).toISOString()}::timestamp) ${inSet}
      ORDER BY due LIMIT ${limit})`
  return Prisma.sql`${inState(STATE.review, dateOfDay(today))} UNION ALL ${inState(STATE.learning, now)}
    UNION ALL ${inState(STATE.relearning, now)}`
}

/**
 * How many facts `loadDue` gives the viewer now, for all that tells the number: siblings are held back and the day is
 * cut as by `buildQueue`. Counts to 1,000 of each state. Of what was reviewed today as much is looked at as the goal: with so much done,
 * nothing more is given, whatever the siblings are.
 */
export async function countDue(
  viewer: Pick<Viewer, 'id' | 'timeZone' | 'dailyGoal'>,
  now: Date,
): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`SELECT ${dueCountSql(viewer, now)} AS count`
  return row?.count ?? 0
}

/** The number that `countDue` gives, as a value in SQL. */
export function dueCountSql(viewer: Pick<Viewer, 'id' | 'timeZone' | 'dailyGoal'>, now: Date) {
  const today = dayAt(now.getTime(), viewer.timeZone)
  return Prisma.sql`(
    WITH due AS (
      SELECT m."factId", m.state, f.sibling FROM (${dueMemories(viewer, now, today, 1_000)}) m ${siblingSql}),
    begun AS (
      SELECT m."factId", f.sibling FROM (${reviewedMemories(viewer, today, viewer.dailyGoal)}) m ${siblingSql}
      UNION SELECT "factId", sibling FROM due WHERE state <> ${STATE.review})
    SELECT ((SELECT count(*) FROM due WHERE state <> ${STATE.review})
          + LEAST(GREATEST(0, ${viewer.dailyGoal}::int - (SELECT count(*) FROM begun)),
                  (SELECT count(DISTINCT sibling) FROM due WHERE state = ${STATE.review}
                    AND sibling NOT IN (SELECT sibling FROM begun))))::int)`
}

/** `siblingOf` in SQL, for each memory `m`. */
const siblingSql = Prisma.sql`
  CROSS JOIN LATERAL (
    SELECT coalesce("versionId" || ':' || start, id::text) AS sibling FROM "Fact" WHERE id = m."factId" OFFSET 0) f`

/** Memories of facts that are in a set; of all, where none is named. */
const memoriesIn = (setId?: string) => (setId ? { fact: { sets: { some: { setId } } } } : {})

/** What is in its first steps and comes back later today. */
async function findSoonDue(viewer: Viewer, now: Date, setId?: string): Promise<DueSitting['soon']> {
  const within = setId
    ? Prisma.sql`AND EXISTS (SELECT FROM "SetFact" sf WHERE sf."setId" = ${setId}::uuid AND sf."factId" = "Memory"."factId")` // prettier-ignore
    : Prisma.empty
  // A state at a time: with both in one condition the index is read through all that falls due later.
  const inState = (state: number) => Prisma.sql`
    SELECT due FROM "Memory" WHERE "userId" = ${viewer.id}::uuid AND NOT suspended AND state = ${state}
       AND due > ${now.toISOString()}::timestamp ${within}`
  const [row] = await db.$queryRaw<{ count: number; first: Date | null }[]>`
    SELECT count(*)::int AS count, min(due) AS first
      FROM (${inState(STATE.learning)} UNION ALL ${inState(STATE.relearning)}) soon`
  return row?.first ? { at: row.first.getTime(), count: row.count } : null
}

/** @param held due today and held back to tomorrow */
async function findNextDue(
  viewer: Viewer,
  today: number,
  held: number,
  setId?: string,
): Promise<DueSitting['next']> {
  const first = await db.memory.findFirst({
    where: {
      ...memoriesIn(setId),
      userId: viewer.id,
      suspended: false,
      due: { gt: dateOfDay(today) },
      state: STATE.review,
    },
    orderBy: { due: 'asc' },
    select: { due: true },
  })
  const tomorrow = { day: today + 1, count: held }
  if (!first) return held > 0 ? tomorrow : null
  const day = dayOfDate(first.due)
  if (held > 0 && day > tomorrow.day) return tomorrow
  const count = await db.memory.count({
    where: {
      ...memoriesIn(setId),
      userId: viewer.id,
      suspended: false,
      due: first.due,
      state: STATE.review,
    },
  })
  return { day, count: count + held }
}
