import type { Browser } from 'playwright-core'
import { startApp, type App } from '../setup/app'
import { arriveAt, openBrowser, visit, type Visit } from '../setup/page'

let app: App
let browser: Browser
let one: Visit

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await app?.remove()
})
beforeEach(async () => (one = await visit(browser, app.url)))
afterEach(() => one.close())

const PASSWORD = 'une longue phrase'

async function signUp({ page }: Visit, email: string, next = '/settings'): Promise<void> {
  await page.goto(`/sign-up?next=${next}`)
  await page.getByLabel('Adresse e-mail').fill(email)
  await page.getByLabel('Nouveau mot de passe').fill(PASSWORD)
  await page.getByRole('button', { name: 'Créer le compte' }).click()
  await arriveAt(page, next)
}

async function signIn({ page }: Visit, email: string, password: string): Promise<void> {
  await page.getByLabel('Adresse e-mail').fill(email)
  await page.getByLabel('Mot de passe').fill(password)
  await page.getByRole('button', { name: 'Se connecter' }).click()
}

test('one signs up, out, and in again to where one was going', async () => {
  const { page } = one
  await signUp(one, 'anne@example.org')
  await page.getByRole('button', { name: 'Se déconnecter', exact: true }).click()
  await arriveAt(page, '/')
  await page.goto('/settings')
  await arriveAt(page, '/sign-in?next=/settings')
  await signIn(one, 'anne@example.org', PASSWORD)
  await arriveAt(page, '/settings')
  expect(await page.getByText('anne@example.org').count()).toBeGreaterThan(0)
  one.expectNoErrors()
})

test('the keyboard alone is enough', async () => {
  const { page } = one
  await page.goto('/sign-up?next=/settings')
  await page.getByLabel('Nom (facultatif)').focus()
  await page.keyboard.type('Ben')
  await page.keyboard.press('Tab')
  await page.keyboard.type('ben@example.org')
  await page.keyboard.press('Tab')
  await page.keyboard.type(PASSWORD)
  await page.keyboard.press('Enter')
  await arriveAt(page, '/settings')
  one.expectNoErrors()
})

test('what is wrong is said at its field, and what was typed stays', async () => {
  const { page } = one
  await page.goto('/sign-up')
  await page.getByLabel('Nom (facultatif)').fill('Cléo')
  await page.getByLabel('Adresse e-mail').fill('cleo')
  await page.getByLabel('Nouveau mot de passe').fill('court')
  await page.getByRole('button', { name: 'Créer le compte' }).click()
  await page.getByText('Ce n’est pas une adresse e-mail.').waitFor()
  await page.getByText('Il faut de 10 à 200 caractères.').waitFor()
  expect(await page.getByLabel('Nom (facultatif)').inputValue()).toBe('Cléo')
  expect(await page.getByLabel('Adresse e-mail').inputValue()).toBe('cleo')
  // One goes on at the first field that has something wrong.
  await page.keyboard.press('End')
  await page.keyboard.type('@example.org')
  expect(await page.getByLabel('Adresse e-mail').inputValue()).toBe('cleo@example.org')
  one.expectNoErrors()
})

test('an unknown address and a wrong password are answered alike', async () => {
  const { page } = one
  await signUp(one, 'dina@example.org')
  await one.context.clearCookies()
  const answers: (string | null)[] = []
  for (const email of ['dina@example.org', 'nobody@example.org']) {
    await page.goto('/sign-in')
    await signIn(one, email, 'not the right one')
    answers.push(await page.getByRole('main').getByRole('alert').textContent())
  }
  expect(answers[0]).toBe(answers[1])
})

test('guessing is stopped, and it is said for how long', async () => {
  const { page } = one
  await page.goto('/sign-in')
  const refused = page.getByText(/Trop d’essais. Réessayez dans 1\d minutes./)
  // Ten are let through; on a busy machine a press may fall on a button that still waits for its answer.
  for (let tries = 0; tries < 20 && !(await refused.isVisible()); tries++) {
    await page.getByLabel('Mot de passe').waitFor()
    const answered = page.waitForResponse((response) => response.request().method() === 'POST')
    await signIn(one, 'guessed@example.org', `guess number ${tries}`)
    await answered
  }
  await refused.waitFor()
})

