import 'server-only'
import type { Viewer } from '@/lib/account/viewer'
import { readDate } from '@/lib/article/date'
import { now } from '@/lib/clock'
import { db } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { datedTitle, writeDay } from '@/lib/fact/dated-title'
import type { SentenceCoverage } from '@/lib/generation/generation'
import { newId } from '@/lib/id'
import type { Language } from '@/lib/language/document'
import { check } from '@/lib/question/check/check'
import type { Question, Source } from '@/lib/question/question'
import { storeQuestion } from '@/lib/question/stored'
import { readSet } from '@/lib/set/data'
import { handKey, isByHand } from '@/lib/set/hand-key'
import { questionOfDraft, type Draft, type HandFact } from '@/lib/set/draft'
import { judge } from './judge'
import type { Saved, Studio } from './studio'

/** The article text under a set, in its newest version, with what the last making said of each sentence. */
async function findText(articleId: string) {
  return db.articleVersion.findFirst({
    where: { articleId },
    orderBy: { number: 'desc' },
    select: {
      id: true,
      text: true,
      date: true,
      generations: {
        where: { status: 'done' },
        orderBy: { finishedAt: 'desc' },
        take: 1,
        select: { coverage: true },
      },
    },
  })
}

/**
 * A set with all that its owner may change.
 * @throws AppError `not-found`, also for a set of somebody else's
 */
export async function readStudio(viewer: Viewer, setId: string): Promise<Studio> {
  const set = await readSet(viewer, setId)
  if (!set.isOwner) throw new AppError('not-found')
  const version = set.articleId ? await findText(set.articleId) : null
  const coverage = (version?.generations[0]?.coverage ?? []) as unknown as SentenceCoverage[]
  return {
    ...set,
    facts: set.facts.map((fact) => ({
      ...fact,
      questions: fact.questions.map(({ published, ...question }) => ({
        question,
        published,
        findings: check(question, fact.span && version),
      })),
    })),
    sentences: coverage.map((sentence) => ({
      ...sentence,
      text: version?.text.slice(sentence.start, sentence.end) ?? '',
      covered: set.facts.some(
        ({ span }) => span && span.start < sentence.end && sentence.start < span.end,
      ),
    })),
  }
}

/** A fact of the viewer's own, with the text that it rests on. */
async function ownFact(viewer: Viewer, factId: string) {
  const fact = await db.fact.findFirst({
    where: { id: factId, ownerId: viewer.id },
    select: {
      id: true,
      context: true,
      language: true,
      start: true,
      end: true,
      version: { select: { text: true } },
      _count: { select: { questions: true } },
    },
  })
  if (!fact) throw new AppError('not-found')
  return fact
}

function sourceOf(fact: Awaited<ReturnType<typeof ownFact>>): Source {
  const { start, end, version } = fact
  if (start === null || end === null || !version) return { start: 0, end: 0, text: '' }
  return { start, end, text: version.text.slice(start, end) }
}

/**
 * Writes a question of a fact, a new one or over an old one, after `check` has seen it. One with an error is kept for
 * its author and not shown to learners.
 */
export async function saveQuestion(
  viewer: Viewer,
  factId: string,
  questionId: string | null,
  draft: Draft,
): Promise<Saved> {
  const fact = await ownFact(viewer, factId)
  const id = questionId ?? newId(now().getTime())
  const question = questionOfDraft(draft, {
    id,
    factId,
    context: fact.context,
    language: fact.language as Language,
    source: sourceOf(fact),
  })
  const judged = judge(question, fact.start === null ? null : fact.version)
  const data = columnsOf(question, judged.published)
  if (questionId) {
    const { count } = await db.question.updateMany({ where: { id, factId }, data })
    if (count === 0) throw new AppError('not-found')
  } else {
    await db.question.create({ data: { id, factId, position: fact._count.questions, ...data } })
  }
  return { factId, question: judged }
}

