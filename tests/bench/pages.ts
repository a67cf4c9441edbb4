import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type BrowserContext } from 'playwright-core'
import { startApp } from '../setup/app'
import { BROWSER_FLAGS, findOrInstallBrowser } from '../setup/browser'
import { pasteArticle } from '../setup/learner'
import { freePort } from '../setup/postgres'
import { startEmptyApp } from './pages/empty'
import { scorePage } from './pages/scores'
import { weighScripts } from './pages/weigh'

/**
 * `npm run bench:pages`: what the study pages weigh beyond an empty page of the same Next, and Lighthouse's scores.
 * The app must have been built. `-- weight` or `-- scores` does one of the two.
 */
const BUDGET = 45_000
const WANTED = { performance: 95, accessibility: 100, 'best-practices': 100 }
const PHONE = { width: 360, height: 740 }

/** Makes a set as a newcomer does; gives its address. */
async function makeSet(context: BrowserContext, url: string): Promise<string> {
  const page = await context.newPage()
  await page.goto(url)
  const set = await pasteArticle(page)
  await page.close()
  return set
}

async function printWeights(context: BrowserContext, base: string, set: string): Promise<boolean> {
  const browser = context.browser() ?? (await chromium.launch({ executablePath: await findOrInstallBrowser(), args: BROWSER_FLAGS })) // prettier-ignore
  const weigh = async (url: string, cookies: boolean) => {
    const fresh = await browser.newContext({ viewport: PHONE, serviceWorkers: 'block' })
    if (cookies) await fresh.addCookies(await context.cookies())
    const bytes = await weighScripts(fresh, url)
    await fresh.close()
    return bytes
  }
  const empty = await startEmptyApp()
  const least = await weigh(empty.url, false)
  empty.process.kill()
  console.log(
    `\nJavaScript, gzip, bytes: an empty page loads ${least}; beyond that (at most ${BUDGET})`,
  )
  let within = true
  for (const page of ['cards', 'learn', 'match', 'read', 'quiz', 'review']) {
    const address = page === 'review' ? `${base}/review` : `${base}${set}/${page}`
    const beyond = (await weigh(address, true)) - least
    within &&= beyond <= BUDGET
    console.log(
      `  ${page.padEnd(8)}${String(beyond).padStart(8)}${beyond > BUDGET ? '  TOO MUCH' : ''}`,
    )
  }
  if (browser !== context.browser()) await browser.close()
  return within
}

async function printScores(base: string, set: string, port: number): Promise<boolean> {
  console.log('\nLighthouse, mobile: performance, accessibility, best practices')
  let reached = true
  for (const page of ['/', set, `${set}/quiz`, `${set}/cards`, '/review']) {
    const { scores, faults } = await scorePage(`${base}${page}`, port)
    const short = Object.entries(WANTED).some(([name, least]) => scores[name as keyof typeof WANTED] < least) // prettier-ignore
    reached &&= !short
    const name = page.replace(/[0-9a-f-]{36}/, '…')
    console.log(`  ${name.padEnd(16)}${Object.values(scores).map((score) => String(score).padStart(5)).join('')}`) // prettier-ignore
    if (short) for (const fault of faults) console.log(`      ${fault}`)
  }
  return reached
}

async function main(only: string | undefined): Promise<boolean> {
  const executablePath = await findOrInstallBrowser()
  const profile = mkdtempSync(path.join(tmpdir(), 'rectoverso-browser-'))
  const port = await freePort()
  const app = await startApp()
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...BROWSER_FLAGS, `--remote-debugging-port=${port}`],
    viewport: PHONE,
    locale: 'fr-FR',
    baseURL: app.url,
  })
  try {
    const set = await makeSet(context, app.url)
    const light = only === 'scores' || (await printWeights(context, app.url, set))
    const good = only === 'weight' || (await printScores(app.url, set, port))
    return light && good
  } finally {
    await context.close()
    await app.remove()
    rmSync(profile, { recursive: true, force: true })
  }
}

main(process.argv[2])
  .then((reached) => process.exit(reached ? 0 : 1))
  .catch((error: Error) => {
    console.error(error)
    process.exit(1)
  })
