import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { encode } from 'next-auth/jwt'
import type { Browser } from 'playwright-core'
import { closeDatabase, db, migrateDatabase, replaceDatabase } from '@/lib/db'
import { embeddedSource } from '@/lib/db/source'
import { rebuildMemories } from '@/lib/review/rebuild.data'
import { dateOfDay } from '@/lib/review/day'
import { FORGETFUL, logOfLearner } from '../lib/optimiser/learner'
import { startApp, type App } from '../setup/app'
import { findBarriersInBothThemes, openBrowser, visit } from '../setup/page'

const dataDir = mkdtempSync(path.join(tmpdir(), 'rectoverso-memory-'))
const AUTH_SECRET = 'a secret of this test, and long enough'
let app: App
let browser: Browser
let token: string

/** Somebody who forgets faster than most, with half a year of answers, made before the server starts. */
async function prepare(): Promise<string> {
  await replaceDatabase(embeddedSource(dataDir))
  await migrateDatabase()
  const user = await db.user.create({ data: { name: 'Léa', email: 'lea@example.org' } })
  const fact = { kind: 'time', language: 'fr', statement: 's', context: '', answer: 'a' }
  const logs = logOfLearner(FORGETFUL)
  const ids = logs.map(() => randomUUID())
  await db.fact.createMany({ data: ids.map((id) => ({ ...fact, id, ownerId: user.id })) })
  await db.review.createMany({
    data: logs.flatMap((log, i) =>
      log.map(({ rating, reviewedAt, day, durationMs }) => ({
        id: randomUUID(),
        userId: user.id,
        factId: ids[i] ?? '',
        rating,
        form: 'flashcard',
        origin: 'cards',
        reviewedAt: new Date(reviewedAt),
        day: dateOfDay(day),
        durationMs,
      })),
    ),
  })
  await rebuildMemories(user)
  await closeDatabase()
  return encode({ token: { sub: user.id, version: 0 }, secret: AUTH_SECRET })
}

beforeAll(async () => {
  token = await prepare()
  ;[app, browser] = await Promise.all([
    startApp({ dataDir, settings: { AUTH_SECRET } }),
    openBrowser(),
  ])
})
afterAll(async () => {
  await browser?.close()
  await app?.remove()
})

test('the memory is fitted to one’s answers, put in force and undone by keyboard, without barriers', async () => {
  const one = await visit(browser, app.url, { viewport: { width: 360, height: 780 } })
  await one.context.addCookies([{ name: 'rectoverso.session', value: token, url: app.url }])
  const { page } = one
  const press = async (name: string) => {
    await page.getByRole('button', { name }).focus()
    await page.keyboard.press('Enter')
  }
  await page.goto('/settings')
  await press('Ajuster à mes réponses')
  await page.getByText('ont mieux prévu').waitFor({ timeout: 60_000 })
  expect(await page.getByRole('img', { name: /Rappel constaté/ }).count()).toBe(2)
  expect(await findBarriersInBothThemes(page)).toEqual([])
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(360)
  await press('Planifier mes révisions ainsi')
  await page.getByText('sont planifiées par les nombres ajustés').waitFor()
  await press('Revenir aux nombres d’avant')
  await page.getByText('ont mieux prévu').waitFor()
  one.expectNoErrors()
  await one.close()
})
