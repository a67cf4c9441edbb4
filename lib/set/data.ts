import 'server-only'
import { randomBytes } from 'node:crypto'
import type { Viewer } from '@/lib/account/viewer'
import { now } from '@/lib/clock'
import { db, Prisma } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { newId } from '@/lib/id'
import type { Language } from '@/lib/language/document'
import { holdLearners } from '@/lib/review/hold.data'
import { factColumns, readFact } from './columns'
import { isOrderOf } from './order'
import type { SetEntry, SetList, StudySet, Visibility } from './set'
import { setStudiedBy, setVisibleTo } from './visibility'

const PAGE = 24

const entryColumns = {
  id: true,
  title: true,
  language: true,
  visibility: true,
  updatedAt: true,
  ownerId: true,
  owner: { select: { name: true } },
  _count: { select: { facts: true } },
} as const

type EntryRow = Prisma.StudySetGetPayload<{ select: typeof entryColumns }>

const readEntry = (viewer: Viewer | null, row: EntryRow): SetEntry => ({
  id: row.id,
  title: row.title,
  language: row.language as Language,
  visibility: row.visibility,
  facts: row._count.facts,
  updatedAt: row.updatedAt,
  ownerName: row.ownerId === viewer?.id ? null : row.owner.name,
})

async function listWhere(
  viewer: Viewer | null,
  where: Prisma.StudySetWhereInput,
  after?: string,
): Promise<SetList> {
  const rows = await db.studySet.findMany({
    where,
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: PAGE + 1,
    ...(after && { cursor: { id: after }, skip: 1 }),
    select: entryColumns,
  })
  const sets = rows.slice(0, PAGE).map((row) => readEntry(viewer, row))
  return { sets, next: rows.length > PAGE ? (sets.at(-1)?.id ?? null) : null }
}

/** The viewer's own sets, the latest touched first. */
export const listMySets = (viewer: Viewer, after?: string): Promise<SetList> =>
  listWhere(viewer, { ownerId: viewer.id }, after)

/** Facts that are looked at for what was studied last: the reviews of some months. */
const STUDIED_LATELY = 2_000

/** Others' sets that the viewer studies and may open, the last studied first. */
export async function listStudiedSets(viewer: Viewer): Promise<SetEntry[]> {
  const studied = await db.$queryRaw<{ id: string }[]>`
    SELECT s.id FROM (SELECT "factId", "lastReview" FROM "Memory" WHERE "userId" = ${viewer.id}::uuid AND reps > 0
                       ORDER BY "lastReview" DESC LIMIT ${STUDIED_LATELY}) m
      JOIN "SetFact" sf ON sf."factId" = m."factId"
      JOIN "StudySet" s ON s.id = sf."setId" AND s."ownerId" <> ${viewer.id}::uuid
     GROUP BY s.id ORDER BY max(m."lastReview") DESC, s.id LIMIT ${PAGE}`
  const rows = await db.studySet.findMany({
    where: { id: { in: studied.map(({ id }) => id) }, ...setVisibleTo(viewer) },
    select: entryColumns,
  })
  const entries = new Map(rows.map((row) => [row.id, readEntry(viewer, row)]))
  return studied.flatMap(({ id }) => entries.get(id) ?? [])
}

/** What anyone may see: public sets that have something to study, by words of their title and by language. */
export function listPublicSets(
  viewer: Viewer | null,
  { words = '', language, after }: { words?: string; language?: Language; after?: string } = {},
): Promise<SetList> {
  const wanted = words.trim().slice(0, 100).split(/\s+/).filter(Boolean).slice(0, 8)
  return listWhere(
    viewer,
    {
      visibility: 'public',
      facts: { some: {} },
      ...(language && { language }),
      AND: wanted.map((word) => ({ title: { contains: word, mode: 'insensitive' as const } })),
    },
    after,
  )
}

/**
 * A set with its facts, in order. Whoever does not own it sees published questions only.
 * @param token the secret of the link by which it was reached
 * @throws AppError `not-found`, also for one that the viewer may not see
 */
export async function readSet(
  viewer: Viewer | null,
  id: string,
  token?: string,
): Promise<StudySet> {
  const row = await db.studySet.findFirst({
    where: { id, ...setVisibleTo(viewer, token) },
    select: {
      id: true,
      title: true,
      language: true,
      visibility: true,
      linkToken: true,
      articleId: true,
      ownerId: true,
      owner: { select: { name: true } },
      facts: { orderBy: { position: 'asc' }, select: { fact: { select: factColumns } } },
    },
  })
  if (!row) throw new AppError('not-found')
  const isOwner = row.ownerId === viewer?.id
  const facts = row.facts.map(({ fact }) => readFact(fact))
  return {
    id: row.id,
    title: row.title,
    language: row.language as Language,
    visibility: row.visibility,
    linkToken: isOwner ? row.linkToken : null,
    articleId: row.articleId,
    isOwner,
    ownerName: isOwner ? null : row.owner.name,
    facts: isOwner
      ? facts
      : facts
          .map((fact) => ({ ...fact, questions: fact.questions.filter((one) => one.published) }))
          .filter((fact) => fact.questions.length > 0),
  }
}

