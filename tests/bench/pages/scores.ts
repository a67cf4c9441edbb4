import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Result } from 'lighthouse'
import type { Cookie } from 'playwright-core'
import { BROWSER_FLAGS } from '../../setup/browser'

const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const
type Category = (typeof CATEGORIES)[number]

export interface Scores {
  /** 0–100 */
  scores: Record<Category, number>
  /** What fell short, in a line each. */
  faults: string[]
}

/** How often each page is looked at: what else the machine does falls on single looks. */
const LOOKS = 3

/** How often Lighthouse may ask to be run again: now and then its trace misses the moment at which the visit began. */
const AGAIN = 3

/**
 * Lighthouse's scores of a page as on a phone: its own emulated mid-range telephone and slow network, on a first visit,
 * in a browser that it starts for this one look, by whoever has the cookies. (In a browser that is used, the page comes
 * into a process that holds earlier pages and the service worker, to which Lighthouse's inspector ties itself while
 * the page loads; most of the blocking time was that.) Of three looks, the one whose performance is in the middle.
 * @param browser the browser's program
 */
export async function scorePage(url: string, cookies: Cookie[], browser: string): Promise<Scores> {
  const looks: Scores[] = []
  for (let look = 0; look < LOOKS; look++) looks.push(await lookAt(url, cookies, browser))
  looks.sort((a, b) => a.scores.performance - b.scores.performance)
  return looks[Math.floor(LOOKS / 2)] as Scores
}

/** Lighthouse's report on one visit. */
async function visit(url: string, cookies: Cookie[], browser: string): Promise<Result> {
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  // Its command: loaded here, what compiles our TypeScript would change the scripts that it sends to the page.
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      require.resolve('lighthouse/cli/index.js'),
      url,
      `--chrome-flags=${BROWSER_FLAGS.join(' ')}`,
      `--only-categories=${CATEGORIES.join()}`,
      `--extra-headers=${JSON.stringify({ cookie })}`,
      '--output=json',
      '--quiet',
      '--no-enable-error-reporting',
    ],
    { maxBuffer: 64_000_000, env: { ...process.env, CHROME_PATH: browser } },
  )
  return JSON.parse(stdout) as Result
}

async function lookAt(url: string, cookies: Cookie[], browser: string): Promise<Scores> {
  let report: Result | undefined
  for (let tries = 0; !report; tries++) {
    report = await visit(url, cookies, browser).catch((error: Error) => {
      if (tries === AGAIN || !error.message.includes('run Lighthouse again')) throw error
      return undefined
    })
  }
  const { categories, audits } = report
  const scores = {} as Record<Category, number>
  const faults: string[] = []
  for (const category of CATEGORIES) {
    const { score, auditRefs } = categories[category] ?? { score: null, auditRefs: [] }
    scores[category] = Math.round((score ?? 0) * 100)
    for (const { id, weight } of auditRefs) {
      const audit = audits[id]
      if (weight === 0 || !audit || audit.score === null || audit.score >= 0.9) continue
      faults.push(`${category}: ${audit.title} ${audit.displayValue ?? ''}`.trim())
    }
  }
  return { scores, faults }
}
