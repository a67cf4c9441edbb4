import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { closeDatabase, db, replaceDatabase } from '@/lib/db'
import { embeddedSource } from '@/lib/db/source'
import { linkQuery } from '@/lib/reminder/link'
import { startApp, type App } from '../setup/app'
import { arriveAt, findBarriersInBothThemes, openBrowser, visit, type Visit } from '../setup/page'

// Links in reminders are signed with it, here as by the server.
const AUTH_SECRET = (process.env.AUTH_SECRET = 'a secret of this test, and long enough')
const dataDir = mkdtempSync(path.join(tmpdir(), 'rectoverso-pages-'))
let app: App
let browser: Browser
let stranger: Visit
let teacher: Visit
let learner: Visit
/** The addresses to look at, by the route that serves them. */
let pages: Record<string, { of: Visit; at: string }[]>

/** Signs in to an account of the demonstration. */
async function signIn(email: string): Promise<Visit> {
  const signed = await visit(browser, app.url)
  const { page } = signed
  await page.goto('/sign-in?next=/sets')
  await page.getByLabel('Adresse e-mail').fill(email)
  await page.getByLabel('Mot de passe').fill('demonstration')
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await arriveAt(page, '/sets')
  return signed
}

const linkOf = async (page: Page, start: string) =>
  (await page.getByRole('main').locator(`a[href^="${start}"]`).first().getAttribute('href')) ?? ''

beforeAll(async () => {
  const seed = ['--conditions=react-server', '--import', 'tsx', 'prisma/seed.ts']
  const { status, stderr } = spawnSync(process.execPath, seed, {
    env: { ...process.env, NODE_ENV: 'production', DATA_DIR: dataDir },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  ;[app, browser] = await Promise.all([
    startApp({ dataDir, settings: { AUTH_SECRET } }),
    openBrowser(),
  ])
  stranger = await visit(browser, app.url)
  ;[teacher, learner] = [await signIn('teacher@example.org'), await signIn('lea@example.org')]
  const set = await linkOf(teacher.page, '/sets/')
  await teacher.page.goto(set)
  const article = await linkOf(teacher.page, '/articles/')
  const ways = ['cards', 'learn', 'match', 'quiz', 'read'].map((way) => [
    `/sets/[id]/${way}`,
    [{ of: teacher, at: `${set}/${way}` }],
  ])
  pages = {
    '/': [{ of: stranger, at: '/' }],
    '/articles/[id]': [
      { of: teacher, at: article },
      { of: learner, at: article },
    ],
    '/begin': [{ of: stranger, at: '/begin' }],
    '/explore': [{ of: stranger, at: '/explore' }],
    '/offline': [
      { of: stranger, at: '/offline' },
      { of: learner, at: '/offline' },
    ],
    '/progress': [
      { of: learner, at: '/progress' },
      { of: teacher, at: '/progress' },
    ],
    '/reminders': [{ of: stranger, at: `/reminders?${linkQuery('stop-email', randomUUID())}` }],
    '/reset': [
      { of: stranger, at: '/reset' },
      { of: stranger, at: '/reset?token=x' },
    ],
    '/review': [
      { of: learner, at: '/review' },
      { of: teacher, at: '/review' },
    ],
    '/sets': [
      { of: teacher, at: '/sets' },
      { of: learner, at: '/sets' },
    ],
    '/sets/[id]': [
      { of: teacher, at: set },
      { of: stranger, at: set },
    ],
    '/sets/[id]/edit': [{ of: teacher, at: `${set}/edit` }],
    ...(Object.fromEntries(ways) as typeof pages),
    '/settings': [{ of: teacher, at: '/settings' }],
    '/sign-in': [
      { of: stranger, at: '/sign-in' },
      { of: stranger, at: '/sign-in?error=OAuthSignin' },
    ],
    '/sign-in/sent': [{ of: stranger, at: '/sign-in/sent' }],
    '/sign-up': [{ of: stranger, at: '/sign-up' }],
  }
})
afterAll(async () => {
  await browser?.close()
  await app?.remove()
})

/** The routes of `app/`: its folders that hold a page, without the groups. */
const routes = (): string[] =>
  readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'page.tsx')
    .map((file) => `/${path.dirname(file)}`)
    .map((route) => route.replaceAll(/\/\([^)]+\)/g, '').replace(/^\/\.$/, '/') || '/')
    .sort()

/** Barriers, and what is wider than the screen, at both widths and in both themes. */
async function findFaults(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    faults.push(...(await findBarriersInBothThemes(page)).map((line) => `${width} ${line}`))
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    if (wide > width) faults.push(`${width}: ${wide} px wide`)
  }
  return faults
}

test('every route of the app is looked at below', () => {
  expect(routes()).toEqual(Object.keys(pages).sort())
})

test('no page has barriers, is wider than the screen or says an error', async () => {
  const faults: Record<string, string[]> = {}
  for (const { of, at } of Object.values(pages).flat()) {
    await of.page.goto(at)
    await of.page.waitForLoadState('networkidle')
    const found = await findFaults(of.page)
    if (new URL(of.page.url()).pathname !== at.replace(/\?.*/, '')) found.push(of.page.url())
    if (found.length > 0) faults[at] = found
  }
  expect(faults).toEqual({})
  for (const one of [stranger, teacher, learner]) one.expectNoErrors()
}, 600_000)

test('the demonstration has something to review today', async () => {
  await learner.page.goto('/progress')
  await learner.page.getByRole('link', { name: /^Réviser \(\d+\)/ }).click()
  await arriveAt(learner.page, '/review')
  await learner.page.getByText(/^1 \/ \d+$|^0 \/ \d+$/).waitFor()
})

test('what does not exist and what one may not see have the same page, with a way on', async () => {
  const edit = pages['/sets/[id]/edit']?.[0]?.at ?? ''
  for (const at of ['/nowhere', edit]) {
    const answer = await learner.page.goto(at)
    expect(answer?.status()).toBe(404)
    await learner.page.getByRole('heading', { name: 'Cette page n’existe pas' }).first().waitFor()
    expect(await findFaults(learner.page)).toEqual([])
  }
})

test('while a page is on its way, that is said, by a page of the app', async () => {
  const { page } = await visit(browser, app.url)
  // What is shown meanwhile has been fetched ahead, once the page is at rest.
  const ahead = page.waitForResponse((answer) => new URL(answer.url()).pathname === '/explore')
  await page.goto('/')
  await ahead
  await page.waitForLoadState('networkidle')
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/explore*', async (route) => {
    await held
    await route.continue()
  })
  await page.getByRole('link', { name: 'Explorer' }).first().click()
  await page.getByRole('main').getByRole('progressbar').waitFor()
  expect(await findFaults(page)).toEqual([])
  release()
  await page.getByRole('heading', { level: 1, name: 'Explorer' }).waitFor()
})

test('when the database fails, a page of the app says so, without its insides', async () => {
  await app.stop()
  await replaceDatabase(embeddedSource(dataDir))
  await db.$executeRawUnsafe('ALTER TABLE "User" RENAME TO "Gone"')
  await closeDatabase()
  app = await startApp({ dataDir, port: app.port, settings: { AUTH_SECRET } })
  const { page } = learner
  await page.goto('/sets')
  await page.getByRole('heading', { name: 'Quelque chose s’est cassé' }).first().waitFor()
  await page.getByRole('button', { name: 'Réessayer' }).waitFor()
  expect(await page.content()).not.toMatch(/User|prisma|SELECT|stack/)
  expect(await findFaults(page)).toEqual([])
  expect(app.output()).toContain('User')
})
