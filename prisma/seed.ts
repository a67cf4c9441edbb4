import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { buildWorker } from '@/app/_commands/build-worker'
import { checkPassword, findViewer, saveSettings, signUp } from '@/lib/account/data'
import type { Viewer } from '@/lib/account/viewer'
import { closeDatabase, migrateDatabase } from '@/lib/db'
import { orderFromPaste } from '@/lib/generation/order'
import { generationRunner } from '@/lib/generation/start'
import { seeded } from '@/lib/random'
import { recordBatch } from '@/lib/review/data'
import { dayAt } from '@/lib/review/day'
import type { SentReview } from '@/lib/review/sent'
import { readSet, setVisibility } from '@/lib/set/data'

const PASSWORD = 'demonstration'
const DAY_MS = 24 * 60 * 60 * 1000
const WEEKS = 5

async function makePerson(name: string, email: string): Promise<Viewer> {
  const session = await signUp(null, { name, email, password: PASSWORD })
  const viewer = session && (await findViewer(session.userId, session.version))
  if (!viewer) throw new Error(`${email} could not be made`)
  return viewer
}

/** An article as if it had been pasted, its questions made, and its set open to all. */
async function paste(viewer: Viewer, language: 'fr' | 'en', file: string): Promise<string> {
  const pasted = await orderFromPaste(viewer, {
    text: readFileSync(`prisma/demo/${file}`, 'utf8'),
    title: '',
    language,
  })
  if (!pasted.ok) throw new Error(`${file}: ${pasted.reason}`)
  await generationRunner().idle()
  await setVisibility(viewer, pasted.setId, 'public')
  return pasted.setId
}

/** Some weeks of cards: most evenings, mostly right, the harder facts again the next day. */
async function study(viewer: Viewer, sets: string[], seed: number): Promise<number> {
  const random = seeded(seed)
  const shown = await Promise.all(sets.map((id) => readSet(viewer, id)))
  const facts = shown.flatMap(({ facts }) => facts.map(({ id }) => id))
  const nextDay = new Map(facts.map((id, index) => [id, Math.floor(index / 4)]))
  const gap = new Map<string, number>()
  const reviews: SentReview[] = []
  const today = Date.now()
  for (let day = 0; day < WEEKS * 7; day++) {
    if (random() < 0.2) continue
    const evening = today - (WEEKS * 7 - day) * DAY_MS + random() * 2 * 60 * 60 * 1000
    const due = facts.filter((id) => (nextDay.get(id) ?? 0) <= day).slice(0, 20)
    due.forEach((factId, index) => {
      const recalled = random() < 0.85
      const reviewedAt = Math.round(evening + index * 15_000)
      reviews.push({
        id: randomUUID(),
        kind: 'rating',
        factId,
        reviewedAt,
        day: dayAt(reviewedAt, viewer.timeZone),
        form: 'flashcard',
        origin: 'review',
        durationMs: Math.round(2000 + random() * 8000),
        rating: recalled ? (random() < 0.2 ? 4 : 3) : 1,
      })
      const wait = recalled ? Math.max(1, (gap.get(factId) ?? 1) * 2.2) : 1
      gap.set(factId, wait)
      nextDay.set(factId, day + Math.round(wait))
    })
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
  const sets = [
    await paste(teacher, 'fr', 'koursk.fr.txt'),
    await paste(teacher, 'en', 'notre-dame.en.txt'),
  ]
  const lea = await makePerson('Léa', 'lea@example.org')
  const marc = await makePerson('Marc', 'marc@example.org')
  await saveSettings(marc, { ...marc, name: 'Marc', locale: 'en', dailyGoal: 30 })
  const count = (await study(lea, sets, 1)) + (await study(marc, sets, 2))
  console.log(
    `Made: 1 teacher, 2 students, 2 articles, ${count} reviews. The password of all three is “${PASSWORD}”.`,
  )
}

main()
  .then(closeDatabase)
  .then(() => process.exit(0))
  .catch((error: Error) => {
    console.error(error.message)
    process.exit(1)
  })
