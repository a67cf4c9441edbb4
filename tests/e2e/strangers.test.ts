import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { EXAMPLES } from '@/lib/article/examples'
import { startApp, type App } from '../setup/app'
import { Client, findActions, formOf, type Knocked } from '../setup/client'

/** What the owner has, for others to try their hands on. */
interface Owned {
  article: string
  set: string
  facts: string[]
  question: string
  generation: string
}

interface Copy {
  articles: { id: string }[]
  sets: { id: string; facts: { factId: string }[] }[]
  facts: { id: string; questions: { id: string }[] }[]
}

let app: App
let owner: Client
let own: Owned

const copyOf = async (client: Client) =>
  JSON.parse((await client.request('/api/account/export')).text) as Copy

/** Somebody new, with a session of their own. */
async function begin(): Promise<Client> {
  const client = new Client(app.url)
  await client.act('app/begin/actions.ts beginAsGuest', [formOf({ to: '/sets' })], '/begin')
  return client
}

beforeAll(async () => {
  app = await startApp()
  owner = await begin()
  const pasted = await owner.act('app/actions.ts paste', [
    null,
    formOf({ text: EXAMPLES.fr.text, title: EXAMPLES.fr.title, language: 'fr' }),
  ])
  const article = /\/articles\/([0-9a-f-]{36})/.exec(pasted.headers.get('x-action-redirect') ?? '')?.[1] // prettier-ignore
  if (!article) throw new Error(`Nothing was pasted: ${pasted.status} ${pasted.text}`)
  for (let tries = 0; ; tries++) {
    const { facts, sets } = await copyOf(owner)
    const [set] = sets
    const [fact] = facts
    const page = await owner.request(`/articles/${article}`)
    const generation = /"initial":\{"id":"([0-9a-f-]{36})"/.exec(page.text.replaceAll('\\"', '"'))?.[1] // prettier-ignore
    if (generation) own = { ...own, generation }
    if (set && fact?.questions[0] && own?.generation) {
      const ids = set.facts.map(({ factId }) => factId)
      own = { ...own, article, set: set.id, facts: ids, question: fact.questions[0].id }
      break
    }
    if (tries > 300) throw new Error('The questions were not made')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
})
afterAll(() => app?.remove())

const EDIT = 'app/sets/[id]/edit/actions.ts'
const ACCOUNT = 'app/(account)/actions.ts'
const card = { kind: 'flashcard', prompt: 'Et maintenant ?', answer: 'À moi', accepted: [] }
const settings = () =>
  formOf({ name: 'x', locale: 'fr', timeZone: 'Europe/Paris', dailyGoal: '9', cardsOnly: 'no', desiredRetention: '80' }) // prettier-ignore

/** The actions that change what is somebody's, called on what is the owner's. */
const guarded: Record<string, () => unknown[]> = {
  [`${EDIT} rename`]: () => [own.set, 'À moi'],
  [`${EDIT} setVisibility`]: () => [own.set, 'public'],
  [`${EDIT} order`]: () => [own.set, [...own.facts].reverse()],
  [`${EDIT} dropFact`]: () => [own.set, own.facts[0]],
  [`${EDIT} restoreFact`]: () => [own.set, own.facts[0], 0],
  [`${EDIT} saveQuestion`]: () => [own.facts[0], own.question, card],
  [`${EDIT} dropQuestion`]: () => [own.question],
  [`${EDIT} addFact`]: () => [own.set, { statement: 'a', prompt: 'b ?', answer: 'c' }],
  [`${EDIT} offerForms`]: () => [own.facts[0], 3],
  [`${EDIT} offerSentence`]: () => [own.set, 0, 20],
  [`${EDIT} deleteSet`]: () => [own.set],
  [`${EDIT} dismiss`]: () => [randomUUID()],
  'app/articles/[id]/actions.ts cancel': () => [formOf({ id: own.generation })],
  'app/articles/[id]/actions.ts retry': () => [formOf({ id: own.generation })],
  'app/articles/[id]/actions.ts date': () => [
    null,
    formOf({ id: own.article, date: '2025-04-29' }),
  ],
  'app/articles/[id]/actions.ts remove': () => [own.article],
  'app/sets/[id]/actions.ts saveWish': () => [formOf({ setId: own.set, wish: '90' })],
  'app/(account)/settings/actions.ts applyFit': () => [formOf({ id: randomUUID() })],
  'app/(account)/settings/actions.ts undoFit': () => [formOf({ id: randomUUID() })],
}

/** Those that change one's own account: nothing to do with it for whoever has none. */
const personal: Record<string, () => unknown[]> = {
  [`${ACCOUNT} saveSettingsAction`]: () => [{}, settings()],
  [`${ACCOUNT} saveReminderAction`]: () => [{}, formOf({ hour: '8' })],
  [`${ACCOUNT} changePasswordAction`]: () => [{}, formOf({ password: 'une longue phrase' })],
  [`${ACCOUNT} deleteAccountAction`]: () => [{}, formOf({ confirm: 'x', word: 'x' })],
  'app/(account)/settings/actions.ts fitMemory': () => [],
  'app/review/actions.ts chooseCardsOnly': () => [true],
}

/** Those that anybody may call. */
const open = [
  'app/_i18n/actions.ts setLocale',
  'app/actions.ts detect',
  'app/actions.ts paste',
  'app/begin/actions.ts beginAsGuest',
  'app/reminders/actions.ts followLinkAction',
  'app/sets/actions.ts create',
  `${ACCOUNT} askForResetAction`,
  `${ACCOUNT} resetAction`,
  `${ACCOUNT} signInAction`,
  `${ACCOUNT} signOutAction`,
  `${ACCOUNT} signUpAction`,
]

/** Nothing of what it is made with, where it lies or how it failed. */
const INSIDES =
  /prisma|select |\bzod(?:error)?\b|node_modules|\.tsx?\b|\/app\/|\bat \w+ \(|invalid_type|"stack"/i

/** Refused as a value, or thrown: then no more is said than a number under which the log has the rest. */
function expectRefused({ status, headers, text }: Knocked): void {
  expect(text).not.toMatch(INSIDES)
  expect(text).toMatch(
    /^1:(E\{"digest":"\d+"\}|\{"ok":false,"reason":"(not-found|sign-in-needed)"\})$/m,
  )
  expect([status, headers.get('x-action-redirect')]).toEqual([expect.any(Number), null])
}

test('every action of the app is tried below', () => {
  const tried = [...Object.keys(guarded), ...Object.keys(personal), ...open]
  expect(findActions().map(({ name }) => name).sort()).toEqual(tried.sort()) // prettier-ignore
})

test('the owner may do it: what is refused below is not refused for how it is asked', async () => {
  const done = await owner.act(`${EDIT} rename`, [own.set, 'Nouveau titre'])
  expect(done.text).toContain('"ok":true')
  const saved = await owner.act(`${ACCOUNT} saveSettingsAction`, [{}, settings()])
  expect(saved.text).toContain('"done":true')
})

describe.each(['nobody', 'somebody else'])('%s', (who) => {
  let client: Client
  let before: Copy
  beforeAll(async () => {
    client = who === 'nobody' ? new Client(app.url) : await begin()
    before = await copyOf(owner)
  })

  test.each(Object.keys(guarded))('is turned away from %s', async (name) => {
    expectRefused(await client.act(name, guarded[name]?.() ?? []))
    expect(await copyOf(owner)).toEqual(before)
  })

  test('sees nothing of a private set, article or making', async () => {
    const ways = ['', '/edit', '/cards', '/learn', '/match', '/quiz', '/read'].map((way) => `/sets/${own.set}${way}`) // prettier-ignore
    for (const at of [...ways, `/articles/${own.article}`, `/api/generations/${own.generation}`]) {
      const { status, text } = await client.request(at)
      expect({ at, status: [307, 401, 404].includes(status) ? 'refused' : status }).toEqual({ at, status: 'refused' }) // prettier-ignore
      expect(text).not.toContain('Guérassimov')
      expect(text).not.toContain('Nouveau titre')
    }
  })
})

/** A day in a month from now: `2026-06-12` */
const inAMonth = () => new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)

describe('what an address asks about an exam', () => {
  const secret = /Guérassimov|Nouveau titre/

  test('nobody is sent to begin, and comes back to what was asked here', async () => {
    const at = `/review?exam=${inAMonth()}&set=${own.set}&more=1`
    const { status, headers, text } = await new Client(app.url).request(at)
    expect([status, text]).toEqual([307, expect.not.stringMatching(secret)])
    const to = new URL(headers.get('location') ?? '', app.url)
    expect([to.origin, to.pathname]).toEqual([new URL(app.url).origin, '/begin'])
    expect(to.searchParams.get('to')).toBe(`/review?exam=${inAMonth()}&set=${own.set}`)
    const file = `/progress/export?of=exam&exam=${inAMonth()}&set=${own.set}`
    expect((await new Client(app.url).request(file)).status).toBe(401)
  })

  test('of a private set somebody else is told nothing', async () => {
    const client = await begin()
    for (const path of ['/review?', '/progress?', '/progress/export?of=exam&']) {
      const asked = `${path}exam=${inAMonth()}&set=${own.set}`
      const { status, text } = await client.request(asked)
      expect({ asked, status }).toEqual({ asked, status: 200 })
      expect(text).not.toMatch(secret)
      for (const fact of own.facts) expect(text).not.toContain(fact)
    }
  })

  test.each([
    'exam=9999-12-31',
    'exam=2001-01-01',
    'exam=2026-02-31',
    'exam=%00',
    `exam=${'9'.repeat(2_000)}`,
    'exam=2030-01-01&exam=2030-01-02',
    "set=' OR 1=1 --",
    'set=a&set=b',
    'more=2&more=1',
    'exam=//evil.example&set=//evil.example&more=//evil.example',
  ])('garbage gives a plain page: %s', async (query) => {
    const escaped = query.replaceAll(' ', '%20')
    for (const client of [owner, new Client(app.url)]) {
      const { status, headers, text } = await client.request(`/review?${escaped}`)
      expect(client === owner ? status === 200 : status === 307).toBe(true)
      expect(headers.get('location') ?? '/').toMatch(/^(http:\/\/(127\.0\.0\.1|localhost):\d+)?\//)
      if (client === owner) expect(text).toContain('<h1')
    }
    const file = await owner.request(`/progress/export?of=exam&${escaped}`)
    expect(file.status).toBe(400)
    expect(file.text).not.toMatch(INSIDES)
  })
})

describe('the editor’s way back', () => {
  const editor = async (back: string) => {
    const { status, text } = await owner.request(`/sets/${own.set}/edit?fact=${own.facts[0]}&back=${encodeURIComponent(back)}`) // prettier-ignore
    expect(status).toBe(200)
    return [...text.matchAll(/href="([^"]*)"/g)].map(([, href]) => href?.replaceAll('&amp;', '&'))
  }

  test('leads to where something is studied', async () => {
    for (const back of [
      '/review',
      `/review?exam=${inAMonth()}&set=${own.set}`,
      `/sets/${own.set}/cards`,
    ])
      // prettier-ignore
      expect(await editor(back)).toContain(back)
  })

  test.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example/review',
    'javascript:alert(1)',
    '/review?x=1#"><script>evil</script>',
    '/review/../../evil',
    '/review\n//evil.example',
    '/settings?evil',
  ])('leads nowhere else: %s', async (back) => {
    const links = await editor(back)
    expect(links).not.toContain(back)
    expect(links.filter((href) => /evil|^javascript/.test(href ?? ''))).toEqual([])
    expect(links).toContain(`/sets/${own.set}`)
  })
})

test.each(Object.keys(personal))('nobody is turned away from %s', async (name) => {
  expectRefused(await new Client(app.url).act(name, personal[name]?.() ?? []))
})

/** Arguments of no action. */
const nonsense = [[], [null], [42, {}, []], [{ $ne: 1 }, { $gt: '' }], ['x'.repeat(5000), 'y'], [formOf({ id: "' OR 1=1 --", next: '//evil.example' })]] // prettier-ignore

test.each(findActions().map(({ name }) => name))('nonsense does nothing in %s', async (name) => {
  const client = await begin()
  for (const args of nonsense) {
    const { text, headers, status } = await client.act(name, args)
    expect(text).not.toMatch(INSIDES)
    expect(headers.get('x-action-redirect') ?? '').not.toContain('evil')
    expect([200, 303, 400, 404, 500]).toContain(status)
  }
})

/** Every route handler: the methods it has, and what it says to nobody. */
const handlers: Record<
  string,
  { method: string; at: () => string; nobody: number; body?: () => unknown }[]
> = {
  // prettier-ignore
  '/api/account/export': [{ method: 'GET', at: () => '/api/account/export', nobody: 401 }],
  '/api/auth/[...nextauth]': [{ method: 'GET', at: () => '/api/auth/session', nobody: 200 }],
  '/api/due': [{ method: 'GET', at: () => '/api/due', nobody: 401 }],
  '/api/flags': [
    {
      method: 'POST',
      at: () => '/api/flags',
      nobody: 401,
      body: () => ({ questionId: own.question, reason: 'wrong' }),
    },
  ],
  '/api/generations/[id]': [
    { method: 'GET', at: () => `/api/generations/${own.generation}`, nobody: 401 },
  ],
  '/api/health': [{ method: 'GET', at: () => '/api/health', nobody: 200 }],
  '/api/push': [
    { method: 'POST', at: () => '/api/push', nobody: 401, body: () => ({}) },
    { method: 'DELETE', at: () => '/api/push', nobody: 401, body: () => ({ endpoint: 'x' }) },
  ],
  '/api/reminders': [
    { method: 'POST', at: () => '/api/reminders?of=x', nobody: 400, body: () => ({}) },
    { method: 'GET', at: () => '/api/reminders', nobody: 303 },
  ],
  '/api/reviews': [
    { method: 'POST', at: () => '/api/reviews', nobody: 401, body: () => ({ reviews: [] }) },
  ],
  '/icons/[size]': [{ method: 'GET', at: () => '/icons/180', nobody: 200 }],
  '/progress/export': [{ method: 'GET', at: () => '/progress/export?of=facts', nobody: 401 }],
  '/sw.js': [{ method: 'GET', at: () => '/sw.js', nobody: 200 }],
}

test('every route handler of the app is tried here', () => {
  const found = readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((file) => /^route\.tsx?$/.test(path.basename(file)))
    .map((file) => `/${path.dirname(file)}`)
  expect(found.sort()).toEqual(Object.keys(handlers).sort())
})

test.each(
  Object.values(handlers)
    .flat()
    .map((door) => [door.method, door.at.toString(), door] as const),
)('%s %s', async (method, _, { at, nobody, body }) => {
  // prettier-ignore
  const given = body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body()) } : {} // prettier-ignore
  const { status, text } = await new Client(app.url).request(at(), { method, ...given })
  expect(status).toBe(nobody)
  if (nobody >= 400) expect(text).not.toMatch(INSIDES)
})

