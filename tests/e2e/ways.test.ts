import type { Browser, Page } from 'playwright-core'
import { startApp, type App } from '../setup/app'
import { answerOne, copyOf, makeDue, pasteArticle, position, until } from '../setup/learner'
import { findBarriersInBothThemes, openBrowser, visit, type Visit } from '../setup/page'

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
afterEach(async () => {
  one?.expectNoErrors()
  await one?.close()
})

const THUMB = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

/** A newcomer with the demo's set. */
async function begin(options = {}): Promise<{ page: Page; set: string }> {
  one = await visit(browser, app.url, options)
  return { page: one.page, set: await pasteArticle(one.page) }
}

const ended = (page: Page) =>
  page.getByRole('heading', { name: /C’est fait|retenus? deux fois|faits? revus?/ })

/** Answers until the end; gives how many turns it took. */
async function sitThrough(page: Page, how: 'key' | 'tap', look?: () => Promise<void>) {
  const learned = new Map<string, string>()
  for (let turns = 0; turns < 80; turns++) {
    await page.locator('main h1').first().waitFor({ state: 'attached' })
    if (await ended(page).isVisible()) return turns
    await look?.()
    await answerOne(page, how, learned)
  }
  throw new Error('There is no end to it')
}

test('a whole review by keyboard alone', async () => {
  const { page } = await begin()
  await makeDue(page, 5)
  await page.goto('/review')
  expect(await sitThrough(page, 'key')).toBeGreaterThanOrEqual(5)
})

test('a whole round of learning by keyboard alone', async () => {
  const { page, set } = await begin()
  await page.goto(`${set}/learn`)
  // Five facts, each until it was recalled twice.
  const turns = await sitThrough(page, 'key')
  expect(turns).toBeGreaterThanOrEqual(10)
  await page.getByRole('heading', { name: /^5 faits retenus deux fois/ }).waitFor()
  // What was given is sent a moment later.
  await until(async () => (await copyOf(page)).reviews.length >= turns)
  // And on to the next round, by key too: the end has the focus.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const [done, total] = await position(page)
  expect(done).toBe(0)
  expect(total).toBeGreaterThan(0)
})

test('an article is read and its gaps filled by keyboard alone', async () => {
  const { page, set } = await begin()
  await page.goto(`${set}/read`)
  await page.waitForLoadState('networkidle')
  const gaps = page.getByRole('textbox', { name: 'Trou à remplir' })
  const open = await gaps.count()
  expect(open).toBeGreaterThan(3)
  await gaps.nth(1).focus()
  // Enter goes on from gap to gap, and back to the one that was passed over.
  for (let left = open; left > 0; left--) {
    expect(await gaps.count()).toBe(left)
    await page.keyboard.type('juin 2024')
    await page.keyboard.press('Enter')
  }
  await page.getByText(new RegExp(`\\d+ sur ${open} retrouvés`)).waitFor()
})

test('read with one thumb: what was filled in is taken back, above the tabs', async () => {
  const { page, set } = await begin(THUMB)
  await page.goto(`${set}/read`)
  await page.waitForLoadState('networkidle')
  const gaps = page.getByRole('textbox', { name: 'Trou à remplir' })
  const open = await gaps.count()
  await gaps.first().fill('faux')
  await gaps.first().press('Enter')
  await page.getByRole('button', { name: 'J’avais raison' }).waitFor()
  expect(await gaps.count()).toBe(open - 1)
  await page.getByRole('button', { name: 'Annuler la dernière réponse' }).tap()
  await until(async () => (await gaps.count()) === open)
})

test('a long address in a text, and a long title, make no page wider than a phone', async () => {
  one = await visit(browser, app.url, THUMB)
  const { page } = one
  const address = `https://example.org/${'ponts-et-phares'.repeat(8)}`
  await page.goto('/')
  await page.getByLabel('Titre').fill('Anticonstitutionnellement'.repeat(4))
  await page.getByLabel('Le texte de l’article').fill(`Le pont de Brévin fut construit en 1932 par Marie Delmas. On lira ${address} aussi. Marie Delmas a reçu le prix Valmont en 1935.`) // prettier-ignore
  await page.getByRole('button', { name: 'Faire les questions' }).click()
  const study = page.getByRole('link', { name: 'Étudier' })
  await study.waitFor({ timeout: 90_000 })
  const set = (await study.getAttribute('href')) ?? ''
  const ways = ['', '/cards', '/quiz', '/match', '/read', '/edit'].map((way) => `${set}${way}`)
  const wide: string[] = []
  for (const at of [new URL(page.url()).pathname, ...ways, '/sets']) {
    await page.goto(at)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    if (width > 360) wide.push(`${at}: ${width} px`)
  }
  expect(wide).toEqual([])
})

