import type { Browser, Page } from 'playwright-core'
import { EXAMPLES } from '@/lib/article/examples'
import { startApp, type App } from '../setup/app'
import { arriveAt, findBarriersInBothThemes, openBrowser, visit, type Visit } from '../setup/page'

let app: App
let browser: Browser
let one: Visit

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp(), openBrowser()])
  one = await visit(browser, app.url)
})
afterAll(async () => {
  await browser?.close()
  await app?.remove()
})

const article = `${EXAMPLES.fr.title}\n\n${EXAMPLES.fr.text}`
let articlePath: string
let setPath: string

const pathOf = (page: Page) => new URL(page.url()).pathname

/** Answers the question on the screen, by the keyboard where its form is one of choices. */
async function answer(page: Page): Promise<void> {
  const main = page.getByRole('main')
  const choices = main.locator('ul button[aria-disabled="false"]')
  const typed = main.locator('form input[type="text"], form input:not([type])')
  const selects = main.locator('select')
  if ((await choices.count()) > 0) {
    await page.keyboard.press(String(1 + ((await choices.count()) % 2)))
  } else if ((await selects.count()) > 0) {
    for (const select of await selects.all()) await select.selectOption({ index: 1 })
    await main.getByRole('button', { name: 'Répondre' }).click()
  } else if ((await typed.count()) > 0) {
    await typed.fill('juin 2024')
    await page.keyboard.press('Enter')
  } else {
    await main.getByRole('button', { name: 'Répondre' }).click()
  }
}

test('a pasted article becomes questions within a minute, with no account', async () => {
  const { page } = one
  await page.goto('/')
  await page.getByLabel('Le texte de l’article').fill(article)
  await page.getByRole('button', { name: 'Faire les questions' }).click()
  await page.waitForURL('**/articles/*')
  const study = page.getByRole('link', { name: 'Étudier' })
  await study.waitFor({ timeout: 60_000 })
  articlePath = pathOf(page)
  await page.getByRole('heading', { level: 1, name: /Pyongyang/ }).waitFor()
  expect(await findBarriersInBothThemes(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  // The studio's styles are those of the first page's policy: nothing has been loaded since.
  await page.getByRole('link', { name: 'Modifier' }).click()
  await page
    .getByRole('button', { name: /^Déplacer/ })
    .first()
    .waitFor()
  await page.goBack()
  await study.click()
  await page.waitForURL('**/sets/*')
  setPath = pathOf(page)
  expect(await findBarriersInBothThemes(page)).toEqual([])
  one.expectNoErrors()
})

test('the quiz is answered by keyboard, each answer judged at once with its sentence', async () => {
  const { page } = one
  await page.goto(`${setPath}/quiz`)
  // Forms that ask outright, so that what is asked can be told by its answer.
  for (const form of ['Vrai ou faux', 'Remise en ordre', 'Association']) {
    const box = page.getByLabel(form)
    if ((await box.count()) > 0) await box.uncheck()
  }
  await page.getByRole('button', { name: /Commencer/ }).focus()
  await page.keyboard.press('Enter')
  const finish = page.getByRole('button', { name: /Voir le résultat/ })
  const next = page.getByRole('button', { name: /Question suivante|Voir le résultat/ })
  const score = page.getByText(/^\d+ sur \d+$/)
  const asked: { prompt: string; sentence: string; answer: string }[] = []
  for (let answered = 0; answered < 60; answered++) {
    const prompt = await page.getByRole('heading', { level: 2 }).innerText()
    await answer(page)
    await next.waitFor()
    const source = page.getByRole('main').locator('blockquote')
    asked.push({
      prompt,
      sentence: await source.innerText(),
      answer: await source.locator('mark').innerText(),
    })
    const last = (await finish.count()) > 0
    if (answered === 0) expect(await findBarriersInBothThemes(page)).toEqual([])
    await page.keyboard.press('Enter')
    if (last) break
    await next.waitFor({ state: 'detached' })
  }
  await score.first().waitFor()
  expect(asked.find(({ answer }) => answer === 'juin 2024')).toEqual({
    prompt: expect.stringMatching(/accord.*signé|signé.*accord/) as string,
    sentence:
      'L’accord de partenariat stratégique entre Moscou et Pyongyang a été signé en juin 2024.',
    answer: 'juin 2024',
  })
  expect(asked.find(({ answer }) => answer === 'Kim Jong Un')).toEqual({
    prompt: expect.stringMatching(/salué les soldats comme des «\shéros\s»/) as string,
    sentence:
      'Le dirigeant nord-coréen Kim Jong Un a salué les soldats comme des «\u00a0héros\u00a0» de la patrie.', // prettier-ignore
    answer: 'Kim Jong Un',
  })
  expect(await findBarriersInBothThemes(page)).toEqual([])
  one.expectNoErrors()
})

test('the guest signs up, and everything is there after a restart of the server', async () => {
  const { page } = one
  // What was answered has reached the server.
  await page.waitForTimeout(2000)
  await page.goto('/sign-up?next=/sets')
  await page.getByLabel('Adresse e-mail').fill('nouvelle@example.org')
  await page.getByLabel('Nouveau mot de passe').fill('une longue phrase')
  await page.getByRole('button', { name: 'Créer le compte' }).click()
  await arriveAt(page, '/sets')
  await app.stop()
  app = await startApp({ dataDir: app.dataDir, port: app.port })
  const again = await visit(browser, app.url)
  await again.page.goto('/sign-in?next=/progress')
  await again.page.getByLabel('Adresse e-mail').fill('nouvelle@example.org')
  await again.page.getByLabel('Mot de passe').fill('une longue phrase')
  await again.page.getByRole('button', { name: 'Se connecter' }).click()
  await arriveAt(again.page, '/progress')
  await again.page.getByRole('heading', { name: 'Progrès' }).waitFor()
  const answer = await again.context.request.get('/api/account/export')
  const kept = (await answer.json()) as {
    attempts: { finishedAt: string | null }[]
    reviews: unknown[]
    memories: unknown[]
  }
  expect(kept.attempts).toHaveLength(1)
  expect(kept.attempts[0]?.finishedAt).not.toBeNull()
  expect(kept.reviews.length).toBeGreaterThan(2)
  expect(kept.memories.length).toBeGreaterThan(1)
  await again.page.goto(articlePath)
  await again.page.getByRole('heading', { level: 1, name: /Pyongyang/ }).waitFor()
  again.expectNoErrors()
  await again.close()
})

test('reading a long text is stopped and begun again; the article is deleted, after a question', async () => {
  const { page } = one
  // A number in each sentence: one that comes again would not be read again.
  const copies = Array.from({ length: 20 }, (_, i) => EXAMPLES.fr.text.replaceAll(/\./g, ` ${i}.`))
  await page.goto('/')
  await page.getByLabel('Le texte de l’article').fill(copies.join('\n\n'))
  await page.getByRole('button', { name: 'Faire les questions' }).click()
  await page.waitForURL('**/articles/*')
  // On a phone too, how far it is stands on the screen, not below the text.
  await page.setViewportSize({ width: 360, height: 780 })
  const bar = await page.getByRole('main').getByRole('progressbar').boundingBox()
  expect(bar?.y).toBeLessThan(500)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByRole('button', { name: 'Arrêter' }).click()
  await page.getByText('La lecture a été arrêtée.').waitFor()
  await page.getByRole('button', { name: 'Recommencer' }).click()
  await page.getByRole('link', { name: 'Étudier' }).waitFor({ timeout: 200_000 })
  const path = pathOf(page)
  await page.getByRole('button', { name: 'Supprimer l’article' }).click()
  const dialog = page.getByRole('dialog', { name: 'Supprimer cet article ?' })
  expect(await findBarriersInBothThemes(page)).toEqual([])
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: 'Supprimer l’article' }).click()
  await dialog.getByRole('button', { name: 'Supprimer l’article' }).click()
  await arriveAt(page, '/sets')
  expect((await page.goto(path))?.status()).toBe(404)
}, 300_000)

