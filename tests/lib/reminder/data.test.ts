import { createECDH, randomBytes, randomUUID } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Viewer } from '@/lib/account/viewer'
import { deleteAccount, saveSettings } from '@/lib/account/data'
import { exportAccount } from '@/lib/account/export.data'
import { mergeGuest } from '@/lib/account/merge.data'
import { db, withConnection } from '@/lib/db'
import { env } from '@/lib/env'
import { askAddress } from '@/lib/reminder/confirm'
import {
  addDevice,
  claimReminders,
  dropDevice,
  moveReminder,
  readReminder,
  saveReminder,
} from '@/lib/reminder/data'
import { followLink, readLink } from '@/lib/reminder/follow'
import { linkQuery } from '@/lib/reminder/link'
import { sendReminders } from '@/lib/reminder/send'
import { databaseRecorder, withDatabase } from '../../setup/database'
import { makeSet } from '../../setup/library'
import { startMailSink, type MailSink } from '../../setup/mail'
import { makeGuest, makeViewer } from '../../setup/people'
import { nodesOf, scannedWhole } from '../../setup/recorded'

withDatabase()

/** A push service on loopback: keeps what it is sent, and answers as it is told. */
interface PushService {
  origin: string
  got: { path: string; headers: http.IncomingHttpHeaders; size: number }[]
  answer: { status: number; headers: Record<string, string> }
  stop(): Promise<unknown>
}