/** Targets on the screen that are less than a thumb wide or high, but for words within a text. */
const smallTargets = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main button, main a, main select, main input')]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box, element }) => box.width > 1 && element.checkVisibility())
      .filter(({ element }) => getComputedStyle(element).display !== 'inline')
      .map(({ element, box }) => {
        // A label is pressed as its field is.
        const label = element.closest('label')?.getBoundingClientRect() ?? box
        return { name: element.outerHTML.slice(0, 80), least: Math.max(Math.min(box.width, box.height), Math.min(label.width, label.height)) } // prettier-ignore
      })
      .filter(({ least }) => least < 44)
      .map(({ name, least }) => `${least} px: ${name}`),
  )

test('a whole review with one thumb at 360 px', async () => {
  const { page } = await begin(THUMB)
  await makeDue(page, 5)
  await page.goto('/review')
  await page.waitForLoadState('networkidle')
  const turns = await sitThrough(page, 'tap', async () => {
    expect(await smallTargets(page)).toEqual([])
    // What is pressed next is in the reach of a thumb: the lower two thirds.
    const main = page.locator('main')
    const first = main.getByRole('button', { name: /^(Retourner|Répondre|Je ne sais pas)/ }).or(main.locator('ul button')).last() // prettier-ignore
    const box = await first.boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0) / 2).toBeGreaterThan(740 / 3)
  })
  expect(turns).toBeGreaterThanOrEqual(5)
})

test.each(['quiz', 'cards', 'learn', 'match', 'read'])(
  '%s: every target is a thumb wide',
  async (way) => {
    const { page, set } = await begin(THUMB)
    await page.goto(`${set}/${way}`)
    await page.waitForLoadState('networkidle')
    expect(await smallTargets(page)).toEqual([])
  },
)

test('match: a tile is dragged onto another by touch', async () => {
  const { page, set } = await begin(THUMB)
  await page.goto(`${set}/match`)
  // The clock goes once the page listens.
  await page.getByRole('timer').getByText(/[1-9]/).waitFor()
  // Both ends of a way have to be on the screen: a finger that drags does not scroll.
  const onScreen = async (id: string) => {
    const box = await page.locator(`[data-tile="${id}"]`).boundingBox()
    return box && box.y >= 0 && box.y + box.height <= 740 ? box : null
  }
  const ids = await page.locator('[data-tile$=":q"]').evaluateAll((all) => all.map((tile) => (tile as HTMLElement).dataset.tile ?? '')) // prettier-ignore
  const ways = await Promise.all(
    ids.map(async (id) => ({
      id,
      from: await onScreen(id),
      to: await onScreen(id.replace(/:q$/, ':a')),
    })),
  )
  const { id, from, to } = ways.find((way) => way.from && way.to) ?? {}
  if (!id || !from || !to) throw new Error('No pair is on the screen')
  const asked = page.locator(`[data-tile="${id}"]`)
  const touch = await one.context.newCDPSession(page)
  const at = (type: string, x: number, y: number) =>
    touch.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
    })
  const [x0, y0] = [from.x + from.width / 2, from.y + from.height / 2]
  const [x1, y1] = [to.x + to.width / 2, to.y + to.height / 2]
  await at('touchStart', x0, y0)
  await page.locator(`[data-tile="${id}"][data-lifted]`).waitFor()
  for (let step = 1; step <= 8; step++) {
    await at('touchMove', x0 + ((x1 - x0) * step) / 8, y0 + ((y1 - y0) * step) / 8)
  }
  await at('touchEnd', x1, y1)
  await page.getByText(/^1 \/ \d+$/).waitFor()
  expect(await asked.getAttribute('aria-disabled')).toBe('true')
})