/** Makes an empty set, to be written by hand. */
export async function createSet(
  viewer: Viewer,
  { title, language }: { title: string; language: Language },
): Promise<string> {
  const id = newId(now().getTime())
  await db.studySet.create({ data: { id, ownerId: viewer.id, title, language } })
  return id
}

/** @throws AppError `not-found` when nothing of the viewer's own was changed */
async function changeMine(
  viewer: Viewer,
  id: string,
  data: Prisma.StudySetUpdateManyMutationInput,
) {
  const { count } = await db.studySet.updateMany({ where: { id, ownerId: viewer.id }, data })
  if (count === 0) throw new AppError('not-found')
}

/** Gives a set another title. Only its owner can. */
export const renameSet = (viewer: Viewer, id: string, title: string): Promise<void> =>
  changeMine(viewer, id, { title })

/**
 * Says who may see a set. Each time it is opened by link the link is a new one, so that an old one stays shut.
 * @returns the secret of the link, where there is one
 */
export async function setVisibility(
  viewer: Viewer,
  id: string,
  visibility: Visibility,
): Promise<string | null> {
  const linkToken = visibility === 'link' ? randomBytes(18).toString('base64url') : null
  await changeMine(viewer, id, { visibility, linkToken })
  return linkToken
}

/** Removes a set. Facts that are in no other set and belong to no article go with it. Only its owner can. */
export async function deleteSet(viewer: Viewer, id: string): Promise<void> {
  const [, , { count }] = await db.$transaction([
    holdLearners(Prisma.sql`
      SELECT sf."factId" FROM "SetFact" sf JOIN "StudySet" s ON s.id = sf."setId"
       WHERE s.id = ${id}::uuid AND s."ownerId" = ${viewer.id}::uuid`),
    db.fact.deleteMany({
      where: {
        ownerId: viewer.id,
        versionId: null,
        sets: { some: { set: { id, ownerId: viewer.id } }, every: { setId: id } },
      },
    }),
    db.studySet.deleteMany({ where: { id, ownerId: viewer.id } }),
  ])
  if (count === 0) throw new AppError('not-found')
}

/**
 * Puts the facts of a set in another order.
 * @throws AppError `conflict` when `order` does not hold just the facts that are there: the set changed meanwhile
 */
export async function orderFacts(viewer: Viewer, id: string, order: string[]): Promise<void> {
  const rows = await db.setFact.findMany({
    where: { set: { id, ownerId: viewer.id } },
    select: { factId: true },
  })
  if (rows.length === 0) throw new AppError('not-found')
  const there = rows.map((row) => row.factId)
  if (!isOrderOf(order, there)) throw new AppError('conflict')
  await db.$executeRaw`
    UPDATE "SetFact" SET "position" = place.at - 1
    FROM unnest(${order}::uuid[]) WITH ORDINALITY AS place(fact, at)
    WHERE "SetFact"."setId" = ${id}::uuid AND "SetFact"."factId" = place.fact`
  await changeMine(viewer, id, { updatedAt: now() })
}

/** Takes a fact out of a set. What learners remember of it stays, should it come back. */
export async function dropFact(viewer: Viewer, id: string, factId: string): Promise<void> {
  const { count } = await db.setFact.deleteMany({
    where: { factId, set: { id, ownerId: viewer.id } },
  })
  if (count === 0) throw new AppError('not-found')
  await changeMine(viewer, id, { updatedAt: now() })
}

/** Puts a fact of the viewer's own (back) into a set of theirs, at a place. */
export async function insertFact(
  viewer: Viewer,
  id: string,
  factId: string,
  position: number,
): Promise<void> {
  await changeMine(viewer, id, { updatedAt: now() })
  const fact = await db.fact.findFirst({
    where: { id: factId, ownerId: viewer.id },
    select: { id: true },
  })
  if (!fact) throw new AppError('not-found')
  await db.$transaction([
    db.setFact.updateMany({
      where: { setId: id, position: { gte: position } },
      data: { position: { increment: 1 } },
    }),
    db.setFact.upsert({
      where: { setId_factId: { setId: id, factId } },
      create: { setId: id, factId, position },
      update: { position },
    }),
  ])
}

/**
 * Which of these facts the viewer may study: their own, and those of a set they may study. Asked in two steps, each by
 * index: as one condition (own, or in a set) PostgreSQL reads all sets there are.
 */
export async function studiableFacts(viewer: Viewer, ids: string[]): Promise<Set<string>> {
  const own = await db.fact.findMany({
    where: { id: { in: ids }, ownerId: viewer.id },
    select: { id: true },
  })
  const found = new Set(own.map(({ id }) => id))
  const others = ids.filter((id) => !found.has(id))
  if (others.length === 0) return found
  return new Set([...found, ...(await sharedFacts(viewer, others))])
}

/** Which of these facts are in a set that the viewer may study. */
export async function sharedFacts(viewer: Pick<Viewer, 'id'>, ids: string[]): Promise<Set<string>> {
  const shared = await db.setFact.findMany({
    where: { factId: { in: ids }, set: setStudiedBy(viewer) },
    select: { factId: true },
  })
  return new Set(shared.map(({ factId }) => factId))
}
