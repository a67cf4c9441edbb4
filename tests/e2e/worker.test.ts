import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { startApp, type App } from '../setup/app'
import { answerOne, openDue, ratings, until } from '../setup/learner'
import { openBrowser, visit, type Visit } from '../setup/page'
import { freePort } from '../setup/postgres'
import { startProxy, type Proxy } from '../setup/proxy'

let app: App
let proxy: Proxy
let browser: Browser
let one: Visit

beforeAll(async () => {
  proxy = await startProxy(await freePort(), () => app.url)
  ;[app, browser] = await Promise.all([
    startApp({ settings: { APP_URL: proxy.url } }),
    openBrowser(),
  ])
})
afterAll(async () => {
  await browser?.close()
  await app?.remove()
  await proxy?.close()
})
beforeEach(async () => {
  one = await visit(browser, proxy.url)
})
afterEach(async () => {
  await one?.close()
})

/** What waits on this device to be sent. */
const waiting = () =>
  one.page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const request = indexedDB.open('rectoverso')
        request.onsuccess = () => {
          const all = request.result.transaction('journal').objectStore('journal').getAll()
          all.onsuccess = () => {
            request.result.close()
            const entries = all.result as { acceptedAt: number | null }[]
            resolve(entries.filter(({ acceptedAt }) => acceptedAt === null).length)
          }
        }
      }),
  )

const caches = () => one.page.evaluate(() => window.caches.keys())

test('a new build takes the place of the old one’s caches and page; what waits to be sent stays', async () => {
  const due = await openDue(one.page, 4)
  const { page, context } = one
  const build = readFileSync('.next/BUILD_ID', 'utf8')
  await until(async () => (await caches()).length === 1)
  expect(await caches()).toEqual([expect.stringContaining(build)])
  // The server takes no answers, and is another build by now.
  proxy.refuses = (method, path) => method === 'POST' && path === '/api/reviews'
  proxy.change = (path, text) =>
    path.startsWith('/sw.js')
      ? text.replaceAll(build, 'the-next-build')
      : path.startsWith('/offline')
        ? text.replace('</body>', '<i id="the-next-build"></i></body>')
        : text
  await answerOne(page, 'key')
  await answerOne(page, 'key')
  await until(async () => (await waiting()) === 2)
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  await until(async () => (await caches()).every((name) => name.includes('the-next-build')))
  expect(await caches()).toHaveLength(1)
  expect(await waiting()).toBe(2)

  await context.setOffline(true)
  await page.reload()
  await page.getByText('0 / 2').waitFor()
  expect(await page.locator('#the-next-build').count()).toBe(1)
  await answerOne(page, 'key')
  proxy.refuses = () => false
  proxy.change = (_, text) => text
  await context.setOffline(false)
  await until(async () => (await ratings(page)).all === 7)
  const { perFact } = await ratings(page)
  expect([...perFact.values()].sort()).toEqual([1, 2, 2, 2])
  expect(new Set(perFact.keys())).toEqual(new Set(due))
})

test('what waits is sent by the worker when the network is back, though no tab is open', async () => {
  await openDue(one.page, 3)
  const { page, context } = one
  const empty = await context.newPage()
  const devtools = await context.newCDPSession(empty)
  const registered = new Promise<string>((resolve) => {
    devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const own = registrations.find(({ scopeURL }) => scopeURL.startsWith(proxy.url))
      if (own) resolve(own.registrationId)
    })
  })
  await devtools.send('ServiceWorker.enable')
  const registrationId = await registered
  await context.setOffline(true)
  await answerOne(page, 'key')
  await answerOne(page, 'key')
  await page.getByText(/2 réponses attendent/).waitFor({ state: 'attached' })
  expect(await waiting()).toBe(2)
  await page.close()

  await context.setOffline(false)
  // As the browser does, at a time of its own, for whoever has asked for it: it may have done so already.
  await devtools.send('ServiceWorker.dispatchSyncEvent', {
    origin: proxy.url,
    registrationId,
    tag: 'journal',
    lastChance: false,
  })
  await until(async () => (await ratings(context)).all === 5)
})