const review = (factId: string | undefined) => ({
  ...{ id: randomUUID(), kind: 'rating', factId, form: 'flashcard', origin: 'cards' },
  ...{ rating: 4, durationMs: 3_000, reviewedAt: Date.now() - 60_000, day: Math.floor(Date.now() / 86_400_000) }, // prettier-ignore
})

test('nobody learns, and nobody says anything, of a fact that they may not see', async () => {
  const client = await begin()
  const sent = await client.send('/api/reviews', { reviews: [review(own.facts[0])] })
  expect(JSON.parse(sent.text)).toMatchObject({ accepted: [] })
  const flag = { questionId: own.question, reason: 'wrong' }
  expect((await client.send('/api/flags', flag)).status).toBe(404)
  expect((await client.request(`/api/generations/${own.generation}`)).status).toBe(404)
})

test.each([
  ['what is not JSON', '{', {}, 400],
  ['what is not what it takes', '{"reviews":[{"id":7}]}', {}, 400],
  ['another kind of body', 'reviews=1', { 'content-type': 'application/x-www-form-urlencoded' }, 400], // prettier-ignore
  ['what another site sends', '{"reviews":[]}', { 'sec-fetch-site': 'cross-site' }, 403],
  ['too much', JSON.stringify({ reviews: [], fill: 'x'.repeat(1_600_000) }), {}, 413],
] as [string, string, Record<string, string>, number][])(
  'reviews: %s',
  async (_, body, headers, expected) => {
    // prettier-ignore
    const client = await begin()
    const { status, text } = await client.send('/api/reviews', body, 'POST', headers)
    expect(status).toBe(expected)
    expect(text).not.toMatch(INSIDES)
  },
)

