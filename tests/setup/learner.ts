import { randomUUID } from 'node:crypto'
import type { Locator, Page } from 'playwright-core'
import { EXAMPLES } from '@/lib/article/examples'

/** What a test reads of the account's own copy of everything. */
export interface Copy {
  account: { id: string }
  sets: { facts: { factId: string }[] }[]
  facts: { id: string; versionId: string | null; start: number | null }[]
  reviews: { id: string; factId: string; kind: string; rating: number; undoes: string | null }[]
  memories: { factId: string; reps: number; suspended: boolean; buriedUntil: string | null }[]
}

/** A page, or a browser window without one: what has a session. */
type Asking = Pick<Page, 'request'>

/** Everything the server has of whoever is signed in there. */
export async function copyOf(page: Asking): Promise<Copy> {
  const answer = await page.request.get('/api/account/export')
  return (await answer.json()) as Copy
}

/** Pastes the demo article as a newcomer; gives the address of the set. */
export async function pasteArticle(page: Page): Promise<string> {
  await page.goto('/')
  await page.getByLabel('Le texte de l’article').fill(EXAMPLES.fr.text) // prettier-ignore
  await page.getByRole('button', { name: 'Faire les questions' }).click()
  const study = page.getByRole('link', { name: 'Étudier' })
  await study.waitFor({ timeout: 90_000 })
  return (await study.getAttribute('href')) ?? ''
}

const DAY_MS = 86_400_000

/**
 * Makes the first `count` facts due, one of each sentence, for no two of a sentence are asked on one day: known well
 * once, `daysAgo` days ago. Gives their ids.
 */
export async function makeDue(page: Page, count: number, daysAgo = 60): Promise<string[]> {
  const copy = await copyOf(page)
  const sentenceOf = new Map(copy.facts.map((fact) => [fact.id, `${fact.versionId}:${fact.start}`]))
  const bySentence = new Map<string, string>()
  for (const { factId } of copy.sets.flatMap((set) => set.facts)) {
    const sentence = sentenceOf.get(factId) ?? factId
    if (!bySentence.has(sentence)) bySentence.set(sentence, factId)
  }
  const facts = [...bySentence.values()].slice(0, count)
  const reviewedAt = Date.now() - daysAgo * DAY_MS
  const reviews = facts.map((factId) => ({
    id: randomUUID(),
    kind: 'rating',
    factId,
    form: 'flashcard',
    origin: 'cards',
    rating: 4,
    durationMs: 3_000,
    reviewedAt,
    day: Math.floor(reviewedAt / DAY_MS),
  }))
  const answer = await page.request.post('/api/reviews', { data: { reviews } })
  const { accepted } = (await answer.json()) as { accepted?: string[] }
  if (accepted?.length !== count) throw new Error(`Not all was taken: ${await answer.text()}`)
  return facts
}

/**
 * A newcomer with `count` facts due, who reviews by cards alone, on the review page, ready for the days without a
 * network. Gives their ids.
 */
export async function openDue(page: Page, count: number): Promise<string[]> {
  await pasteArticle(page)
  const due = await makeDue(page, count)
  const kept = page.waitForResponse((response) => response.url().endsWith('/api/due'))
  await page.goto('/review')
  await (await kept).finished()
  const keptAgain = page.waitForResponse((response) => response.url().endsWith('/api/due'))
  await page.getByRole('button', { name: /^Cartes seules/ }).click()
  await (await keptAgain).finished()
  await page.evaluate(() => navigator.serviceWorker.ready)
  // A page that was asked for while the worker was being installed may be the one page that it does not take over.
  if (await page.evaluate(() => navigator.serviceWorker.controller === null)) await page.reload()
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  return due
}

/** The ratings that the server has, and how often each fact was rated. */
export async function ratings(page: Asking) {
  const given = (await copyOf(page)).reviews.filter(({ kind }) => kind === 'rating')
  const perFact = new Map<string, number>()
  for (const { factId } of given) perFact.set(factId, (perFact.get(factId) ?? 0) + 1)
  return { all: given.length, perFact }
}

/** What is asked on the screen, and how it may be answered. */
const seen = (page: Page) => ({
  turn: page.getByRole('button', { name: /^Retourner/ }),
  good: page.getByRole('button', { name: /^Bien/ }),
  next: page.getByRole('button', { name: /^(Continuer|Question suivante|Voir le résultat)/ }),
  field: page.getByRole('textbox', { name: 'Votre réponse' }),
  choice: page.locator('main ul button[aria-disabled="false"]').first(),
  lists: page.getByRole('combobox'),
  send: page.getByRole('button', { name: /^(Répondre|Je ne sais pas)/ }),
})

type Pressing = 'key' | 'tap'

const press = (how: Pressing, target: Locator, key: string, page: Page) =>
  how === 'tap' ? target.tap() : page.keyboard.press(key)

/**
 * Answers what is asked, whatever its form, by keys alone or by taps alone, and goes on.
 * @param learned answers by what was asked: what had to be typed and was not known is, the next time
 */
export async function answerOne(
  page: Page,
  how: Pressing,
  learned = new Map<string, string>(),
): Promise<void> {
  const { turn, good, next, field, choice, lists, send } = seen(page)
  const asked = turn.or(field).or(choice).or(lists.first()).or(send)
  await asked.first().waitFor()
  if (await turn.isVisible()) {
    await press(how, turn, 'Space', page)
    await good.waitFor()
    await press(how, good, '3', page)
    return
  }
  if (await field.isVisible()) {
    // The field has the focus by itself: nothing typed is "I do not know".
    const asked = await page.locator('main .asked').first().innerText()
    await page.keyboard.type(learned.get(asked) ?? '')
    await press(how, send, 'Enter', page)
    await next.waitFor()
    const right = page.locator('main :is([role=status], [role=alert]) .asked')
    if (await right.isVisible()) learned.set(asked, await right.innerText())
  } else if (await lists.first().isVisible()) {
    for (const list of await lists.all()) {
      if (how === 'tap') await list.selectOption({ index: 1 })
      else {
        await tabTo(page, list)
        await page.keyboard.press('ArrowDown')
      }
    }
    if (how === 'key') await tabTo(page, send)
    await press(how, send, 'Enter', page)
  } else if (await send.isVisible()) {
    if (how === 'key') await tabTo(page, send)
    await press(how, send, 'Enter', page)
  } else {
    const asked = await page.locator('main .asked').first().innerText()
    const labels = await page.locator('main ul button .asked').allInnerTexts()
    const at = Math.max(0, labels.indexOf(learned.get(asked) ?? ''))
    await press(how, page.locator('main ul button').nth(at), String(at + 1), page)
    await next.waitFor()
    const right = page.locator('main ul button:has(svg.text-correct) .asked')
    if (await right.isVisible()) learned.set(asked, await right.innerText())
  }
  await next.waitFor()
  await press(how, next, 'Enter', page)
}

/** Goes on by Tab until `target` has the focus: what cannot be reached so cannot be used by key. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('It is not reached by Tab')
}

/** "3 / 12", as the study pages say how far one is: [done, total]. */
export async function position(page: Page): Promise<[number, number]> {
  const text = await page.getByText(/^\d+ \/ \d+$/).innerText()
  const [done, total] = text.split(' / ').map(Number)
  return [done ?? NaN, total ?? NaN]
}

/** Waits until something holds that no event tells of. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('It did not come to that')
}
