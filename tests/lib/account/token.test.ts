import { decode } from 'next-auth/jwt'
import { authSecret } from '@/lib/account/secret'
import { openToken, renewToken, sealToken } from '@/lib/account/token'

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
