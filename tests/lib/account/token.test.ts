import { decode } from 'next-auth/jwt'
import { authSecret } from '@/lib/account/secret'
import { openToken, renewToken, sealToken, SESSION_SECONDS } from '@/lib/account/token'
import { setClock } from '@/lib/clock'

process.env.AUTH_SECRET = 'a secret of this test, and long enough'
const USER = '01890000-0000-7000-8000-000000000001'
const DAY = 24 * 60 * 60
const seconds = () => Math.floor(Date.now() / 1000)

test('a session that is used after a day is sealed again, for as long as at first', async () => {
  const token = await sealToken(USER, 3)
  expect(await renewToken(token, seconds() + DAY - 60)).toBeNull()
  const renewed = await renewToken(token, seconds() + DAY + 60)
  expect(await openToken(renewed ?? undefined)).toMatchObject({ userId: USER, version: 3 })
  const claims = await decode({ token: renewed ?? undefined, secret: authSecret() })
  expect(Number(claims?.exp) - seconds()).toBeGreaterThan(59 * DAY)
})

test('what is no session is not made one', async () => {
  expect(await renewToken(undefined, seconds() + 2 * DAY)).toBeNull()
  expect(await renewToken('eyJhbGciOiJkaXIifQ..a.b.c', seconds() + 2 * DAY)).toBeNull()
})

test('what was opened once is opened again, and not when it has ended or is another', async () => {
  const token = await sealToken(USER, 3)
  const session = await openToken(token)
  expect(session).toMatchObject({ userId: USER, version: 3 })
  expect(await openToken(token)).toEqual(session)
  expect(await openToken(`${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`)).toBeNull()
  expect(await openToken(await sealToken(USER, 4))).toMatchObject({ version: 4 })
})

test('a session that was opened while it lasted ends when it ends', async () => {
  const token = await sealToken(USER, 3)
  await openToken(token)
  const later = Date.now() + (SESSION_SECONDS + 60) * 1000
  const restore = setClock({ now: () => new Date(later) })
  // The unsealing itself goes by the machine's clock.
  const clock = jest.spyOn(Date, 'now').mockReturnValue(later)
  jest.useFakeTimers({ now: later, doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] })
  try {
    expect(await openToken(token)).toBeNull()
  } finally {
    jest.useRealTimers()
    clock.mockRestore()
    restore()
  }
})
