import { isPushService, subscriptionSchema } from '@/lib/reminder/push-service'
import { nextReminder } from '@/lib/reminder/reminder'
import { vapidKeys } from '@/lib/reminder/vapid'

const next = (after: string, hour: number, timeZone: string) =>
  new Date(nextReminder(Date.parse(after), hour, timeZone)).toISOString()

describe('the next time a clock shows an hour', () => {
  it.each([
    ['today', '2026-06-12T10:00:00Z', 18, 'Europe/Paris', '2026-06-12T16:00:00.000Z'],
    ['never at once again', '2026-06-12T16:00:00Z', 18, 'Europe/Paris', '2026-06-13T16:00:00.000Z'],
    ['midnight', '2026-06-12T10:00:00Z', 0, 'Europe/Paris', '2026-06-12T22:00:00.000Z'],
    [
      'far in the east',
      '2026-06-12T20:00:00Z',
      7,
      'Pacific/Kiritimati',
      '2026-06-13T17:00:00.000Z',
    ],
    [
      'far in the west',
      '2026-06-12T05:00:00Z',
      20,
      'Pacific/Pago_Pago',
      '2026-06-12T07:00:00.000Z',
    ],
    [
      'an hour that is skipped',
      '2026-03-28T22:00:00Z',
      2,
      'Europe/Paris',
      '2026-03-29T01:00:00.000Z',
    ],
    [
      'an hour that comes twice',
      '2026-10-24T22:00:00Z',
      2,
      'Europe/Paris',
      '2026-10-25T00:00:00.000Z',
    ],
    ['once on that day', '2026-10-25T00:00:00Z', 2, 'Europe/Paris', '2026-10-26T01:00:00.000Z'],
  ])('%s', (_, after, hour, timeZone, expected) => {
    expect(next(after, hour, timeZone)).toBe(expected)
  })
})

describe('a push service', () => {
  it.each([
    ['https://fcm.googleapis.com/fcm/send/abc', true],
    ['https://updates.push.services.mozilla.com/wpush/v2/abc', true],
    ['https://web.push.apple.com/abc', true],
    ['https://wns2-par02p.notify.windows.com/w/?token=abc', true],
    ['https://push.example.org/abc', true],
    ['http://fcm.googleapis.com/fcm/send/abc', false],
    ['https://fcm.googleapis.com:8443/abc', false],
    ['https://fcm.googleapis.com.example.org/abc', false],
    ['https://notfcm.googleapis.com/abc', false],
    ['https://user:secret@fcm.googleapis.com/abc', false],
    ['https://push.example.org:444/abc', false],
    ['http://127.0.0.1/abc', false],
    ['https://[::1]/abc', false],
    ['https://169.254.169.254/latest/meta-data', false],
    ['https://localhost/abc', false],
    ['file:///etc/passwd', false],
    ['', false],
  ])('%s: %s', (endpoint, known) => {
    expect(isPushService(endpoint, ['https://push.example.org'])).toBe(known)
  })

  it('is given keys of the right size', () => {
    const endpoint = 'https://fcm.googleapis.com/fcm/send/abc'
    const keys = { p256dh: 'B'.repeat(87), auth: 'a'.repeat(22) }
    expect(subscriptionSchema.safeParse({ endpoint, keys }).success).toBe(true)
    const wrong = [{ ...keys, auth: '' }, { ...keys, p256dh: 'B'.repeat(5000) }, { ...keys, auth: '<'.repeat(22) }] // prettier-ignore
    for (const each of wrong) expect(subscriptionSchema.safeParse({ endpoint, keys: each }).success).toBe(false) // prettier-ignore
    expect(subscriptionSchema.safeParse({ endpoint: endpoint + 'x'.repeat(1000), keys }).success).toBe(false) // prettier-ignore
  })
})

test('the keys for push services stay the same, at full length', () => {
  expect(vapidKeys()).toEqual(vapidKeys())
  expect(Buffer.from(vapidKeys().publicKey, 'base64url')).toHaveLength(65)
  expect(Buffer.from(vapidKeys().privateKey, 'base64url')).toHaveLength(32)
})
