/**
 * The service worker. Built into one file by app/_commands/build-service-worker.ts, as the browser runs it outside of
 * any page. Everything goes to the network first but the app's own files, whose names change with their content; when
 * there is no network, a page that was asked for is answered by the offline page, which finds what is due in the
 * device's database. Nothing of anybody's is kept in the caches.
 */
import { Sender } from '@/components/study/journal/sender'
import { readAll } from '@/components/study/journal/database'
import type { JournalEntry } from '@/components/study/journal/entry'
import { worker } from './events'
import { listenForReminders } from './reminder'

declare const BUILD: string

const OFFLINE_PAGE = '/offline'
const STATIC = '/_next/static/'
/** For one build and one language: another of either takes its place. */
const locale = new URL(worker.location.href).searchParams.get('locale') ?? 'fr'
const CACHE = `rectoverso ${BUILD} ${locale}`
/** A network that says nothing for so long (ms) is no network to whoever wants to review. */
const PATIENCE_MS = 5_000

worker.addEventListener('install', (event) => {
  event.waitUntil(keepOfflinePage().then(() => worker.skipWaiting()))
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(forgetOldCaches().then(() => worker.clients.claim()))
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== worker.location.origin) return
  if (url.pathname.startsWith(STATIC)) event.respondWith(fromCacheFirst(request))
  else if (request.mode === 'navigate' && !url.pathname.startsWith('/api/')) {
    event.respondWith(fromNetworkFirst(request, url.pathname === '/review'))
  }
})

// The browser wakes the worker when the network is back, though no tab is open any more.
worker.addEventListener('sync', (event) => event.waitUntil(sendJournals()))

listenForReminders()

/** The page and all the files it names. Asked for without cookies: it is nobody's. */
async function keepOfflinePage(): Promise<void> {
  const cache = await caches.open(CACHE)
  const response = await fetch(OFFLINE_PAGE, {
    credentials: 'omit',
    cache: 'no-store',
    headers: { 'accept-language': locale, 'x-offline-page': '1' },
  })
  if (!response.ok) throw new Error(`The offline page was answered by ${response.status}`)
  const html = await response.clone().text()
  await cache.put(OFFLINE_PAGE, response)
  const files = new Set(html.match(/\/_next\/static\/[\w./~-]+\.(?:js|css|woff2)/g) ?? [])
  await cache.addAll([...files])
  await cache.addAll([...(await filesNamedIn(cache, files))])
}

/** Scripts that these scripts fetch by themselves when they need them: their names stand in them. */
async function filesNamedIn(cache: Cache, files: ReadonlySet<string>): Promise<Set<string>> {
  const named = new Set<string>()
  for (const file of files) {
    if (!file.endsWith('.js')) continue
    const script = await (await cache.match(file))?.text()
    for (const name of script?.match(/static\/chunks\/[\w.~-]+\.js/g) ?? []) {
      if (!files.has(`/_next/${name}`)) named.add(`/_next/${name}`)
    }
  }
  return named
}

async function forgetOldCaches(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name !== CACHE)
  await Promise.all(old.map((name) => caches.delete(name)))
}

async function fromCacheFirst(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(request, { ignoreVary: true })
  if (kept) return kept
  const response = await fetch(request)
  if (response.ok) await cache.put(request, response.clone())
  return response
}

async function fromNetworkFirst(request: Request, isUrgent: boolean): Promise<Response> {
  const offlinePage = async () => {
    const cache = await caches.open(CACHE)
    return (await cache.match(OFFLINE_PAGE, { ignoreVary: true })) ?? Response.error()
  }
  const answer = fetch(request).catch(offlinePage)
  if (!isUrgent) return answer
  const late = new Promise<Response>((resolve) => {
    setTimeout(() => resolve(offlinePage()), PATIENCE_MS)
  })
  return Promise.race([answer, late])
}

/** Sends what waits. What still waits then makes the browser wake the worker once more, later. */
async function sendJournals(): Promise<void> {
  const learners = new Set((await waiting()).map(({ learnerId }) => learnerId))
  for (const learnerId of learners) {
    const sender = new Sender(learnerId)
    await sender.send()
    // It would try again by itself, in a worker that may be gone by then.
    sender.stop()
  }
  const left = (await waiting()).length
  if (left > 0) throw new Error(`${left} entries were not taken`)
}

const waiting = async () =>
  (await readAll<JournalEntry>('journal')).filter((entry) => !entry.acceptedAt)
