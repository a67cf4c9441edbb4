import type { Browser } from 'playwright-core'
import { BUDGET, weighStudyPages } from '../bench/pages/weigh'
import { startApp, type App } from '../setup/app'
import { makeDue, pasteArticle } from '../setup/learner'
import { openBrowser, visit } from '../setup/page'

let app: App
let browser: Browser

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await app?.remove()
})

test('no page on which one studies loads more JavaScript than it may', async () => {
  const { context, page, close } = await visit(browser, app.url)
  const set = await pasteArticle(page)
  await makeDue(page, 6)
  const { empty, beyond } = await weighStudyPages(context, browser, app.url, set)
  await close()
  // Else something was not measured.
  expect(empty).toBeGreaterThan(50_000)
  expect(Object.values(beyond).filter((bytes) => bytes < 5_000)).toEqual([])
  expect(Object.entries(beyond).filter(([, bytes]) => bytes > BUDGET)).toEqual([])
})
