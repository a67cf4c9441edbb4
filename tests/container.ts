import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs' // prettier-ignore
import { tmpdir } from 'node:os'
import path from 'node:path'
import { EXAMPLES } from '@/lib/article/examples'
import { arriveAt, openBrowser, visit } from './setup/page'
import { findPostgres, freePort, startPostgres } from './setup/postgres'

/**
 * `npm run test:container`: what the Dockerfile says, done without a container engine. Its instructions are followed in
 * a folder for each stage, with the files of the last commit; then its command is run as its user, with PostgreSQL where
 * there is one, its health check is asked, and an article is pasted. Takes minutes: npm installs and Next builds anew.
 */
interface Stage {
  name: string
  root: string
  workdir: string
  env: Record<string, string>
  user?: string
  command: string[]
  health: string[]
}

/** The instructions of a Dockerfile: a word and the rest of its line, with lines that go on joined. */
function instructions(file: string): [string, string][] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n')
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [word = '', ...rest] = line.trim().split(/\s+/)
      return [word, rest.join(' ')]
    })
}

const inside = (stage: Stage, place: string) =>
  path.join(stage.root, path.resolve(stage.workdir, place))

/** COPY as Docker does it: a folder's contents, or files into a folder. */
function copy(sources: string[], from: (place: string) => string, to: string): void {
  for (const source of sources) {
    const origin = from(source)
    const isFolder = statSync(origin).isDirectory()
    const target = isFolder || !to.endsWith('/') ? to : path.join(to, path.basename(origin))
    mkdirSync(isFolder ? target : path.dirname(target), { recursive: true })
    cpSync(origin, target, { recursive: true, verbatimSymlinks: true })
  }
}

