import { createHash } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { closeDatabase, db, migrateDatabase, replaceDatabase } from '@/lib/db'
import { embeddedSource } from '@/lib/db/source'
import { startApp, type App } from '../setup/app'
import { startMailSink, type MailSink } from '../setup/mail'
import { arriveAt, openBrowser, visit, type Visit } from '../setup/page'

const AUTH_SECRET = 'a secret of this test, and long enough'
const PASSWORD = 'une longue phrase'
const HOUR_MS = 60 * 60 * 1000
const dataDir = mkdtempSync(path.join(tmpdir(), 'rectoverso-mail-'))
let sink: MailSink
let app: App
let browser: Browser
let one: Visit

/** A link of each age, as next-auth keeps them: only what it hashes of the token and the secret. */
async function prepareLinks(): Promise<void> {
  await replaceDatabase(embeddedSource(dataDir))
  await migrateDatabase()
  const hashed = (token: string) =>
    createHash('sha256').update(`${token}${AUTH_SECRET}`).digest('hex')
  await db.verificationToken.createMany({
    data: [
      { token: 'old', age: -1 },
      { token: 'fresh', age: HOUR_MS },
    ].map(({ token, age }) => ({
      identifier: `${token}@example.org`,
      token: hashed(token),
      expires: new Date(Date.now() + age),
    })),
  })
  await closeDatabase()
}

beforeAll(async () => {
  await prepareLinks()
  ;[sink, browser] = await Promise.all([startMailSink(), openBrowser()])
  const services = { GITHUB_ID: 'hub', GITHUB_SECRET: 'x', GOOGLE_ID: 'goo', GOOGLE_SECRET: 'x' }
  const mail = { SMTP_URL: sink.url, MAIL_FROM: 'rectoverso@example.org' }
  app = await startApp({ dataDir, settings: { AUTH_SECRET, ...mail, ...services } })
})
afterAll(async () => {
  await browser?.close()
  await app?.remove()
  await sink?.stop()
})
beforeEach(async () => (one = await visit(browser, app.url)))
afterEach(() => one.close())

/** The newest e-mail to this address, waited for. */
async function mailTo(email: string): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const text = sink.mails.filter(({ to }) => to.includes(email)).at(-1)?.text
    if (text) return text
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`Nothing was sent to ${email}`)
}

const linksIn = (text: string): string[] => text.match(/https?:\/\/\S+/g) ?? []

test.each([
  ['GitHub', 'github', 'https://github.com/login/oauth/authorize', 'hub'],
  ['Google', 'google', 'https://accounts.google.com/o/oauth2/v2/auth', 'goo'],
])('%s is offered, and led to with this server’s settings', async (name, id, address, client) => {
  const { page, context } = one
  await page.goto('/sign-in')
  await page.getByRole('button', { name: `Continuer avec ${name}` }).waitFor()
  if (id === 'google') return // Its addresses are read from Google before anyone is led there.
  const { csrfToken } = (await (await context.request.get('/api/auth/csrf')).json()) as {
    csrfToken: string
  }
  const answer = await context.request.post(`/api/auth/signin/${id}`, {
    form: { csrfToken, callbackUrl: '/sets', json: 'true' },
  })
  const led = new URL(((await answer.json()) as { url: string }).url)
  expect(led.origin + led.pathname).toBe(address)
  expect(led.searchParams.get('client_id')).toBe(client)
  expect(led.searchParams.get('redirect_uri')).toBe(`${app.url}/api/auth/callback/${id}`)
})

test('an e-mailed link signs in, leads to where one was going, and works once', async () => {
  const { page } = one
  await page.goto('/sign-in?next=/settings')
  const form = page.locator('form', { has: page.getByRole('button', { name: 'Recevoir un lien' }) })
  await form.getByLabel('Adresse e-mail').fill('rosa@example.org')
  await form.getByRole('button').click()
  await page.getByRole('heading', { name: 'Regardez vos e-mails' }).waitFor()
  const [link = ''] = linksIn(await mailTo('rosa@example.org'))
  await page.goto(link)
  await arriveAt(page, '/settings')
  await page.getByText('rosa@example.org').first().waitFor()
  const other = await visit(browser, app.url)
  await other.page.goto(link)
  expect(new URL(other.page.url()).pathname).toBe('/sign-in')
  await other.page.getByText('La connexion n’a pas abouti').waitFor()
  await other.close()
})