test('what belongs to somebody else is not found', async () => {
  const stranger = await visit(browser, app.url)
  for (const path of [articlePath, setPath, `${setPath}/edit`, `${setPath}/quiz`]) {
    const answer = await stranger.page.goto(path)
    const isDoor = /\/(begin|sign-in)/.test(stranger.page.url())
    expect(isDoor || answer?.status() === 404).toBe(true)
    expect(await stranger.page.content()).not.toContain('Guérassimov')
  }
  await stranger.close()
})

const words = 'Le pont de Brévin fut construit en 1932 par Marie Delmas. '

test.each([
  ['blank', '   \n', 'Il n’y a pas encore de texte à lire'],
  ['no text', '\u0001\u0002\ufffd'.repeat(300), 'Cela ne ressemble pas à du texte'],
  ['too long', words.repeat(2_000), 'Ce texte est trop long : 100 000 caractères au plus'],
  ['longer than a server takes', words.repeat(30_000), 'Ce texte est trop long'],
  ['another language', 'Der Hund läuft über die Straße, und die Katze schläft heute. '.repeat(3), 'La langue de ce texte n’est pas reconnue'], // prettier-ignore
])('%s: it is said what is wrong, and the text is still there', async (_, text, said) => {
  const stranger = await visit(browser, app.url)
  const { page } = stranger
  await page.goto('/')
  const area = page.getByLabel('Le texte de l’article')
  await area.fill(text)
  await page.getByRole('button', { name: 'Faire les questions' }).click()
  const alert = page.getByRole('main').getByRole('alert')
  await alert.waitFor()
  // A number's and a colon's spaces are no-break ones.
  expect((await alert.innerText()).replaceAll(/\s/g, ' ')).toContain(said)
  expect((await area.inputValue()).length).toBe(text.length)
  stranger.expectNoErrors()
  await stranger.close()
})

test('what was typed outlives a lost network, and is sent once when it is back', async () => {
  const stranger = await visit(browser, app.url)
  const { page, context } = stranger
  await page.goto('/sign-up')
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await page.getByLabel('Adresse e-mail').fill('loin@example.org')
  await page.getByLabel('Nouveau mot de passe').fill('une longue phrase')
  await page.getByRole('button', { name: 'Créer le compte' }).click()
  await page.getByText('Le serveur n’a pas pu être joint.').waitFor()
  expect(await page.getByLabel('Adresse e-mail').inputValue()).toBe('loin@example.org')
  await context.setOffline(false)

  await page.goto('/')
  await page.waitForLoadState('networkidle')
  await page.getByLabel('Le texte de l’article').fill(words)
  await context.setOffline(true)
  const make = page.getByRole('button', { name: 'Faire les questions' })
  await make.click()
  await page.getByText('Votre texte est toujours là').waitFor()
  expect(await page.getByLabel('Le texte de l’article').inputValue()).toBe(words)
  await context.setOffline(false)
  await make.dblclick()
  await page.waitForURL('**/articles/*')
  const answer = await context.request.get('/api/account/export')
  expect(((await answer.json()) as { articles: unknown[] }).articles).toHaveLength(1)
  await page.goBack()
  await page.getByRole('button', { name: 'Faire les questions' }).waitFor()
  await page.goForward()
  await page.waitForURL('**/articles/*')
  await stranger.close()
})
