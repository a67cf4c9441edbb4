import { gzipSync } from 'node:zlib'
import type { BrowserContext } from 'playwright-core'

/**
 * The bytes, each file gzipped, of all scripts that a page loads until it is at rest, on a first visit: what the page
 * names and what it fetches by itself.
 */
export async function weighScripts(context: BrowserContext, url: string): Promise<number> {
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