test('an e-mailed link is good until its time is over', async () => {
  const { page } = one
  const link = (name: string) =>
    `/api/auth/callback/email?callbackUrl=%2Fsettings&token=${name}&email=${name}%40example.org`
  await page.goto(link('old'))
  expect(new URL(page.url()).pathname).toBe('/sign-in')
  await page.goto(link('fresh'))
  await arriveAt(page, '/settings')
})

test('what a guest did comes along through an e-mailed link', async () => {
  const { page, context } = one
  await page.goto('/begin?to=/sets')
  await page.getByRole('button', { name: 'Commencer sans compte' }).click()
  await arriveAt(page, '/sets')
  await page.getByRole('button', { name: 'Écrire une série' }).click()
  await page.getByLabel('Titre de la série').fill('Série de Rosa')
  await page.getByRole('dialog').getByRole('button', { name: 'Créer' }).click()
  await page.waitForURL((url) => url.pathname.endsWith('/edit'))
  const csrf = (await (await context.request.get('/api/auth/csrf')).json()) as { csrfToken: string }
  await context.request.post('/api/auth/signin/email', {
    form: { csrfToken: csrf.csrfToken, email: 'sami@example.org', callbackUrl: '/sets' },
  })
  await page.goto(linksIn(await mailTo('sami@example.org'))[0] ?? '')
  await arriveAt(page, '/sets')
  await page.getByText('Série de Rosa').waitFor()
})

test('a forgotten password is set anew by a link, once; nobody learns who has an account', async () => {
  const { page } = one
  await page.goto('/sign-up?next=/settings')
  const signUp = page.locator('form', {
    has: page.getByRole('button', { name: 'Créer le compte' }),
  })
  await signUp.getByLabel('Adresse e-mail').fill('tara@example.org')
  await signUp.getByLabel('Nouveau mot de passe').fill(PASSWORD)
  await signUp.getByRole('button').click()
  await arriveAt(page, '/settings')
  await one.context.clearCookies()

  const said: string[] = []
  for (const email of ['nobody@example.org', 'tara@example.org']) {
    await page.goto('/reset')
    await page.getByLabel('Adresse e-mail').fill(email)
    await page.getByRole('button', { name: 'Envoyer le lien' }).click()
    said.push(await page.getByRole('main').getByRole('status').innerText())
  }
  expect(said[0]).toBe(said[1])
  const links = linksIn(await mailTo('tara@example.org'))
  expect(links).toHaveLength(1)
  expect(sink.mails.some(({ to }) => to.includes('nobody@example.org'))).toBe(false)

  const setPassword = async (password: string) => {
    await page.goto(links[0] ?? '')
    await page.getByLabel('Nouveau mot de passe').fill(password)
    await page.getByRole('button', { name: 'Enregistrer le mot de passe' }).click()
  }
  await setPassword('une autre phrase longue')
  await arriveAt(page, '/')
  await page.goto('/settings')
  await page.getByText('tara@example.org').first().waitFor()
  await setPassword('encore une autre phrase')
  await page.getByText('Ce lien a déjà servi').waitFor()
})

test('nobody is flooded with links', async () => {
  const { context } = one
  const { csrfToken } = (await (await context.request.get('/api/auth/csrf')).json()) as {
    csrfToken: string
  }
  for (let tries = 0; tries < 8; tries++) {
    await context.request.post('/api/auth/signin/email', {
      form: { csrfToken, email: 'uma@example.org', callbackUrl: '/' },
    })
  }
  expect(sink.mails.filter(({ to }) => to.includes('uma@example.org'))).toHaveLength(3)
})
