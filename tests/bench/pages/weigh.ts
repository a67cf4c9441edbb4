import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext } from 'playwright-core'
import { startEmptyApp } from './empty'

/** Bytes of JavaScript, gzip, that a page on which one studies may load beyond an empty page of the same Next. */
export const BUDGET = 45_000

const PHONE = { width: 360, height: 740 }

/** What each page on which one studies loads, and what an empty one does; bytes, gzip. */
export interface Weights {
  empty: number
  beyond: Record<string, number>
}

/**
 * Weighs the ways to study a set and the review, as the learner of `session` finds them: with what they have there.
 * @param set the set's path
 */
export async function weighStudyPages(
  session: BrowserContext,
  browser: Browser,
  base: string,
  set: string,
): Promise<Weights> {
  const weigh = async (url: string, cookies: Awaited<ReturnType<BrowserContext['cookies']>>) => {
    const fresh = await browser.newContext({ viewport: PHONE, serviceWorkers: 'block' })
    await fresh.addCookies(cookies)
    const bytes = await weighScripts(fresh, url)
    await fresh.close()
    return bytes
  }
  const { url, process } = await startEmptyApp()
  const empty = await weigh(url, []).finally(() => process.kill())
  const cookies = await session.cookies()
  const beyond: Record<string, number> = {}
  for (const way of ['cards', 'learn', 'match', 'read', 'quiz']) {
    beyond[way] = (await weigh(`${base}${set}/${way}`, cookies)) - empty
  }
  beyond.review = (await weigh(`${base}/review`, cookies)) - empty
  return { empty, beyond }
}

/**
 * The bytes, each file gzipped, of all scripts that a page loads until it is at rest, on a first visit: what the page
 * names and what it fetches by itself.
 */
async function weighScripts(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage()
  const sizes = new Map<string, Promise<number>>()
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script' || sizes.has(response.url())) return
    sizes.set(
      response.url(),
      response.body().then((body) => gzipSync(body).length),
    )
  })
  await page.goto(url)
  await page.waitForLoadState('networkidle')
  const all = await Promise.all(sizes.values())
  await page.close()
  return all.reduce((sum, bytes) => sum + bytes, 0)
}
