import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startApp, type App } from '../setup/app'
import { freePort } from '../setup/postgres'

let app: App
beforeAll(async () => (app = await startApp()))
afterAll(() => app?.remove())

const post = (route: string, body: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${app.url}${route}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(body),
  })

test('every page carries a policy with a nonce of its own, and no script runs without it', async () => {
  const answers = await Promise.all([fetch(app.url), fetch(app.url)])
  const nonces = await Promise.all(
    answers.map(async (answer) => {
      const policy = answer.headers.get('content-security-policy') ?? ''
      const [, nonce = ''] = /script-src 'nonce-([^']+)' 'strict-dynamic';/.exec(policy) ?? []
      expect(policy).not.toContain('unsafe')
      expect(policy).toContain("object-src 'none'")
      expect(policy).toContain("frame-ancestors 'none'")
      const scripts = (await answer.text()).match(/<script[^>]*>/g) ?? []
      expect(scripts.length).toBeGreaterThan(0)
      expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([])
      return nonce
    }),
  )
  expect(new Set(nonces).size).toBe(2)
})

test('the other headers are there, and nothing says what it is made with', async () => {
  const { headers } = await fetch(app.url)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('x-frame-options')).toBe('DENY')
  expect(headers.get('referrer-policy')).toBe('same-origin')
  expect(headers.get('permissions-policy')).toContain('camera=()')
  expect(headers.get('x-powered-by')).toBeNull()
})

test('next-auth takes no sign-in without its token against forged requests', async () => {
  const answer = await post('/api/auth/callback/credentials', {
    email: 'anne@example.org',
    password: 'une longue phrase',
  })
  expect(answer.headers.get('location')).toContain('csrf=true')
  expect(answer.headers.getSetCookie().join()).not.toContain('rectoverso.session')
})

test('an action called from another site is refused', async () => {
  const page = await (await fetch(`${app.url}/sign-in`)).text()
  const [, action = ''] = /name="\$ACTION_REF_\d+"|name="(\$ACTION_[^"]+)"/.exec(page) ?? []
  expect(page).toContain('$ACTION_')
  const form = new FormData()
  for (const [, name = '', value = ''] of page.matchAll(
    /<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g,
  )) {
    form.set(name, value.replaceAll('&quot;', '"'))
  }
  form.set('email', 'anne@example.org')
  form.set('password', 'une longue phrase')
  const answer = await fetch(`${app.url}/sign-in`, {
    method: 'POST',
    body: form,
    headers: { origin: 'https://evil.example' },
  })
  expect(answer.status).toBe(500)
  expect(action).toBeDefined()
})

test.each(['https://evil.example/', '//evil.example/', '/\\evil.example'])(
  'after signing in nobody is sent to %s',
  async (next) => {
    const page = await (await fetch(`${app.url}/sign-in?next=${encodeURIComponent(next)}`)).text()
    expect(page).toContain('name="next" value="/"')
    const csrf = (await (await fetch(`${app.url}/api/auth/csrf`)).json()) as { csrfToken: string }
    const answer = await fetch(
      `${app.url}/api/auth/signin?callbackUrl=${encodeURIComponent(next)}`,
      {
        redirect: 'manual',
      },
    )
    expect(csrf.csrfToken).toMatch(/^[0-9a-f]{64}$/)
    expect(answer.headers.getSetCookie().join()).not.toContain('evil.example')
  },
)

test('a session cookie is out of reach of scripts and of other sites, and an altered one is nobody’s', async () => {
  const csrf = await fetch(`${app.url}/api/auth/csrf`)
  const [cookie = ''] = csrf.headers.getSetCookie()
  expect(cookie).toMatch(/HttpOnly/)
  expect(cookie).toMatch(/SameSite=Lax/)
  const answer = await fetch(`${app.url}/api/account/export`, {
    headers: { cookie: 'rectoverso.session=eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..a.b.c' },
  })
  expect(answer.status).toBe(401)
})

test('the health check says that the database answers', async () => {
  const answer = await fetch(`${app.url}/api/health`)
  expect(answer.status).toBe(200)
  expect(await answer.json()).toEqual({ status: 'ok' })
})

test('a second server on the same data folder does not start, and says why', async () => {
  await expect(startApp({ dataDir: app.dataDir })).rejects.toThrow(
    `The data folder ${app.dataDir} is in use by process`,
  )
})

test('with DATABASE_URL and no secret the server does not start, and says what to do', async () => {
  const settings = { DATABASE_URL: 'postgresql://localhost/none', AUTH_SECRET: '' }
  const refusal = await startApp({ settings }).catch((error: Error) => error.message)
  expect(refusal).toMatch(/^The app did not start:[^]*set AUTH_SECRET to a random text/)
  expect(refusal).not.toMatch(/^\s+at /m)
})

test('when the one who started it is killed, the server goes too', async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'rectoverso-orphan-'))
  const port = String(await freePort())
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'app/_commands/start.ts'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_ENV: 'production', PORT: port, DATA_DIR: dataDir },
    },
  )
  const health = () =>
    fetch(`http://127.0.0.1:${port}/api/health`).then(
      (answer) => answer.ok,
      () => false,
    )
  await new Promise<void>((resolve) =>
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Rectoverso is ready')) resolve()
    }),
  )
  expect(await health()).toBe(true)
  child.kill('SIGKILL')
  // It may refuse one request while it still ends another: gone is who has not answered for a second.
  let silent = 0
  for (let tries = 0; tries < 75 && silent < 5; tries++) {
    silent = (await health()) ? 0 : silent + 1
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  expect(silent).toBe(5)
  rmSync(dataDir, { recursive: true, force: true })
})
