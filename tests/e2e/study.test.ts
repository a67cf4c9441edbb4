import type { Browser, Page } from 'playwright-core'
import { EXAMPLES } from '@/lib/article/examples'
import { startApp, type App } from '../setup/app'
import { findBarriersInBothThemes, openBrowser, visit, type Visit } from '../setup/page'

let app: App
let browser: Browser
let one: Visit
let set: string

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp(), openBrowser()])
  one = await visit(browser, app.url)
  const { page } = one
  await page.goto('/')
  await page.getByLabel('Le texte de l’article').fill(EXAMPLES.fr.text)
  await page.getByRole('button', { name: 'Faire les questions' }).click()
  const study = page.getByRole('link', { name: 'Étudier' })
  await study.waitFor({ timeout: 60_000 })
  set = (await study.getAttribute('href')) ?? ''
})
afterAll(async () => {
  await browser?.close()
  await app?.remove()
})

/** Goes on by Tab until what has the focus fits `selector`: what cannot be reached so cannot be used by key. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
  }
  throw new Error(`${selector} is not reached by Tab`)
}

async function openPage(path: string): Promise<Page> {
  const { page } = one
  await page.goto(path)
  await page.waitForLoadState('networkidle')
  return page
}

/** What the card on the screen asks. */
async function asked(page: Page): Promise<string> {
  const lines = (await page.getByRole('main').innerText()).split('\n')
  return lines.find((line) => line.trim().endsWith('?')) ?? ''
}

test('cards: space turns, a digit rates, Z takes it back', async () => {
  const page = await openPage(`${set}/cards`)
  const turn = page.getByRole('button', { name: /^Retourner/ })
  await turn.waitFor()
  const first = await asked(page)
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: /Bien/ }).waitFor()
  await page.keyboard.press('3')
  await turn.waitFor()
  expect(await asked(page)).not.toBe(first)
  await page.keyboard.press('z')
  await page.getByText(first).first().waitFor()
  one.expectNoErrors()
})

test('match: a tile is reached and taken by key', async () => {
  const page = await openPage(`${set}/match`)
  await tabTo(page, '[data-tile]')
  await page.keyboard.press('Enter')
  expect(await page.locator('[data-tile][aria-pressed="true"]').count()).toBe(1)
  one.expectNoErrors()
})

test('read: a gap is reached, filled and judged by key', async () => {
  const page = await openPage(`${set}/read`)
  const gaps = page.locator('article input')
  const before = await gaps.count()
  await tabTo(page, 'article input')
  await page.keyboard.type('juin 2024')
  await page.keyboard.press('Enter')
  await expect(gaps.count()).resolves.toBe(before - 1)
  one.expectNoErrors()
})

test('studio: a fact is moved down by key, and stays there', async () => {
  const page = await openPage(`${set}/edit`)
  const first = page.getByRole('row').first()
  const moved = (await first.getAttribute('aria-label')) ?? (await first.textContent()) ?? ''
  await tabTo(page, 'button[aria-label^="Descendre"]:not(:disabled)')
  const saved = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.keyboard.press('Enter')
  await saved
  await page.reload()
  await page.getByRole('row').nth(1).waitFor()
  const second = page.getByRole('row').nth(1)
  const name = (await second.getAttribute('aria-label')) ?? (await second.textContent())
  expect(name).toBe(moved)
  one.expectNoErrors()
})

describe.each(['quiz', 'cards', 'learn', 'match', 'read', 'edit'])('%s', (way) => {
  test.each([360, 1280])(
    'at %i px it has no barriers, nothing cut off, no errors',
    async (width) => {
      await one.page.setViewportSize({ width, height: 740 })
      const page = await openPage(`${set}/${way}`)
      expect(await findBarriersInBothThemes(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      )
      one.expectNoErrors()
    },
  )
})