test('a text longer than any article is not taken in, and nothing of how is said', async () => {
  const client = await begin()
  const form = formOf({ text: 'mot '.repeat(120_000), language: 'fr' })
  expect((await client.act('app/actions.ts paste', [null, form])).text).toContain('too-long')
  const huge = formOf({ text: 'mot '.repeat(400_000), language: 'fr' })
  const { status, text } = await client.act('app/actions.ts paste', [null, huge])
  expect(status).toBeGreaterThanOrEqual(400)
  expect(text).not.toMatch(INSIDES)
})

test('HTML in a text, a title and a question is shown as words', async () => {
  const client = await begin()
  const evil = '<img src=x onerror=alert(1)>'
  await client.act('app/sets/actions.ts create', [formOf({ title: evil, language: 'fr' })])
  const [set] = (await copyOf(client)).sets
  const hand = { statement: evil, prompt: `${evil} ?`, answer: evil }
  expect((await client.act(`${EDIT} addFact`, [set?.id, hand])).text).toContain('"ok":true')
  for (const at of [
    '/sets',
    `/sets/${set?.id}`,
    `/sets/${set?.id}/edit`,
    `/sets/${set?.id}/cards`,
  ]) {
    expect((await client.request(at)).text).not.toContain('<img src=x')
  }
})

