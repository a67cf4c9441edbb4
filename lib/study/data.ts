import 'server-only'
import type { Viewer } from '@/lib/account/viewer'
import { withoutTitle } from '@/lib/article/paragraphs'
import { db, type Prisma } from '@/lib/db'
import { AppError } from '@/lib/errors'
import type { Language, Span } from '@/lib/language/document'
import { keepTogether } from '@/lib/language/typography'
import type { Question } from '@/lib/question/question'
import { questionColumns, readQuestion } from '@/lib/question/stored'
import { dayAt } from '@/lib/review/day'
import { clampRetention, DEFAULT_PARAMETERS } from '@/lib/review/memory'
import { memoryColumns, readMemory, type MemoryRow } from '@/lib/review/rows'
import { readWishes } from '@/lib/review/wish.data'
import { studiableFacts } from '@/lib/set/data'
import { setVisibleTo } from '@/lib/set/visibility'
import { asideOf } from './aside'
import { markIn } from './mark'
import { blank, type Piece } from './reading'
import type { Learner, Sitting, StudyFact, StudySet } from './fact'

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
  }) as const

type FactRow = Prisma.FactGetPayload<{ select: ReturnType<typeof factColumns> }>

/**
 * The facts of these rows, in their order.
 * @param wishes as `readWishes` gives them
 */
export async function readFacts(
  viewer: Pick<Viewer, 'id'>,
  rows: readonly FactRow[],
  wishes: ReadonlyMap<string, number>,
): Promise<StudyFact[]> {
  const studios = await findStudios(
    viewer,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => readFact(row, wishes.get(row.id) ?? null, studios.get(row.id) ?? null))
}

/**
 * For each of these facts that the viewer may change, a set of theirs that it is in. Each fact is looked up (OFFSET 0):
 * the planner might read whole what sets the viewer has.
 */
async function findStudios(viewer: Pick<Viewer, 'id'>, ids: readonly string[]) {
  const rows = await db.$queryRaw<{ factId: string; setId: string }[]>`
    SELECT f.id AS "factId", min(s.id::text) AS "setId" FROM "Fact" f
      CROSS JOIN LATERAL (SELECT "setId" FROM "SetFact" WHERE "factId" = f.id OFFSET 0) sf
      CROSS JOIN LATERAL (SELECT id, "ownerId" FROM "StudySet" WHERE id = sf."setId" OFFSET 0) s
     WHERE f.id = ANY (${[...ids]}::uuid[]) AND f."ownerId" = ${viewer.id}::uuid AND s."ownerId" = f."ownerId"
     GROUP BY f.id`
  return new Map(rows.map(({ factId, setId }) => [factId, setId]))
}

/** Facts of one sentence have the same one. */
export const siblingOf = (
  factId: string,
  versionId: string | null,
  start: number | null,
): string => (versionId ? `${versionId}:${start}` : factId)

function readFact(row: FactRow, wish: number | null, editedIn: string | null): StudyFact {
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
    wish,
    editedIn,
    // Who may edit a fact wrote its article, too.
    readIn: editedIn && (row.version?.articleId ?? null),
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
    cardsOnly: viewer.cardsOnly,
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
  const rows = facts.map(({ fact }) => fact)
  const wishes = await readWishes(
    viewer,
    rows.map(({ id }) => id),
  )
  const studied = await readFacts(viewer, rows, wishes)
  return {
    learner: await loadLearner(viewer),
    asOf: now.getTime(),
    set: {
      ...rest,
      language: language as Language,
      isOwner: ownerId === viewer.id,
      facts: studied.filter(({ questions }) => questions.length > 0),
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
  const read = await readFacts(viewer, rows, wishes)
  const facts = new Map(read.map((fact) => [fact.id, fact]))
  return ids.flatMap((id) => facts.get(id) ?? [])
}
