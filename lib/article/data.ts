import 'server-only'
import { createHash } from 'node:crypto'
import type { Viewer } from '@/lib/account/viewer'
import { now } from '@/lib/clock'
import { db, Prisma } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { newId } from '@/lib/id'
import type { Language, Span } from '@/lib/language/document'
import { hash } from '@/lib/random'
import { holdLearners } from '@/lib/review/hold.data'
import type { Article, Dated, Pasted } from './article'
import { cleanText } from './clean'
import { isArticleDate, readDate, storeDate } from './date'
import { detectLanguage } from './detect'
import { paragraphSpans } from './paragraphs'
import type { Paste } from './schema'
import { MAX_TITLE, provisionalTitle } from './title'
import { articleVisibleTo } from './visibility'

const HOUR_MS = 3_600_000
/** Texts that one person may have read in an hour: more than anyone reads, less than fills a disk. */
const PASTES_AN_HOUR = 60

/**
 * Keeps a pasted text as an article with its first version, with an empty set for its facts and the order to make them.
 * All of it or nothing.
 */
export async function createArticle(viewer: Viewer, paste: Paste): Promise<Pasted> {
  const cleaned = cleanText(paste.text)
  if (!cleaned.ok) return cleaned
  const { text } = cleaned
  const language = paste.language ?? detectLanguage(text)
  if (!language) return { ok: false, reason: 'language-not-served' }
  const given = paste.title.trim()
  if (given.length > MAX_TITLE) return { ok: false, reason: 'title-too-long' }

  const time = now()
  const date = paste.date?.trim() ?? ''
  if (date && !isArticleDate(date, time)) return { ok: false, reason: 'date-impossible' }
  if (await hasReadMany(viewer, time)) return { ok: false, reason: 'too-many' }

  const title = given || provisionalTitle(text)
  const sha256 = createHash('sha256').update(text).digest('hex')
  const [articleId, versionId, setId, generationId] = [0, 0, 0, 0].map(() =>
    newId(time.getTime()),
  ) as [string, string, string, string]
  const paragraphs = paragraphSpans(text).map(({ start, end }) => ({ start, end }))
  await db.$transaction([
    db.article.create({ data: { id: articleId, ownerId: viewer.id, title, language } }),
    db.articleVersion.create({
      data: {
        ...{ id: versionId, articleId, number: 1, title: given, text, sha256, paragraphs },
        date: storeDate(date),
      },
    }),
    db.studySet.create({ data: { id: setId, ownerId: viewer.id, articleId, title, language } }),
    db.generation.create({
      data: { id: generationId, versionId, requestedBy: viewer.id, setId, seed: seedOf(sha256) },
    }),
  ])
  return { ok: true, articleId, generationId, setId }
}

/** The same text gives the same questions. */
const seedOf = (sha256: string): number => hash(sha256) | 0

async function hasReadMany(viewer: Viewer, time: Date): Promise<boolean> {
  const since = new Date(time.getTime() - HOUR_MS)
  const lately = await db.generation.count({
    where: { requestedBy: viewer.id, createdAt: { gt: since } },
  })
  return lately >= PASTES_AN_HOUR
}

/**
 * Says when an article was published (`YYYY-MM-DD`; empty: it is not known), and orders its text to be read anew: the
 * facts that it has keep what is remembered of them, others come to them. One being made under the old date is stopped.
 * Only its owner can.
 * @throws AppError `not-found`
 */
export async function dateArticle(viewer: Viewer, id: string, date: string): Promise<Dated> {
  const time = now()
  if (date && !isArticleDate(date, time)) return { ok: false, reason: 'date-impossible' }
  const article = await db.article.findFirst({
    where: { id, ownerId: viewer.id },
    select: {
      versions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { id: true, sha256: true, date: true },
      },
      sets: { orderBy: { createdAt: 'asc' }, take: 1, select: { id: true } },
    },
  })
  const version = article?.versions[0]
  if (!article || !version) throw new AppError('not-found')
  if ((readDate(version.date) ?? '') === date) return { ok: true, generationId: null }
  if (await hasReadMany(viewer, time)) return { ok: false, reason: 'too-many' }
  const generationId = newId(time.getTime())
  const [made] = article.sets
  await db.$transaction([
    db.articleVersion.update({ where: { id: version.id }, data: { date: storeDate(date) } }),
    db.generation.updateMany({
      where: { versionId: version.id, status: { in: ['queued', 'running'] } },
      data: { status: 'cancelled', finishedAt: time },
    }),
    db.generation.create({
      data: {
        ...{ id: generationId, versionId: version.id, requestedBy: viewer.id },
        ...{ setId: made?.id ?? null, seed: seedOf(version.sha256) },
      },
    }),
  ])
  return { ok: true, generationId }
}

/**
 * An article in its newest version.
 * @param token the secret of the link by which its set was reached
 * @throws AppError `not-found`, also for one that the viewer may not see
 */
export async function readArticle(
  viewer: Viewer | null,
  id: string,
  token?: string,
): Promise<Article> {
  const article = await db.article.findFirst({
    where: { id, ...articleVisibleTo(viewer, token) },
    select: {
      id: true,
      title: true,
      language: true,
      ownerId: true,
      createdAt: true,
      versions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { id: true, number: true, text: true, paragraphs: true, date: true },
      },
      sets: { orderBy: { createdAt: 'asc' }, take: 1, select: { id: true } },
    },
  })
  const version = article?.versions[0]
  if (!article || !version) throw new AppError('not-found')
  return {
    id: article.id,
    title: article.title,
    language: article.language as Language,
    isOwner: article.ownerId === viewer?.id,
    createdAt: article.createdAt,
    version: {
      ...version,
      paragraphs: version.paragraphs as unknown as Span[],
      date: readDate(version.date),
    },
    setId: article.sets[0]?.id ?? null,
  }
}

/**
 * Removes an article with its versions, their facts, and the sets made with it, with what was written by hand into those
 * sets alone. Only its owner can.
 */
export async function deleteArticle(viewer: Viewer, id: string): Promise<void> {
  const mine = { id, ownerId: viewer.id }
  const made = { article: mine, ownerId: viewer.id }
  const [, , , { count }] = await db.$transaction([
    holdLearners(Prisma.sql`
      SELECT f.id FROM "Fact" f JOIN "ArticleVersion" v ON v.id = f."versionId"
       WHERE v."articleId" = ${id}::uuid AND f."ownerId" = ${viewer.id}::uuid
      UNION SELECT sf."factId" FROM "SetFact" sf JOIN "StudySet" s ON s.id = sf."setId"
       WHERE s."articleId" = ${id}::uuid AND s."ownerId" = ${viewer.id}::uuid`),
    db.fact.deleteMany({
      where: {
        ownerId: viewer.id,
        versionId: null,
        sets: { some: { set: made }, every: { set: made } },
      },
    }),
    db.studySet.deleteMany({ where: made }),
    db.article.deleteMany({ where: mine }),
  ])
  if (count === 0) throw new AppError('not-found')
}
