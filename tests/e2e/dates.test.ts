import type { Browser, Page } from 'playwright-core'
import { startApp, type App } from '../setup/app'
import { findBarriersInBothThemes, openBrowser, visit } from '../setup/page'

let app: App
let browser: Browser

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await app?.remove()
})

const REPORT = `À Lourmel, la halle rouvre après l’incendie

La halle de Lourmel a rouvert vendredi, trois mois après l’incendie du 2 février. Le maire de Lourmel, Paul Ferrand, a remercié les 120 pompiers de la Sarthe. La région des Pays de la Loire a payé 4 millions d’euros. L’incendie avait fait 12 blessés.`
const LINE = 'À Lourmel, la halle rouvre après l’incendie, 3 mai 2009'

const dateField = (page: Page) => page.getByLabel('Date de l’article')

async function paste(page: Page, text: string, date = ''): Promise<void> {
  await page.goto('/')
  await page.getByLabel('Le texte de l’article').fill(text)
  await dateField(page).fill(date)
  await page.getByRole('button', { name: 'Faire les questions' }).click()
}

/** Opens the cards of the article that is open, and waits for this line above the first. */
async function seeAboveCard(page: Page, line: string): Promise<void> {
  await page.getByRole('link', { name: 'Étudier' }).click()
  await page.waitForURL('**/sets/*')
  await page.goto(`${page.url()}/cards`)
  await page.getByRole('main').getByText(line, { exact: true }).first().waitFor()
}

test('the date that is given with a text stands above its questions', async () => {
  const one = await visit(browser, app.url)
  const { page } = one
  await paste(page, REPORT, '2009-05-03')
  await page.waitForURL('**/articles/*')
  await page.getByRole('link', { name: 'Étudier' }).waitFor({ timeout: 60_000 })
  await page.getByText('Article du 3 mai 2009').waitFor()
  await page.getByText('Qui était le maire de Lourmel en mai 2009').waitFor()
  await seeAboveCard(page, LINE)
  one.expectNoErrors()
  await one.close()
})

test('the studio says what lacks the date; once it is given, questions come, and once it is corrected, they follow', async () => {
  const one = await visit(browser, app.url, { viewport: { width: 360, height: 780 } })
  const { page } = one
  await paste(page, `${REPORT} Le pont de Lourmel a été construit par Jeanne Marchal en 1931.`)
  await page.waitForURL('**/articles/*')
  await page.getByRole('link', { name: 'Modifier' }).click({ timeout: 60_000 })
  await page.getByRole('tab', { name: 'Couverture' }).click()
  await page.getByText('L’année manque').first().waitFor()
  expect(await findBarriersInBothThemes(page)).toEqual([])
  await page.getByRole('link', { name: 'Donner la date de l’article' }).click()
  const field = dateField(page)
  await field.and(page.locator(':focus')).waitFor()
  expect(await findBarriersInBothThemes(page)).toEqual([])
  await field.fill('2009-05-03')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('Article du 3 mai 2009').waitFor()
  await page.getByText('Qui était le maire de Lourmel en mai 2009').waitFor({ timeout: 60_000 })
  expect(new URL(page.url()).search).toBe('')

  await page.getByText('Article du 3 mai 2009').click()
  await field.fill('2011-06-07')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('Qui était le maire de Lourmel en juin 2011').waitFor({ timeout: 60_000 })
  expect(await page.getByText('en mai 2009').count()).toBe(0)
  await seeAboveCard(page, LINE.replace('3 mai 2009', '7 juin 2011'))
  one.expectNoErrors()
  await one.close()
})

test('a date outlives an error, and one that cannot be is said at its field', async () => {
  const one = await visit(browser, app.url)
  const { page } = one
  await paste(page, 'Der Hund läuft über die Straße, und die Katze schläft heute. '.repeat(3), '2009-05-03') // prettier-ignore
  await page.getByText('La langue de ce texte n’est pas reconnue').waitFor()
  expect(await dateField(page).inputValue()).toBe('2009-05-03')
  // The browser itself keeps to the bounds; what is sent past it is judged by the server.
  await page.locator('form').evaluateAll((forms: HTMLFormElement[]) => {
    for (const form of forms) form.noValidate = true
  })
  await page.getByLabel('Le texte de l’article').fill(REPORT)
  await dateField(page).fill('2999-01-01')
  await page.getByRole('button', { name: 'Faire les questions' }).click()
  await page.getByText('Cette date n’est pas possible').waitFor()
  await dateField(page).and(page.locator(':focus[aria-invalid="true"]')).waitFor()
  expect(await dateField(page).inputValue()).toBe('2999-01-01')
  expect(await page.getByLabel('Le texte de l’article').inputValue()).toBe(REPORT)
  expect(await findBarriersInBothThemes(page)).toEqual([])
  await one.close()
})

test('a text that is copied from a page brings its date, which one may correct', async () => {
  const one = await visit(browser, app.url, { permissions: ['clipboard-read', 'clipboard-write'] })
  const { page } = one
  const [title = '', body = ''] = REPORT.split('\n\n')
  await page.setContent(`<article><h1>${title}</h1><p>Publié <time datetime="2009-05-03T14:05:00+02:00">dimanche</time></p><p>${body}</p></article>`) // prettier-ignore
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  await page.getByLabel('Le texte de l’article').focus()
  await page.keyboard.press('Control+v')
  await page.getByText('La date est celle que donne la page copiée').waitFor()
  expect(await dateField(page).inputValue()).toBe('2009-05-03')
  expect(await findBarriersInBothThemes(page)).toEqual([])
  // What somebody has typed is not overwritten.
  await dateField(page).fill('2009-05-04')
  await page.getByLabel('Le texte de l’article').selectText()
  await page.keyboard.press('Control+v')
  expect(await dateField(page).inputValue()).toBe('2009-05-04')
  await page.getByRole('button', { name: 'Faire les questions' }).click()
  await page.getByText('Article du 4 mai 2009').waitFor()
  one.expectNoErrors()
  await one.close()
})