test('whoever claims another address at each try is counted by their own', async () => {
  const refused: boolean[] = []
  for (let i = 1; i <= 11; i++) {
    const form = formOf({ name: '', email: `claim${i}@example.org`, password: 'une longue phrase' })
    const client = new Client(app.url)
    client.claim = `203.0.113.${i}`
    const { text } = await client.act(`${ACCOUNT} signUpAction`, [{}, form], '/sign-up')
    refused.push(text.includes('"error":"too-many"'))
  }
  expect(refused).toEqual([...Array.from({ length: 10 }, () => false), true])
})

test('an answer that fits a packet is sent as it is, to whoever takes packed ones too', async () => {
  const ask = (at: string) => fetch(app.url + at, { headers: { 'accept-encoding': 'gzip' } })
  const short = await ask('/api/due')
  expect([short.status, short.headers.get('content-encoding')]).toEqual([401, null])
  expect(short.headers.get('cache-control')).toContain('no-store')
  expect((await ask('/')).headers.get('content-encoding')).toBe('gzip')
})

test('every answer but a file of the build carries a content security policy', async () => {
  const client = new Client(app.url)
  const pages = ['/', '/nowhere', '/favicon.ico', '/icon.svg', '/_next/image', '/sets/x', '/api/nothing'] // prettier-ignore
  const doors = Object.values(handlers).flat().map(({ at }) => at()) // prettier-ignore
  for (const at of [...pages, ...doors]) {
    const { headers } = await client.request(at)
    expect([at, headers.get('content-security-policy')]).toEqual([at, expect.stringMatching(/default-src '(self|none)'/)]) // prettier-ignore
    expect([at, headers.get('x-content-type-options')]).toEqual([at, 'nosniff'])
  }
})
