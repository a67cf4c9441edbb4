import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Result } from 'lighthouse'
import type { Cookie } from 'playwright-core'

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

/**
 * Lighthouse's scores of a page as on a phone: its own emulated mid-range telephone and slow network, on a first visit
 * (it empties the caches), by whoever has the cookies. Of three looks, the one whose performance is in the middle.
 * @param port the debugging port of a browser
 */
export async function scorePage(url: string, cookies: Cookie[], port: number): Promise<Scores> {
  const looks: Scores[] = []
  for (let look = 0; look < LOOKS; look++) looks.push(await lookAt(url, cookies, port))
  looks.sort((a, b) => a.scores.performance - b.scores.performance)
  return looks[Math.floor(LOOKS / 2)] as Scores
}

async function lookAt(url: string, cookies: Cookie[], port: number): Promise<Scores> {
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  // Its command: loaded here, what compiles our TypeScript would change the scripts that it sends to the page.
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      require.resolve('lighthouse/cli/index.js'),
      url,
      `--port=${port}`,
      `--only-categories=${CATEGORIES.join()}`,
      `--extra-headers=${JSON.stringify({ cookie })}`,
      '--output=json',
      '--quiet',
      '--no-enable-error-reporting',
    ],
    { maxBuffer: 64_000_000 },
  )
  const { categories, audits } = JSON.parse(stdout) as Result
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
