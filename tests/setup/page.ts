import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { BROWSER_FLAGS, findOrInstallBrowser } from './browser'

/** The browser of the tests. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = await findOrInstallBrowser()
  if (!executablePath) throw new Error('No browser was found, and none could be installed')
  return chromium.launch({ executablePath, args: BROWSER_FLAGS })
}

export interface Visit {
  page: Page
  context: BrowserContext
  /** Fails when the page has said an error: a script's, a hydration's, one of the content security policy. */
  expectNoErrors(): void
  close(): Promise<void>
}

/** A newcomer's window: no cookies, French, 1280 × 800, light; `options` change that. */
export async function visit(
  browser: Browser,
  baseURL: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Visit> {
  const context = await browser.newContext({
    baseURL,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1280, height: 800 },
    ...options,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const errors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error')
      errors.push(`${message.text()} ${message.location().url} (${page.url()})`)
  })
  page.on('pageerror', (error) => errors.push(`${error.message} (${page.url()})`))
  return {
    page,
    context,
    expectNoErrors: () => expect(errors).toEqual([]),
    close: () => context.close(),
  }
}

/** Waits until the page is at this path: a pattern would take `/sign-in?next=/settings` for `/settings`. */
export const arriveAt = (page: Page, path: string): Promise<void> =>
  page.waitForURL((url) => url.pathname + decodeURIComponent(url.search) === path)

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds against WCAG 2.2 AA on the page as it is, in a line each. Empty: nothing. */
export async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  const { violations } = (await page.evaluate(
    (tags) =>
      (globalThis as unknown as { axe: { run(d: unknown, o: unknown): Promise<unknown> } }).axe.run(
        document,
        { runOnly: tags },
      ),
    WCAG,
  )) as AxeResults
  return violations.flatMap(
    ({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 120)} – ${node.failureSummary?.split('\n')[1]}`), // prettier-ignore
  )
}

/** Waits until no colour is on its way to another; what inherits one sets out only when it has changed. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const running = () =>
      document
        .getAnimations()
        .filter((one) => one.playState === 'running')
        .filter((one) => one.effect?.getTiming().iterations !== Infinity)
    await frame()
    do {
      await Promise.all(running().map((one) => one.finished.catch(() => undefined)))
      await frame()
      await frame()
    } while (running().length > 0)
  })

/** `findBarriers` in light and in dark. */
export async function findBarriersInBothThemes(page: Page): Promise<string[]> {
  const found: string[] = []
  // The title is streamed after the page's first part.
  await page.waitForFunction(() => document.title !== '')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await settle(page)
    found.push(...(await findBarriers(page)).map((line) => `${colorScheme} ${line}`))
  }
  return found
}
