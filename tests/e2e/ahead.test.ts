import type { Browser, Page } from 'playwright-core'
import { startApp, type App } from '../setup/app'
import { openBrowser, visit } from '../setup/page'
import { until } from '../setup/learner'

let app: App
let browser: Browser

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await app?.remove()
})

/** The places that the page has asked for ahead so far, and the worker, if it is here. */
function watchAhead(page: Page): Set<string> {
  const asked = new Set<string>()
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url())
    if (searchParams.has('_rsc')) asked.add(pathname)
  })
  return asked
}

/** Keeps the letters, and with them the page's load event, back until called. */
async function holdLoading(page: Page): Promise<() => void> {
  let goOn = () => {}
  const late = new Promise<void>((resolve) => (goOn = resolve))
  await page.route('**/*.woff2', async (route) => {
    await late
    await route.continue()
  })
  return goOn
}

const registrations = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)

test('while a page is still loading, only the place that is pointed at is fetched ahead; then all are', async () => {
  const { page, expectNoErrors, close } = await visit(browser, app.url)
  const asked = watchAhead(page)
  const goOn = await holdLoading(page)
  await page.goto('/', { waitUntil: 'commit' })
  const explore = page.getByRole('banner').getByRole('link', { name: 'Explorer' })
  // Pointed at until the page lives.
  await until(async () => {
    await page.mouse.move(0, 0)
    await explore.hover()
    return asked.size > 0
  })
  expect([...asked]).toEqual(['/explore'])
  expect(await registrations(page)).toBe(0)
  goOn()
  const places = ['/explore', '/progress', '/review', '/sets', '/sign-in']
  await until(async () => places.every((place) => asked.has(place)))
  await until(async () => (await registrations(page)) === 1)
  expectNoErrors()
  await close()
})
