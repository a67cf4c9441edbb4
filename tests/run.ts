import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, openSync, closeSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { generateClient } from '../app/_commands/generate'
import { findOrInstallBrowser } from './setup/browser'
import { findPostgres, startPostgres } from './setup/postgres'

/**
 * `npm test`: all that has to hold, two steps at a time, what takes longest first. `npm test -- types lint` runs only
 * the steps named; `--without-browser` says that none is to be had.
 */
interface Step {
  name: string
  /** What it is called by on the command line, where it is one of several parts. */
  part?: string
  /** A script of Node's, with its arguments. */
  command: string[]
  settings?: Record<string, string>
  /** Steps that must have passed before. */
  after?: string[]
}

interface Outcome {
  name: string
  passed: boolean
  seconds: number
}

const bin = (name: string) => path.resolve('node_modules', name)
const tsx = ['--conditions=react-server', '--import', 'tsx']
const jest = (project: string, ...rest: string[]) => [
  bin('jest/bin/jest.js'),
  '--selectProjects',
  project,
  ...rest,
]

function steps(databaseUrl: string | undefined, browser: string | undefined): Step[] {
  const list: Step[] = [
    { name: 'build', command: [...tsx, 'app/_commands/build.ts', '--if-stale'] },
    { name: 'lib', command: jest('lib', '--maxWorkers=1') },
    { name: 'lint', command: [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'] },
    { name: 'types', command: [bin('typescript/bin/tsc'), '--noEmit'] },
    { name: 'data', command: jest('data', '--maxWorkers=1') },
    { name: 'format', command: [bin('prettier/bin/prettier.cjs'), '--check', '.'] },
    {
      name: 'walls',
      command: [bin('dependency-cruiser/bin/dependency-cruise.mjs'), 'app', 'components', 'lib', 'prisma', 'tests'], // prettier-ignore
    },
    { name: 'unused', command: [bin('knip/bin/knip.js')] },
    { name: 'components', command: jest('components', '--maxWorkers=1') },
  ]
  if (databaseUrl) {
    list.push({
      name: 'data on PostgreSQL',
      command: jest('data', '--maxWorkers=1'),
      settings: { TEST_DATABASE_URL: databaseUrl },
    })
  }
  if (browser) {
    // In two parts, as nothing else is left to run beside them.
    for (const shard of ['1/2', '2/2']) {
      list.push({
        name: `e2e ${shard}`,
        part: 'e2e',
        command: jest('e2e', '--runInBand', `--shard=${shard}`),
        settings: { BROWSER_PATH: browser },
        after: ['build'],
      })
    }
  }
  return list
}

async function run(step: Step, folder: string): Promise<Outcome> {
  const began = Date.now()
  const file = path.join(folder, `${step.name.replaceAll(/[ /]/g, '-')}.log`)
  const output = openSync(file, 'w')
  const child = spawn(process.execPath, step.command, {
    stdio: ['ignore', output, output],
    env: { ...process.env, FORCE_COLOR: '0', ...step.settings },
  })
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  closeSync(output)
  const outcome = { name: step.name, passed: code === 0, seconds: (Date.now() - began) / 1000 }
  const said = readFileSync(file, 'utf8')
  const summary = said.match(/^Tests: .*$/m)?.[0] ?? ''
  console.log(`${outcome.passed ? '✓' : '✗'} ${step.name}  ${outcome.seconds.toFixed(1)} s  ${summary}`) // prettier-ignore
  if (!outcome.passed) console.log(said.slice(-20000))
  return outcome
}

/** Runs the steps two at a time; a step whose forerunner failed is not run, and counts as failed. */
async function runAll(list: Step[], folder: string): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  const waiting = [...list]
  const next = (): Step | undefined => {
    const done = (name: string) => outcomes.find((outcome) => outcome.name === name)
    const planned = (name: string) => list.some((step) => step.name === name)
    const ready = waiting.findIndex((step) =>
      (step.after ?? []).every((name) => !planned(name) || done(name)),
    )
    return ready < 0 ? undefined : waiting.splice(ready, 1)[0]
  }
  const work = async (): Promise<void> => {
    while (waiting.length > 0) {
      const step = next()
      if (!step) await new Promise((resolve) => setTimeout(resolve, 200))
      else if (step.after?.some((name) => outcomes.some((o) => o.name === name && !o.passed))) {
        console.log(`✗ ${step.name}  not run: ${step.after.join(', ')} failed`)
        outcomes.push({ name: step.name, passed: false, seconds: 0 })
      } else outcomes.push(await run(step, folder))
    }
  }
  await Promise.all([work(), work()])
  return outcomes
}

async function main(args: string[]): Promise<number> {
  const wanted = args.filter((arg) => !arg.startsWith('--'))
  const wants = (name: string) => wanted.length === 0 || wanted.includes(name)
  await generateClient()
  const mayGoWithout = args.includes('--without-browser')
  const browser = wants('e2e') && !mayGoWithout ? await findOrInstallBrowser() : undefined
  const binaries = wants('data on PostgreSQL') ? findPostgres() : undefined
  const postgres = binaries ? await startPostgres(binaries) : undefined
  const folder = mkdtempSync(path.join(tmpdir(), 'rectoverso-tests-'))
  try {
    const list = steps(postgres?.url, browser).filter(({ name, part }) => wants(part ?? name))
    const outcomes = await runAll(list, folder)
    if (wants('data on PostgreSQL') && !postgres) {
      console.log(
        '– data on PostgreSQL  not run: no PostgreSQL here (/usr/lib/postgresql/*/bin or PATH)',
      )
    }
    if (wants('e2e') && !browser) {
      console.log(
        `${mayGoWithout ? '–' : '✗'} e2e  not run: no browser was found, and none could be installed. Install Chromium or Chrome, or set BROWSER_PATH.`,
      )
      if (!mayGoWithout) return 1
    }
    const failed = outcomes.filter(({ passed }) => !passed)
    console.log(failed.length === 0 ? '\nAll of it holds.' : `\nFailed: ${failed.map(({ name }) => name).join(', ')}`) // prettier-ignore
    return failed.length === 0 ? 0 : 1
  } finally {
    await postgres?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

void main(process.argv.slice(2)).then((code) => process.exit(code))