async function startPushService(): Promise<PushService> {
  const service: PushService = { origin: '', got: [], answer: { status: 201, headers: {} }, stop: async () => undefined } // prettier-ignore
  const server = http.createServer((request, response) => {
    let size = 0
    request.on('data', (part: Buffer) => (size += part.length))
    request.on('end', () => {
      service.got.push({ path: request.url ?? '', headers: request.headers, size })
      response.writeHead(service.answer.status, service.answer.headers).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  service.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  service.stop = () => new Promise((resolve) => server.close(resolve))
  return service
}

let sink: MailSink
let push: PushService

beforeAll(async () => {
  ;[sink, push] = await Promise.all([startMailSink(), startPushService()])
})
beforeEach(() => {
  sink.mails.length = 0
  push.got.length = 0
  push.answer = { status: 201, headers: {} }
  Object.assign(env(), {
    mail: { smtpUrl: sink.url, from: 'rectoverso@example.org' },
    pushOrigins: [push.origin],
  })
})
afterAll(() => Promise.all([sink.stop(), push.stop()]))

/** 18:00 in Paris on 12 June 2026. */
const SIX = new Date('2026-06-12T16:00:00Z')
const before = (minutes: number) => new Date(SIX.getTime() - minutes * 60_000)
const later = (minutes: number) => before(-minutes)

const device = (path = '/one') => {
  const curve = createECDH('prime256v1')
  return {
    endpoint: `${push.origin}${path}`,
    keys: {
      p256dh: curve.generateKeys('base64url', 'uncompressed'),
      auth: randomBytes(16).toString('base64url'),
    },
  }
}

async function makeDue(viewer: Viewer, count = 3): Promise<void> {
  const { facts } = await makeSet(viewer, count)
  const past = new Date('2026-06-01T00:00:00Z')
  await db.memory.createMany({
    data: facts.map(({ id }) => ({
      userId: viewer.id,
      factId: id,
      state: 2,
      stability: 5,
      difficulty: 5,
      due: past,
      lastReview: past,
      lastDay: past,
      reps: 2,
      lapses: 0,
      learningStep: 0,
    })),
  })
}

/** Somebody with a confirmed address and something due, to be reminded at 18:00 in Paris. */
async function makeReminded(): Promise<Viewer> {
  const viewer = await makeViewer({ emailVerified: new Date(0) })
  await makeDue(viewer)
  await saveReminder(viewer, { hour: 18, byEmail: true, locale: 'fr' }, before(60))
  return viewer
}

describe('a reminder by e-mail', () => {
  it('comes at the hour, once, says how much is due, and how to stop', async () => {
    const viewer = await makeReminded()
    const { email } = await db.user.findUniqueOrThrow({ where: { id: viewer.id } })
    expect(await sendReminders(before(1))).toBe(0)
    expect(await sendReminders(SIX)).toBe(1)
    expect(await sendReminders(SIX)).toBe(0)
    expect(await sendReminders(later(120))).toBe(0)
    expect(sink.mails).toHaveLength(1)
    const [mail] = sink.mails
    expect(mail?.to).toEqual([email])
    expect(mail?.text).toContain('3 faits vous attendent')
    expect(mail?.text).toContain(`${env().appUrl}/review`)
    expect(mail?.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    const address = mail?.headers.get('list-unsubscribe')?.slice(1, -1) ?? ''
    expect(address.startsWith(`${env().appUrl}/api/reminders?`)).toBe(true)

    expect(await followLink(Object.fromEntries(new URL(address).searchParams))).toBe('stop-email') // prettier-ignore
    expect(await sendReminders(later(24 * 60))).toBe(0)
    expect(await readReminder(viewer)).toMatchObject({ byEmail: false })
    expect(await followLink(Object.fromEntries(new URL(address).searchParams))).toBe('stop-email') // prettier-ignore
  })

  it('has the link in its text as well, whole', async () => {
    const viewer = await makeReminded()
    await sendReminders(SIX)
    const link = /\S*\/reminders\?\S+/.exec(sink.mails[0]?.text ?? '')?.[0] ?? ''
    const query = Object.fromEntries(new URL(link).searchParams)
    expect(await readLink(query)).toMatchObject({ purpose: 'stop-email', userId: viewer.id })
    expect(await readReminder(viewer)).toMatchObject({ byEmail: true })
  })

  it('comes again the next day', async () => {
    await makeReminded()
    expect(await sendReminders(SIX)).toBe(1)
    expect(await sendReminders(later(24 * 60))).toBe(1)
  })

  it('does not come when nothing is due', async () => {
    const viewer = await makeReminded()
    await db.memory.updateMany({ where: { userId: viewer.id }, data: { due: later(99_999) } })
    expect(await sendReminders(SIX)).toBe(0)
    expect(sink.mails).toEqual([])
  })

  it('does not come a second time on a day on which the hour was changed', async () => {
    const viewer = await makeReminded()
    expect(await sendReminders(SIX)).toBe(1)
    await saveReminder(viewer, { hour: 20, byEmail: true, locale: 'en' }, later(10))
    expect(await sendReminders(later(121))).toBe(0)
    expect(await sendReminders(later(24 * 60 + 121))).toBe(1)
    expect(sink.mails[1]?.text).toContain('3 facts are waiting')
  })

  it('is left out when the server was down for hours, and comes the day after', async () => {
    await makeReminded()
    expect(await sendReminders(later(4 * 60))).toBe(0)
    expect(await sendReminders(later(24 * 60))).toBe(1)
  })

  it('follows the learner to another time zone', async () => {
    const viewer = await makeReminded()
    await saveSettings(viewer, { name: '', locale: null, timeZone: 'America/New_York', dailyGoal: 20, cardsOnly: false, desiredRetention: 0.9 }) // prettier-ignore
    await moveReminder(viewer, 'America/New_York', before(30))
    expect(await sendReminders(SIX)).toBe(0)
    expect(await sendReminders(later(6 * 60))).toBe(1)
  })

  it('goes to no address that was not confirmed; the link confirms that one address', async () => {
    const viewer = await makeViewer()
    await makeDue(viewer)
    const asked = await saveReminder(viewer, { hour: 18, byEmail: true, locale: 'en' }, before(60))
    expect(asked).not.toBeNull()
    expect(await sendReminders(SIX)).toBe(0)
    expect(await askAddress(viewer.id, asked ?? '', 'en')).toBe(0)
    const link = /\S*\/reminders\?\S+/.exec(sink.mails[0]?.text ?? '')?.[0] ?? ''
    const query = Object.fromEntries(new URL(link).searchParams)

    await db.user.update({ where: { id: viewer.id }, data: { email: 'other@example.org' } })
    expect(await followLink(query)).toBeNull()
    await db.user.update({ where: { id: viewer.id }, data: { email: asked } })
    expect(await followLink(query)).toBe('confirm')
    expect(await readReminder(viewer)).toMatchObject({ byEmail: true, confirmed: true })
    // Whoever opened the link may not be who has the password: it proves nothing for signing in.
    const { emailVerified } = await db.user.findUniqueOrThrow({ where: { id: viewer.id } })
    expect(emailVerified).toBeNull()
    expect(await sendReminders(later(24 * 60))).toBe(1)

    await askAddress(viewer.id, asked ?? '', 'en')
    await askAddress(viewer.id, asked ?? '', 'en')
    expect(await askAddress(viewer.id, asked ?? '', 'en')).toBeGreaterThan(0)
  })

  it('is not stopped by a link that is not ours', async () => {
    const [viewer, other] = [await makeReminded(), await makeViewer()]
    const query = Object.fromEntries(new URLSearchParams(linkQuery('stop-email', other.id)))
    expect(await followLink({ ...query, user: viewer.id })).toBeNull()
    expect(await followLink({ ...query, do: 'confirm' })).toBeNull()
    expect(await followLink({ ...query, sign: '' })).toBeNull()
    expect(await followLink({})).toBeNull()
    expect(await readReminder(viewer)).toMatchObject({ byEmail: true })
  })
})

describe('several servers', () => {
  it('send each reminder once between them', async () => {
    const people = [await makeReminded(), await makeReminded(), await makeReminded()]
    const claims = await Promise.all(Array.from({ length: 6 }, () => claimReminders(SIX, 10)))
    expect(claims.flat().map(({ userId }) => userId).sort()).toEqual(people.map(({ id }) => id).sort()) // prettier-ignore
    expect(await claimReminders(SIX, 10)).toEqual([])
  })

  it('find by index whose time has come', async () => {
    await withConnection((connection) =>
      connection.exec(`
        INSERT INTO "User" (id, "updatedAt") SELECT gen_random_uuid(), now() FROM generate_series(1, 5000);
        INSERT INTO "Reminder" ("userId", hour, "byEmail", locale, "nextAt")
          SELECT id, 18, true, 'fr', now() + random() * interval '1 day' FROM "User";
        ANALYZE`),
    )
    await makeReminded()
    const { queries } = await databaseRecorder().record(() => claimReminders(SIX, 10))
    const plans = []
    for (const query of queries) plans.push(await databaseRecorder().explain(query))
    expect(plans.flatMap(nodesOf).map((node) => node['Index Name'])).toContain('Reminder_nextAt_idx') // prettier-ignore
    expect(plans.flatMap(scannedWhole)).not.toContain('Reminder')
    expect(plans.flatMap(scannedWhole)).not.toContain('User')
  })
})

describe('a reminder on a device', () => {
  it('is sent encrypted to its push service, at the hour, once', async () => {
    const viewer = await makeGuest()
    await makeDue(viewer)
    await addDevice(viewer, device(), 'fr', before(60))
    await addDevice(viewer, device('/two'), 'fr', before(60))
    expect(await readReminder(viewer)).toMatchObject({ hour: 18, devices: 2, byEmail: false })
    expect(await sendReminders(SIX)).toBe(1)
    expect(await sendReminders(SIX)).toBe(0)
    expect(push.got.map(({ path }) => path).sort()).toEqual(['/one', '/two'])
    const [got] = push.got
    expect(got?.headers['content-encoding']).toBe('aes128gcm')
    expect(got?.headers.authorization).toMatch(/^vapid t=/)
    expect(got?.size).toBeGreaterThan(200)
    expect(sink.mails).toEqual([])
  })

  it('is forgotten when the browser has ended it', async () => {
    const viewer = await makeGuest()
    await makeDue(viewer)
    await addDevice(viewer, device(), 'fr', before(60))
    push.answer = { status: 410, headers: {} }
    await sendReminders(SIX)
    expect(await readReminder(viewer)).toMatchObject({ devices: 0 })
  })

  it('is sent nowhere else, whatever the service answers', async () => {
    const elsewhere = await startPushService()
    const viewer = await makeGuest()
    await makeDue(viewer)
    await addDevice(viewer, device(), 'fr', before(60))
    push.answer = { status: 307, headers: { location: `${elsewhere.origin}/inside` } }
    await sendReminders(SIX)
    await elsewhere.stop()
    expect(push.got).toHaveLength(1)
    expect(elsewhere.got).toEqual([])
    expect(await readReminder(viewer)).toMatchObject({ devices: 1 })
  })

  it('is not sent to a service that is no longer trusted', async () => {
    const viewer = await makeGuest()
    await makeDue(viewer)
    await addDevice(viewer, device(), 'fr', before(60))
    env().pushOrigins = []
    await sendReminders(SIX)
    expect(push.got).toEqual([])
    await expect(addDevice(viewer, device(), 'fr', SIX)).rejects.toMatchObject({ code: 'not-allowed' }) // prettier-ignore
  })

  it('belongs to whoever subscribed last, and of one learner there are ten at most', async () => {
    const [first, second] = [await makeGuest(), await makeGuest()]
    const shared = device()
    await addDevice(first, shared, 'fr', SIX)
    await addDevice(second, shared, 'fr', SIX)
    expect(await readReminder(first)).toMatchObject({ devices: 0 })
    for (let i = 0; i < 12; i++) await addDevice(second, device(`/${i}`), 'fr', later(i + 1))
    expect(await readReminder(second)).toMatchObject({ devices: 10 })
    expect(await db.pushSubscription.count({ where: { endpoint: shared.endpoint } })).toBe(0)
    await dropDevice(first, `${push.origin}/11`)
    expect(await readReminder(second)).toMatchObject({ devices: 10 })
    await dropDevice(second, `${push.origin}/11`)
    expect(await readReminder(second)).toMatchObject({ devices: 9 })
  })
})

test('reminders go along with the account: in its export, with its guest, and away with it', async () => {
  const guest = await makeGuest()
  await addDevice(guest, device(), 'fr', SIX)
  const viewer = await makeViewer()
  await mergeGuest(guest.id, viewer.id)
  const exported = await exportAccount(viewer)
  expect(exported.reminder).toMatchObject({ hour: 18 })
  expect(exported.devices).toHaveLength(1)
  expect(JSON.stringify(exported)).not.toContain(push.origin)
  await deleteAccount(viewer)
  expect(await db.reminder.count()).toBe(0)
  expect(await db.pushSubscription.count()).toBe(0)
})

test('a link for nobody is no link', async () => {
  expect(await readLink(Object.fromEntries(new URLSearchParams(linkQuery('confirm', randomUUID(), 'a@example.org'))))).toBeNull() // prettier-ignore
})