function columnsOf(question: Question, published: boolean) {
  const { body, ...columns } = storeQuestion(question)
  return { ...columns, body: body as object, published }
}

/** Removes a question. The answers that learners gave to it go with it; what they remember of the fact stays. */
export async function dropQuestion(viewer: Viewer, questionId: string): Promise<void> {
  const { count } = await db.question.deleteMany({
    where: { id: questionId, fact: { ownerId: viewer.id } },
  })
  if (count === 0) throw new AppError('not-found')
}

/**
 * Adds a fact written by hand, with the card that asks it, at the end of a set.
 * @throws AppError `not-found`; `invalid` when the words that it should rest on are not the article's
 */
export async function addFact(viewer: Viewer, setId: string, hand: HandFact): Promise<Saved> {
  const set = await readSet(viewer, setId)
  if (!set.isOwner) throw new AppError('not-found')
  const version = hand.sentence && set.articleId ? await findText(set.articleId) : null
  const source = version && hand.sentence ? quote(version.text, hand.sentence) : null
  const factId = newId(now().getTime())
  const at = source && source.text.indexOf(hand.answer)
  const answerStart = source && at !== null && at >= 0 ? source.start + at : null
  const date = source && version ? readDate(version.date) : null
  const context =
    hand.context || datedTitle(set.title, date ? writeDay(date, set.language) : undefined)
  const question = questionOfDraft(
    { kind: 'flashcard', prompt: hand.prompt, answer: hand.answer, accepted: [] },
    {
      id: newId(now().getTime()),
      ...{ factId, context, language: set.language },
      source: source ?? { start: 0, end: 0, text: '' },
    },
  )
  const judged = judge(question, source && version)
  await db.$transaction([
    db.fact.create({
      data: {
        id: factId,
        ownerId: viewer.id,
        versionId: source && version ? version.id : null,
        key: source ? handKey(factId) : null,
        kind: hand.kind,
        language: set.language,
        statement: hand.statement,
        context,
        answer: hand.answer,
        start: source?.start ?? null,
        end: source?.end ?? null,
        answerStart,
        answerEnd: answerStart === null ? null : answerStart + hand.answer.length,
      },
    }),
    db.question.create({
      data: { id: judged.question.id, factId, ...columnsOf(judged.question, judged.published) },
    }),
    db.setFact.create({ data: { setId, factId, position: set.facts.length } }),
    db.studySet.update({ where: { id: setId }, data: { updatedAt: now() } }),
  ])
  return { factId, question: judged }
}

function quote(text: string, { start, end }: { start: number; end: number }): Source {
  if (end > text.length || end <= start) throw new AppError('invalid')
  return { start, end, text: text.slice(start, end) }
}

/** A fact of the viewer's own as the pure code made it: what other forms of it are made from. Null for one by hand. */
export async function readOrigin(viewer: Viewer, factId: string) {
  const fact = await db.fact.findFirst({
    where: { id: factId, ownerId: viewer.id },
    select: {
      key: true,
      version: {
        select: { text: true, title: true, date: true, article: { select: { language: true } } },
      },
    },
  })
  if (!fact) throw new AppError('not-found')
  if (!fact.key || !fact.version || isByHand(fact.key)) return null
  const { text, title, date, article } = fact.version
  const language = article.language as Language
  return { key: fact.key, text, title, date: readDate(date), language }
}

/** The text under a set of the viewer's own; null where there is none. */
export async function readSetText(viewer: Viewer, setId: string) {
  const set = await db.studySet.findFirst({
    where: { id: setId, ownerId: viewer.id },
    select: {
      article: {
        select: {
          language: true,
          versions: {
            orderBy: { number: 'desc' },
            take: 1,
            select: { text: true, title: true, date: true },
          },
        },
      },
    },
  })
  if (!set) throw new AppError('not-found')
  const version = set.article?.versions[0]
  if (!version || !set.article) return null
  const { text, title, date } = version
  return { text, title, date: readDate(date), language: set.article.language as Language }
}
