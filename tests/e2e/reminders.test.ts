import type { Browser } from 'playwright-core'
import { startApp, type App } from '../setup/app'
import { startMailSink, type MailSink } from '../setup/mail'
import { findBarriersInBothThemes, openBrowser, visit, type Visit } from '../setup/page'

let sink: MailSink
let app: App
let browser: Browser
let one: Visit

beforeAll(async () => {
  sink = await startMailSink()
  const settings = { SMTP_URL: sink.url, MAIL_FROM: 'rectoverso@example.org' }
  ;[app, browser] = await Promise.all([startApp({ settings }), openBrowser()])
  one = await visit(browser, app.url)
})
afterAll(async () => {
  await browser?.close()
  await app?.remove()
  await sink?.stop()
})

test('one asks for reminders, and agrees by the e-mailed link without being signed in', async () => {
  const { page } = one
  await page.goto('/sign-up?next=/settings')
  await page.getByLabel('Adresse e-mail').first().fill('anne@example.org')
  await page.getByLabel('Nouveau mot de passe').fill('une longue phrase')
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname === '/settings')

  await page.getByLabel('Heure').selectOption('7')
  await page.getByLabel(/Par e-mail/).check()
  await page.getByRole('button', { name: 'Enregistrer les rappels' }).click()
  await page.getByText('Rappels enregistrés.').waitFor()
  await page.getByText(/quand vous aurez suivi son lien/).waitFor()
  expect(await findBarriersInBothThemes(page)).toEqual([])
  one.expectNoErrors()

  const mail = sink.mails.find(({ to }) => to.includes('anne@example.org'))
  const link = /\S+\/reminders\?\S+/.exec(mail?.text ?? '')?.[0] ?? ''
  const stranger = await visit(browser, app.url)
  await stranger.page.goto(link)
  await stranger.page.getByText('Votre adresse est confirmée').waitFor()
  expect(await findBarriersInBothThemes(stranger.page)).toEqual([])
  stranger.expectNoErrors()
  await stranger.close()

  await page.reload()
  expect(await page.getByText(/quand vous aurez suivi son lien/).count()).toBe(0)
  expect(await page.getByLabel(/Par e-mail/).isChecked()).toBe(true)
})

test('the button of a mail program needs a link of ours, and no cookie', async () => {
  const post = (query: string) =>
    fetch(`${app.url}/api/reminders?${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    })
  const user = '01890a5d-ac96-774b-bcce-b302099a8057'
  expect((await post(`do=stop-email&user=${user}&sign=guess`)).status).toBe(400)
  expect((await post('')).status).toBe(400)
  expect((await fetch(`${app.url}/reminders?do=stop-email&user=${user}&sign=guess`)).status).toBe(404) // prettier-ignore
})
