import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { startApp, type App } from '../setup/app'
import { makeDue, pasteArticle } from '../setup/learner'
import { openBrowser, visit } from '../setup/page'

let app: App
let browser: Browser
let set: string
let storageState: BrowserContextOptions['storageState']

const PAGES = ['/', 'SET', 'SET/cards', 'SET/learn', 'SET/quiz', 'SET/match', 'SET/read', '/review', '/progress'] // prettier-ignore
/** The first screen's: app/_fonts. */
const OURS = ['sans', 'serif', 'serif-italic', 'serif-semibold']
const PHONE = { width: 360, height: 740 }
const DESK = { width: 1440, height: 900 }

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp(), openBrowser()])
  const { context, page, close } = await visit(browser, app.url)
  set = await pasteArticle(page)
  await makeDue(page, 6)
  storageState = await context.storageState()
  await close()
})
afterAll(async () => {
  await browser?.close()
  await app?.remove()
})

/** A window that has loaded nothing yet, of the learner who has something due. */
const open = (viewport: typeof PHONE) =>
  visit(browser, app.url, { viewport, storageState, serviceWorkers: 'block' })

/** Notes how far what is seen jumps, from the first moment on (the web vital CLS, without its windows of time). */
const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const seen = globalThis as unknown as { shifted: number }
    seen.shifted = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shifted += (entry as unknown as { value: number }).value // prettier-ignore
    }).observe({ type: 'layout-shift', buffered: true })
  })
const shifted = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    await frame()
    await frame()
    return (globalThis as unknown as { shifted: number }).shifted
  })

test.each([
  ['a phone', PHONE],
  ['a desk', DESK],
])('on %s nothing moves when the letters come late', async (_, viewport) => {
  const moved: Record<string, number> = {}
  for (const path of PAGES) {
    const { page, expectNoErrors, close } = await open(viewport)
    await watchShifts(page)
    let letTheLettersCome = () => {}
    const late = new Promise<void>((resolve) => (letTheLettersCome = resolve))
    await page.route('**/*.woff2', async (route) => {
      await late
      await route.continue()
    })
    // Its load event would wait for the letters.
    await page.goto(path.replace('SET', set), { waitUntil: 'commit' })
    await page.locator('main').waitFor()
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length) // prettier-ignore
    letTheLettersCome()
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => document.fonts.ready)
    moved[path] = await shifted(page)
    // Else it was not measured.
    await page.evaluate(() => (document.documentElement.style.paddingTop = '5rem'))
    expect(await shifted(page)).toBeGreaterThan(moved[path])
    expectNoErrors()
    await close()
  }
  expect(Object.entries(moved).filter(([, by]) => by >= 0.05)).toEqual([])
})

/** Of each file that a page has loaded: who asked for it, whether it holds up the first paint, and its size in bytes. */
const loaded = (page: Page) =>
  page.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => {
      const { name, initiatorType, encodedBodySize, renderBlockingStatus } =
        entry as PerformanceResourceTiming & { renderBlockingStatus: string }
      return { name, initiatorType, encodedBodySize, renderBlockingStatus }
    }),
  )

test('the page itself asks for its letters, and they and its styles are light', async () => {
  for (const path of PAGES) {
    const { page, expectNoErrors, close } = await open(PHONE)
    await page.goto(path.replace('SET', set))
    await page.waitForLoadState('networkidle')
    const all = await loaded(page)
    const fonts = all.filter(({ name }) => name.endsWith('.woff2'))
    const names = fonts.map(({ name }) => /\/([\w-]+)\.[^/]*$/.exec(name)?.[1])
    expect({ path, names: names.sort() }).toEqual({ path, names: OURS }) // prettier-ignore
    expect(fonts.filter(({ initiatorType }) => initiatorType !== 'link')).toEqual([])
    expect(sizeOf(fonts)).toBeLessThanOrEqual(70_000)
    const blocking = all.filter((file) => file.renderBlockingStatus === 'blocking')
    expect(blocking.filter(({ name }) => !name.endsWith('.css'))).toEqual([])
    expect(blocking).not.toEqual([])
    expect(sizeOf(blocking)).toBeLessThanOrEqual(16_000)
    expectNoErrors()
    await close()
  }
})

const sizeOf = (files: readonly { encodedBodySize: number }[]): number =>
  files.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)

test.each([
  ['À l’œuvre, ça naît où ? Œdipe – « 10 °C », ½ €…', null],
  ['Łódź', 'latin-ext'],
  ['Киев', 'cyrillic'],
  ['λόγος', 'greek'],
])(
  '%s is drawn in letters of ours, further ones (%s) only where they are met',
  async (text, alphabet) => {
    const { page, expectNoErrors, close } = await open(DESK)
    await page.goto('/')
    // What is put into a page that is still coming to life is taken out again, as a fault.
    await page.waitForFunction(() => Object.keys(document.querySelector('main') ?? {}).some((name) => name.startsWith('__reactFiber'))) // prettier-ignore
    await page.evaluate((text) => {
      for (const family of ['sans', 'serif']) {
        const line = document.createElement('p')
        line.style.fontFamily = `var(--font-${family})`
        line.textContent = text
        document.querySelector('main')?.prepend(line)
      }
    }, text)
    // What is drawn in the next frame asks for its letters.
    await page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
      await document.fonts.ready
    })
    await page.waitForLoadState('networkidle')
    const names = (await loaded(page)).map(({ name }) => /\/([\w-]+)\.[^/]*woff2$/.exec(name)?.[1])
    const further = alphabet ? [`inter-${alphabet}-standard-normal`, `source-serif-4-${alphabet}-opsz-normal`] : [] // prettier-ignore
    expect(names.filter(Boolean).sort()).toEqual([...OURS, ...further].sort())
    expect(
      await page.evaluate(
        () => [...document.fonts].filter(({ status }) => status === 'error').length,
      ),
    ).toBe(0)
    expectNoErrors()
    await close()
  },
)

test('what is quoted in French stands off its marks', async () => {
  const { page, close } = await open(DESK)
  await page.goto('/')
  const marks = await page.evaluate(() =>
    ['fr', 'en'].map((lang) => {
      const quote = document.createElement('q')
      quote.lang = lang
      document.body.append(quote)
      return getComputedStyle(quote).quotes
    }),
  )
  expect(marks[0]).toContain('«\u00a0')
  expect(marks[1]).not.toContain('«')
  await close()
})