test('settings are kept, the language among them', async () => {
  const { page } = one
  await signUp(one, 'elsa@example.org')
  await page.getByLabel('Nom').fill('Elsa')
  await page.getByLabel('Révisions par jour').fill('35')
  await page.getByLabel('Langue de l’interface').first().selectOption('en')
  // The reminders have a form of their own below.
  const form = page.locator('form').filter({ has: page.getByLabel('Révisions par jour') })
  await form.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText(/Réglages enregistrés|Settings saved/).waitFor()
  await page.reload()
  await page.getByRole('heading', { name: 'Settings' }).waitFor()
  expect(await page.getByLabel('Reviews per day').inputValue()).toBe('35')
  one.expectNoErrors()
})

test('a changed password is the one that counts, and ends other sessions', async () => {
  await signUp(one, 'fatou@example.org')
  const other = await visit(browser, app.url)
  await other.page.goto('/sign-in?next=/settings')
  await signIn(other, 'fatou@example.org', PASSWORD)
  await arriveAt(other.page, '/settings')
  const { page } = one
  await page.getByLabel('Mot de passe actuel').fill(PASSWORD)
  await page.getByLabel('Nouveau mot de passe').fill('une autre phrase longue')
  await page.getByRole('button', { name: 'Changer le mot de passe' }).click()
  await page.getByText('Mot de passe changé').waitFor()
  await other.page.reload()
  await arriveAt(other.page, '/sign-in?next=/settings')
  await signIn(other, 'fatou@example.org', PASSWORD)
  await other.page.getByText('L’adresse ou le mot de passe est incorrect.').waitFor()
  await other.close()
})

test('all data can be taken away as a file, and the account deleted', async () => {
  const { page } = one
  await signUp(one, 'gus@example.org')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Télécharger mes données' }).click()
  const stream = await (await download).createReadStream()
  const data = JSON.parse((await stream.toArray()).join('')) as { account: { email: string } }
  expect(data.account.email).toBe('gus@example.org')
  await page.getByLabel('Écrivez « supprimer » pour confirmer').fill('supprimer')
  await page.getByRole('button', { name: 'Supprimer pour de bon' }).click()
  await arriveAt(page, '/')
  await page.goto('/sign-in')
  await signIn(one, 'gus@example.org', PASSWORD)
  await page.getByText('L’adresse ou le mot de passe est incorrect.').waitFor()
})

test('a session outlives a restart of the server', async () => {
  await signUp(one, 'hugo@example.org')
  await app.stop()
  app = await startApp({ dataDir: app.dataDir, port: app.port })
  await one.page.goto('/settings')
  expect(await one.page.getByText('hugo@example.org').count()).toBeGreaterThan(0)
})

test('a sign-up with a taken address is answered as any other', async () => {
  await signUp(one, 'nina@example.org')
  const answers: unknown[] = []
  for (const email of ['nina@example.org', 'free@example.org']) {
    const stranger = await visit(browser, app.url)
    const { page } = stranger
    const posted = page.waitForResponse((response) => response.request().method() === 'POST')
    await page.goto('/sign-up?next=/settings')
    await page.getByLabel('Adresse e-mail').fill(email)
    await page.getByLabel('Nouveau mot de passe').fill('what a stranger would try')
    await page.getByRole('button', { name: 'Créer le compte' }).click()
    const answer = await posted
    await arriveAt(page, '/settings')
    // The page asks the device a moment later.
    await page.getByText('Cet appareil ne vous prévient pas.').waitFor()
    const headers = Object.keys(await answer.allHeaders()).sort()
    const screen = await page.getByRole('main').innerText()
    answers.push([answer.status(), headers, screen.replace(email, '')])
    await stranger.close()
  }
  expect(answers[0]).toEqual(answers[1])
  // What is somebody's stays theirs: the stranger got an account of its own.
  await one.context.clearCookies()
  await one.page.goto('/sign-in?next=/settings')
  await signIn(one, 'nina@example.org', PASSWORD)
  await arriveAt(one.page, '/settings')
})
