import { randomUUID } from 'node:crypto'
import { buildWorker } from '@/app/_commands/build-worker'
import { checkPassword, findViewer, saveSettings, signUp } from '@/lib/account/data'
import type { Viewer } from '@/lib/account/viewer'
import { EXAMPLES } from '@/lib/article/examples'
import { closeDatabase, migrateDatabase } from '@/lib/db'
import { orderFromPaste } from '@/lib/generation/order'
import { generationRunner } from '@/lib/generation/start'
import { seeded } from '@/lib/random'
import { recordBatch } from '@/lib/review/data'
import { dayAt } from '@/lib/review/day'
import type { Rating } from '@/lib/review/event'
import { DEFAULT_PARAMETERS, STATE, type Memory } from '@/lib/review/memory'
import { isDue } from '@/lib/review/queue'
import { rate } from '@/lib/review/schedule'
import type { SentReview } from '@/lib/review/sent'
import { readSet, setVisibility } from '@/lib/set/data'

const PASSWORD = 'demonstration'
const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
const DAYS = 36
/** Evenings without a card before today, so that there is something to review. */
const DAYS_OFF = 3
/** Facts seen for the first time on the last evening, and missed at once: whatever the spread of the days, they are due today. */
const MISSED_LAST = 3

async function makePerson(name: string, email: string): Promise<Viewer> {
  const session = await signUp(null, { name, email, password: PASSWORD })
  const viewer = session && (await findViewer(session.userId, session.version))
  if (!viewer) throw new Error(`${email} could not be made`)
  return viewer
}

/** An article as if it had been pasted, its questions made, and its set open to all. */
async function paste(viewer: Viewer, language: 'fr' | 'en'): Promise<string> {
  const pasted = await orderFromPaste(viewer, { ...EXAMPLES[language], language })
  if (!pasted.ok) throw new Error(`${language}: ${pasted.reason}`)
  await generationRunner().idle()
  await setVisibility(viewer, pasted.setId, 'public')
  return pasted.setId
}

/** Some weeks of cards: most evenings what is due and one new fact, mostly right, until the last few days. */
async function study(viewer: Viewer, sets: string[], seed: number): Promise<number> {
  const random = seeded(seed)
  const shown = await Promise.all(sets.map((id) => readSet(viewer, id)))
  const unseen = shown.flatMap(({ facts }) => facts.map(({ id }) => id))
  const last = unseen.splice(-MISSED_LAST)
  const memories = new Map<string, Memory>()
  const reviews: SentReview[] = []
  let time = 0

  const answer = (factId: string, rating: Rating) => {
    const day = dayAt(time, viewer.timeZone)
    const moment = { factId, rating, reviewedAt: time, day }
    const form = { form: 'flashcard', origin: 'review' } as const
    const durationMs = Math.round(2000 + random() * 8000)
    reviews.push({ id: randomUUID(), kind: 'rating', ...moment, ...form, durationMs })
    memories.set(factId, rate(memories.get(factId) ?? null, moment, DEFAULT_PARAMETERS))
    time += 15_000
  }

  for (let ago = DAYS; ago > DAYS_OFF; ago--) {
    const isLast = ago === DAYS_OFF + 1
    if (random() < 0.2 && !isLast) continue
    time = Math.round(Date.now() - ago * DAY_MS - random() * 90 * MINUTE_MS)
    const day = dayAt(time, viewer.timeZone)
    const due = [...memories].filter(([, memory]) => isDue(memory, time, day)).map(([id]) => id)
    let round = [...due, ...unseen.splice(0, 1)]
    for (const id of round) answer(id, random() < 0.85 ? (random() < 0.2 ? 4 : 3) : 1)
    for (const id of isLast ? last : []) answer(id, 1)
    if (isLast) round.push(...last)
    // What is still being learned comes back ten minutes later, as it would.
    while ((round = round.filter((id) => memories.get(id)?.state !== STATE.review)).length > 0) {
      time += 10 * MINUTE_MS
      for (const id of round) answer(id, 3)
    }
  }
  for (let from = 0; from < reviews.length; from += 500) {
    const batch = { attempts: [], reviews: reviews.slice(from, from + 500) }
    const { refused } = await recordBatch(viewer, batch, new Date())
    if (refused.length > 0) throw new Error(`Refused: ${JSON.stringify(refused[0])}`)
  }
  return reviews.length
}

/** `npm run db:seed`: a teacher with two articles and their sets, and two students who have studied them for some weeks. */
async function main(): Promise<void> {
  await migrateDatabase()
  if (await checkPassword({ email: 'teacher@example.org', password: PASSWORD })) {
    console.log('The demonstration is already there.')
    return
  }
  await buildWorker()
  const teacher = await makePerson('Camille Moreau', 'teacher@example.org')
  const sets = [await paste(teacher, 'fr'), await paste(teacher, 'en')]
  const lea = await makePerson('Léa', 'lea@example.org')
  const marc = await makePerson('Marc', 'marc@example.org')
  await saveSettings(marc, { ...marc, name: 'Marc', locale: 'en', dailyGoal: 30 })
  const count = (await study(lea, sets, 1)) + (await study(marc, sets, 2))
  console.log(
    `Made: 2 articles, ${count} reviews and three accounts: teacher@example.org, lea@example.org, marc@example.org. Their password is “${PASSWORD}”.`,
  )
}

main()
  .then(closeDatabase)
  .then(() => process.exit(0))
  .catch((error: Error) => {
    console.error(error.message)
    process.exit(1)
  })