function run(stage: Stage, line: string): void {
  // The one place outside of the working folder that the image makes.
  const command = line
    .replaceAll('/data', path.join(stage.root, 'data'))
    .replace(/ && chown .*/, '')
  console.log(`${stage.name}: ${command}`)
  const { status } = spawnSync('sh', ['-c', command], {
    cwd: inside(stage, '.'),
    env: { ...process.env, NODE_ENV: undefined, ...stage.env } as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error(`${command} failed`)
}

/** Follows the Dockerfile; gives its last stage. */
function build(context: string, scratch: string): Stage {
  const stages: Stage[] = []
  for (const [word, rest] of instructions('Dockerfile')) {
    if (word === 'FROM') {
      const name = / AS (\w+)/.exec(rest)?.[1] ?? String(stages.length)
      const root = path.join(scratch, name)
      stages.push({ name, root, workdir: '/', env: {}, command: [], health: [] })
      continue
    }
    const stage = stages.at(-1)
    if (!stage) throw new Error('no FROM')
    if (word === 'WORKDIR') {
      stage.workdir = rest
      mkdirSync(inside(stage, '.'), { recursive: true })
    } else if (word === 'ENV') {
      for (const [, name = '', value = ''] of rest.matchAll(/(\w+)=(\S+)/g)) stage.env[name] = value
    } else if (word === 'RUN') run(stage, rest)
    else if (word === 'COPY') {
      const [, from] = /^--from=(\w+) /.exec(rest) ?? []
      const places = rest.replace(/^--\S+ /, '').split(' ')
      const other = stages.find(({ name }) => name === from)
      const to = places.at(-1) ?? ''
      copy(
        places.slice(0, -1),
        (place) => (other ? path.join(other.root, place) : path.join(context, place)),
        inside(stage, to) + (to.endsWith('/') ? '/' : ''),
      )
    } else if (word === 'USER') stage.user = rest
    else if (word === 'CMD') stage.command = JSON.parse(rest) as string[]
    else if (word === 'HEALTHCHECK') {
      stage.health = JSON.parse(rest.slice(rest.indexOf('['))) as string[]
    } else if (word !== 'VOLUME' && word !== 'EXPOSE') throw new Error(`${word} is not known here`)
  }
  return stages.at(-1) as Stage
}

/** The files of the last commit, without what .dockerignore names: all that Docker would send. */
function makeContext(scratch: string): string {
  const context = path.join(scratch, 'context')
  mkdirSync(context)
  const archive = execFileSync('git', ['archive', 'HEAD'], { maxBuffer: 1e9 })
  execFileSync('tar', ['-x', '-C', context], { input: archive })
  for (const name of readFileSync('.dockerignore', 'utf8').split('\n').filter(Boolean)) {
    if (!name.includes('*')) rmSync(path.join(context, name), { recursive: true, force: true })
  }
  return context
}

/** Whoever is not root: `nobody`, where this is root. */
const stranger = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}

/** Pastes an article as a newcomer and signs up; gives how many facts are asked. */
async function tryOut(url: string): Promise<number> {
  const browser = await openBrowser()
  try {
    const { page } = await visit(browser, url)
    await page.goto('/')
    await page.getByLabel('Le texte de l’article').fill(EXAMPLES.fr.text)
    await page.getByRole('button', { name: 'Faire les questions' }).click()
    await page.getByRole('link', { name: 'Étudier' }).waitFor({ timeout: 120_000 })
    const facts = await page.getByRole('main').locator('details').count()
    // A password is hashed by a binary of another package: it has to be in the image too.
    await page.goto('/sign-up?next=/sets')
    await page.getByLabel('Adresse e-mail').fill('container@example.org')
    await page.getByLabel('Nouveau mot de passe').fill('une longue phrase')
    await page.getByRole('button', { name: 'Créer le compte' }).click()
    await arriveAt(page, '/sets')
    return facts
  } finally {
    await browser.close()
  }
}

async function main(): Promise<void> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'rectoverso-container-'))
  chmodSync(scratch, 0o755)
  const binaries = findPostgres()
  const postgres = binaries ? await startPostgres(binaries) : undefined
  try {
    const stage = build(makeContext(scratch), scratch)
    if (!stage.user || stage.user === 'root') throw new Error('The image would run as root')
    const dataDir = path.join(stage.root, 'data')
    if (!existsSync(dataDir)) throw new Error('The image makes no /data')
    chmodSync(dataDir, 0o777)
    const port = String(await freePort())
    const url = `http://localhost:${port}`
    const settings = { APP_URL: url, PORT: port, DATA_DIR: dataDir }
    const shared = postgres
      ? { DATABASE_URL: postgres.url, AUTH_SECRET: 'a secret of this test, and long enough' }
      : {}
    const own = { PATH: process.env.PATH, NODE_ENV: 'production' } as const
    const env: NodeJS.ProcessEnv = { ...own, ...stage.env, ...settings, ...shared }
    const place = { cwd: inside(stage, '.'), env, ...stranger }
    const [program = '', ...args] = stage.command
    const server = spawn(program, args, { ...place, stdio: ['ignore', 'inherit', 'inherit'] })
    try {
      const [check = '', ...words] = stage.health
      const healthy = () => spawnSync(check, words, place).status === 0
      for (let tries = 0; !healthy(); tries++) {
        if (tries > 60 || server.exitCode !== null) throw new Error('It never became healthy')
        await new Promise((resolve) => setTimeout(resolve, 500))
      }
      const facts = await tryOut(url)
      if (facts === 0) throw new Error('The article has no fact')
      console.log(
        `✓ healthy, on ${postgres ? 'PostgreSQL' : 'PGlite'}; ${facts} facts of a pasted article are asked, and its reader has signed up`,
      )
    } finally {
      server.kill('SIGTERM')
    }
  } finally {
    await postgres?.stop()
    rmSync(scratch, { recursive: true, force: true })
  }
}

main().then(
  () => process.exit(0),
  (error: Error) => {
    console.error(error.message)
    process.exit(1)
  },
)