test('every key is answered in the next frame, though the server says nothing', async () => {
  const { page, set } = await begin()
  await page.goto(`${set}/cards`)
  await page.waitForLoadState('networkidle')
  // The server stands still: nothing on the screen may wait for it.
  app.process.kill('SIGSTOP')
  try {
    const frames = await page.evaluate(async () => {
      const main = document.querySelector('main')
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
      const press = (key: string) =>
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      const taken: { key: string; frames: number; ms: number }[] = []
      for (let i = 0; i < 20; i++) {
        const key = i % 2 === 0 ? ' ' : '3'
        const before = main?.innerText
        await frame()
        const began = performance.now()
        press(key)
        let frames = 0
        do {
          await frame()
          frames++
        } while (main?.innerText === before && frames < 100)
        taken.push({ key, frames, ms: performance.now() - began })
      }
      return taken
    })
    expect(frames.filter(({ frames }) => frames > 1)).toEqual([])
  } finally {
    app.process.kill('SIGCONT')
  }
})

test('what is chosen and what is typed is judged in the next frame, though the server says nothing', async () => {
  const { page, set } = await begin()
  await page.goto(`${set}/quiz`)
  await page.getByText(/^Toutes \(/).click()
  for (const kind of await page
    .locator('fieldset label')
    .filter({ has: page.locator('[type=checkbox]') })
    .all()) {
    // prettier-ignore
    if (!/^(Choix multiple|Réponse courte)/.test(await kind.innerText())) await kind.click()
  }
  await page.getByRole('button', { name: 'Commencer' }).click()
  await page.getByText(/^0 \/ \d+$/).waitFor()
  await page.waitForLoadState('networkidle')
  app.process.kill('SIGSTOP')
  try {
    const taken = await page.evaluate(async () => {
      const main = document.querySelector('main')
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
      const press = (key: string) =>
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
      /** How many frames go by before the page is another. */
      const framesOf = async (act: () => void) => {
        await frame()
        const before = main?.innerText
        act()
        let frames = 0
        do {
          await frame()
          frames++
        } while (main?.innerText === before && frames < 100)
        return frames
      }
      const taken: { how: string; frames: number }[] = []
      // The last is left: its result is another page.
      const total = Number(/\/ (\d+)/.exec(main?.innerText ?? '')?.[1])
      for (let i = 0; i + 1 < total; i++) {
        const field = main?.querySelector('input')
        write?.call(field ?? document.createElement('input'), 'Au nord')
        field?.dispatchEvent(new Event('input', { bubbles: true }))
        await frame()
        const answer = () => (field ? field.form?.requestSubmit() : press('1'))
        taken.push({ how: field ? 'typed' : 'chosen', frames: await framesOf(answer) })
        taken.push({ how: 'next', frames: await framesOf(() => press('Enter')) })
      }
      return taken
    })
    expect(taken.filter(({ frames }) => frames > 1)).toEqual([])
    expect(new Set(taken.map(({ how }) => how))).toEqual(new Set(['typed', 'chosen', 'next']))
  } finally {
    app.process.kill('SIGCONT')
  }
})

test('match: the arrow keys go from tile to tile', async () => {
  const { page, set } = await begin()
  await page.goto(`${set}/match`)
  await page.getByRole('timer').getByText(/[1-9]/).waitFor()
  const tiles = page.locator('[data-tile]')
  await tiles.first().focus()
  const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.tile)
  const ids = [await focused()]
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
    await page.keyboard.press(key)
    ids.push(await focused())
  }
  // Round a square, and back.
  expect(new Set(ids.slice(0, 4)).size).toBe(4)
  expect(ids[4]).toBe(ids[0])
})

