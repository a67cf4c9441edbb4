import type { Browser, BrowserContext, Cookie } from 'playwright-core'
import { startApp } from '../setup/app'
import { findOrInstallBrowser } from '../setup/browser'
import { makeDue, pasteArticle } from '../setup/learner'
import { openBrowser } from '../setup/page'
import { scorePage } from './pages/scores'
import { BUDGET, weighStudyPages } from './pages/weigh'

/**
 * `npm run bench:pages`: what the study pages weigh beyond an empty page of the same Next, and Lighthouse's scores.
 * The app must have been built. `-- weight` or `-- scores` does one of the two.
 */
const PAGES = ['/', 'SET', 'SET/cards', 'SET/learn', 'SET/quiz', 'SET/match', 'SET/read', '/review', '/progress'] // prettier-ignore
const WANTED = { performance: 95, accessibility: 100, 'best-practices': 100 }
const PHONE = { width: 360, height: 740 }

/** Makes a set as a newcomer does, some of it due; gives its address. */
async function makeSet(context: BrowserContext, url: string): Promise<string> {
  const page = await context.newPage()
  await page.goto(url)
  const set = await pasteArticle(page)
  await makeDue(page, 6)
  await page.close()
  return set
}

async function printWeights(
  context: BrowserContext,
  browser: Browser,
  base: string,
  set: string,
): Promise<boolean> {
  const { empty, beyond } = await weighStudyPages(context, browser, base, set)
  console.log(
    `\nJavaScript, gzip, bytes: an empty page loads ${empty}; beyond that (at most ${BUDGET})`,
  )
  for (const [page, bytes] of Object.entries(beyond)) {
    console.log(
      `  ${page.padEnd(8)}${String(bytes).padStart(8)}${bytes > BUDGET ? '  TOO MUCH' : ''}`,
    )
  }
  return Math.max(...Object.values(beyond)) <= BUDGET
}

async function printScores(cookies: Cookie[], base: string, set: string): Promise<boolean> {
  const program = await findOrInstallBrowser()
  if (!program) throw new Error('No browser was found, and none could be installed')
  console.log('\nLighthouse, mobile: performance, accessibility, best practices; medians of three')
  let reached = true
  for (const page of PAGES.map((page) => page.replace('SET', set))) {
    const { scores, faults } = await scorePage(`${base}${page}`, cookies, program)
    const short = Object.entries(WANTED).some(([name, least]) => scores[name as keyof typeof WANTED] < least) // prettier-ignore
    reached &&= !short
    const name = page.replace(/[0-9a-f-]{36}/, '…')
    console.log(`  ${name.padEnd(16)}${Object.values(scores).map((score) => String(score).padStart(5)).join('')}`) // prettier-ignore
    if (short) for (const fault of faults) console.log(`      ${fault}`)
  }
  return reached
}

async function main(only: string | undefined): Promise<boolean> {
  const app = await startApp()
  const browser = await openBrowser()
  const context = await browser.newContext({ viewport: PHONE, locale: 'fr-FR', baseURL: app.url })
  try {
    const set = await makeSet(context, app.url)
    const light = only === 'scores' || (await printWeights(context, browser, app.url, set))
    const cookies = await context.cookies()
    // Nothing else runs beside Lighthouse's own browser.
    await browser.close()
    const good = only === 'weight' || (await printScores(cookies, app.url, set))
    return light && good
  } finally {
    await browser.close()
    await app.remove()
  }
}

main(process.argv[2])
  .then((reached) => process.exit(reached ? 0 : 1))
  .catch((error: Error) => {
    console.error(error)
    process.exit(1)
  })
