import type { Browser, Page } from 'playwright-core'
import { startApp, type App } from '../setup/app'
import { answerOne, openDue, position, ratings, until } from '../setup/learner'
import { openBrowser, visit, type Visit } from '../setup/page'

let app: App
let browser: Browser
let one: Visit

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await app?.remove()
})
beforeEach(async () => {
  one = await visit(browser, app.url)
})
afterEach(async () => {
  await one?.close()
})

const openReview = (count: number) => openDue(one.page, count)

/** Ends the tab as a crash does: nothing of it runs any more. */
async function killTab(page: Page): Promise<void> {
  const session = await one.context.newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  void session.send('Page.crash').catch(() => undefined)
  await crashed
  await page.close()
}

test('the network is cut in the middle of a review and the tab killed: every answer counts once', async () => {
  const due = await openReview(6)
  const { context, page } = one
  expect(await position(page)).toEqual([0, 6])
  await answerOne(page, 'key')
  await until(async () => (await ratings(page)).all === 7)
  await context.setOffline(true)
  await answerOne(page, 'key')
  await answerOne(page, 'key')
  await page.getByText('2 réponses attendent').waitFor({ state: 'attached' })
  await killTab(page)

  const again = await context.newPage()
  await again.goto('/review')
  await again.getByText('0 / 3').waitFor()
  await answerOne(again, 'key')
  await again.getByText(/3 réponses attendent/).waitFor({ state: 'attached' })
  await again.reload()
  await again.getByText('0 / 2').waitFor()

  await context.setOffline(false)
  await until(async () => (await ratings(again)).all === 10)
  await again.reload()
  await again.getByText('0 / 2').waitFor()
  await answerOne(again, 'key')
  await answerOne(again, 'key')
  await until(async () => (await ratings(again)).all === 12)
  const { perFact } = await ratings(again)
  expect(perFact).toEqual(new Map(due.map((id) => [id, 2])))
})

test('what was answered on another device meanwhile is not asked again', async () => {
  await openReview(5)
  const { page, context } = one
  const phone = await context.newPage()
  await phone.goto('/review')
  for (let i = 0; i < 4; i++) await answerOne(phone, 'key')
  await until(async () => (await ratings(phone)).all === 9)
  await phone.close()
  // The first answer here brings the news of the others with it.
  await answerOne(page, 'key')
  await until(async () => {
    const [done, total] = await position(page)
    return done >= 3 && total === 5
  })
})

test('after signing out nothing of the account is on the device, and nothing is shown', async () => {
  await openReview(3)
  const { page, context } = one
  await page.goto('/sign-up')
  await page.getByLabel('Adresse e-mail').fill('device@example.org')
  await page.getByLabel('Nouveau mot de passe').fill('a long enough password')
  await page.getByRole('button', { name: 'Créer le compte' }).click()
  await page.waitForURL('/')
  await page.goto('/review')
  const stored = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const request = indexedDB.open('rectoverso')
          request.onsuccess = () => {
            const { transaction } = request.result.transaction(['kept', 'journal']).objectStore('kept') // prettier-ignore
            const counts = ['kept', 'journal'].map((name) => transaction.objectStore(name).count())
            transaction.oncomplete = () => {
              request.result.close()
              resolve(counts.reduce((sum, { result }) => sum + result, 0))
            }
          }
        }),
    )
  await answerOne(page, 'key')
  await until(async () => (await stored()) >= 2)
  await page.goto('/settings')
  await page.getByRole('button', { name: 'Se déconnecter', exact: true }).click()
  await page.waitForURL('/')
  await until(async () => (await stored()) === 0)
  await context.setOffline(true)
  await page.goto('/review')
  await page.getByText('Pas de réseau').first().waitFor()
  expect(await page.getByText(/\d+ \/ \d+/).count()).toBe(0)
})

test('another page says that there is no network, and leads to what is due', async () => {
  await openReview(2)
  const { page, context } = one
  await context.setOffline(true)
  await page.goto('/explore')
  await page.getByRole('link', { name: 'Réviser', exact: true }).last().click()
  await page.getByText('0 / 2').waitFor()
})

test('the app can be installed', async () => {
  await openReview(1)
  const session = await one.context.newCDPSession(one.page)
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  // A window of the tests is a private one; nothing else may stand in the way.
  const left = installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')
  expect(left).toEqual([])
  const manifest = await one.page.request.get('/manifest.webmanifest')
  const { icons } = (await manifest.json()) as { icons: { src: string; purpose: string }[] }
  expect(icons.some(({ purpose }) => purpose === 'maskable')).toBe(true)
  for (const { src } of icons) expect((await one.page.request.get(src)).status()).toBe(200)
  one.expectNoErrors()
})