test('the last answers are taken back one after the other; a fact is put off, and left out', async () => {
  const { page } = await begin()
  const due = await makeDue(page, 6)
  await page.goto('/review')
  for (let i = 0; i < 3; i++) await answerOne(page, 'key')
  // By the button: in a field Z is a letter.
  const undo = page.getByRole('button', { name: 'Annuler la dernière réponse' })
  for (let i = 0; i < 3; i++) await undo.click()
  expect(await position(page)).toEqual([0, 6])
  await page.getByRole('button', { name: 'Plus', exact: true }).click()
  await page.getByRole('button', { name: /^Pas aujourd’hui/ }).click()
  await page.getByRole('button', { name: 'Plus', exact: true }).click()
  await page.getByRole('button', { name: /^Ne plus me le demander/ }).click()
  expect(await position(page)).toEqual([2, 6])
  await until(async () => (await copyOf(page)).memories.some(({ suspended }) => suspended))
  const { reviews, memories } = await copyOf(page)
  expect(reviews.filter(({ kind }) => kind === 'undo')).toHaveLength(3)
  expect(memories.filter(({ factId, reps }) => due.includes(factId) && reps === 1)).toHaveLength(6)
  expect(memories.filter(({ suspended }) => suspended)).toHaveLength(1)
  expect(memories.filter(({ buriedUntil }) => buriedUntil)).toHaveLength(1)
})

test('one’s own question is edited from where it is asked', async () => {
  const { page, set } = await begin()
  await page.goto(`${set}/cards`)
  await page.getByRole('button', { name: 'Plus', exact: true }).click()
  await page.getByRole('link', { name: /^Modifier/ }).click()
  await page.waitForURL(`**${set}/edit?fact=*`)
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Retour à l’étude' }).click()
  await page.waitForURL(`**${set}/cards`)
})

test('a quiz against the clock, corrected at the end, goes on so after a reload', async () => {
  const { page, set } = await begin()
  await page.goto(`${set}/quiz`)
  await page.getByText('À la fin', { exact: true }).click()
  await page.getByLabel(/^Avec un chronomètre/).check()
  await page.getByRole('button', { name: 'Commencer' }).click()
  await page
    .getByRole('timer')
    .getByText(/restante/)
    .waitFor({ state: 'attached' })
  // The run is known to the server before the page is asked for again.
  await page.waitForResponse((response) => response.url().endsWith('/api/reviews'))
  await page.reload()
  await page.getByText('On reprend où vous en étiez.').waitFor()
  const seconds = async () => Number(/\d+/.exec(await page.getByRole('timer').innerText())?.[0])
  const left = await seconds()
  expect(left).toBeGreaterThan(60)
  await until(async () => (await seconds()) < left)
  expect(await findBarriersInBothThemes(page)).toEqual([])
  await page.getByRole('button', { name: 'Recommencer' }).click()
  expect(await page.getByLabel(/^Avec un chronomètre/).isChecked()).toBe(true)
})

test('a mistake is reported to the owner, who sees it and puts it aside', async () => {
  const { page, set } = await begin()
  const owner = one
  await page.goto(`${set}/edit`)
  await page.getByRole('radio', { name: /^Publique?/ }).check({ force: true })
  await page.waitForLoadState('networkidle')
  const learner = await visit(browser, app.url)
  await learner.page.goto(`${set}/cards`)
  await learner.page.getByRole('button', { name: 'Commencer sans compte' }).click()
  await learner.page.waitForURL(`**${set}/cards`)
  await learner.page.getByRole('button', { name: 'Plus', exact: true }).click()
  await learner.page.getByRole('button', { name: /^Signaler une erreur/ }).click()
  await learner.page.getByLabel('La question n’est pas claire').check()
  await learner.page.getByLabel('Précision (facultative)').fill('De quelle ville s’agit-il ?')
  expect(await findBarriersInBothThemes(learner.page)).toEqual([])
  await learner.page.getByRole('button', { name: 'Envoyer' }).click()
  await learner.page.getByText('Merci, c’est transmis à l’auteur.').waitFor()
  learner.expectNoErrors()
  await learner.close()

  await owner.page.goto('/sets')
  await owner.page.getByText('1 erreur signalée').waitFor()
  await owner.page.goto(`${set}/edit`)
  await owner.page.getByText('De quelle ville s’agit-il ?').waitFor()
  expect(await findBarriersInBothThemes(owner.page)).toEqual([])
  await owner.page.getByRole('button', { name: 'C’est vu' }).click()
  await owner.page.getByText('De quelle ville s’agit-il ?').waitFor({ state: 'detached' })
  await owner.page.reload()
  await owner.page.getByRole('row').first().waitFor()
  expect(await owner.page.getByText('De quelle ville s’agit-il ?').count()).toBe(0)
})
