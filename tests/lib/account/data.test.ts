import { setClock } from '@/lib/clock'
import { db } from '@/lib/db'
import {
  becomeAccount,
  changePassword,
  checkPassword,
  countShared,
  createGuest,
  createResets,
  deleteAccount,
  endAllSessions,
  findProven,
  findViewer,
  proveAddress,
  resetPassword,
  saveCardsOnly,
  saveLocale,
  saveSettings,
  signUp,
} from '@/lib/account/data'
import { databaseRecorder, withDatabase } from '../../setup/database'
import { makeGuest, makeViewer } from '../../setup/people'

withDatabase()

const account = { name: 'Anne', email: 'anne@example.org', password: 'une longue phrase' }

test('one signs in with the password one signed up with, and with no other', async () => {
  const session = await signUp(null, account)
  expect(await checkPassword(account)).toEqual(session)
  expect(await checkPassword({ ...account, password: 'Une longue phrase' })).toBeNull()
  expect(await checkPassword({ ...account, email: 'nobody@example.org' })).toBeNull()
})

test('the password is kept as argon2id', async () => {
  await signUp(null, account)
  const { passwordHash } = await db.user.findFirstOrThrow({ where: { email: account.email } })
  expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
})

test('an address that is taken is taken again, with another password, as another account', async () => {
  const first = await signUp(null, account)
  const other = { ...account, password: 'another phrase' }
  const second = await signUp(null, other)
  expect(second.userId).not.toBe(first.userId)
  expect(await checkPassword(account)).toEqual(first)
  expect(await checkPassword(other)).toEqual(second)
})

test('signing up with the password of one’s account leads into it', async () => {
  const first = await signUp(null, account)
  expect(await signUp(null, account)).toEqual(first)
  expect(await signUp(await makeGuest(), account)).toEqual(first)
  expect(await db.user.count({ where: { email: account.email } })).toBe(1)
})

test('signing up and in asks the same of the database, and costs as much work, whether an address has accounts or not', async () => {
  await signUp(null, account)
  const asked = async (work: () => Promise<unknown>) =>
    (await databaseRecorder().record(work)).queries.map(({ sql }) => sql)
  // The processor's time of this process, its threads that hash included: what else the machine does is not in it.
  const effort = async (work: () => Promise<unknown>) => {
    const before = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(before)
    return user + system
  }
  const free = (turn: number) => ({ ...account, email: `free${turn}@example.org` })
  for (const door of [checkPassword, (given: typeof account) => signUp(null, given)]) {
    const password = 'another phrase'
    const statements = await asked(() => door({ ...account, password }))
    expect(statements.length).toBeGreaterThan(0)
    expect(await asked(() => door({ ...free(0), password }))).toEqual(statements)
    const ratios: number[] = []
    for (let turn = 1; turn <= 11; turn++) {
      const phrase = `phrase number ${turn}`
      const taken = () => effort(() => door({ ...account, password: phrase }))
      const other = () => effort(() => door({ ...free(turn), password: phrase }))
      // Neither is always the first of the two.
      const [one, two] = turn % 2 ? [await taken(), await other()] : [await other(), await taken()]
      ratios.push(turn % 2 ? one / two : two / one)
    }
    // One hashing more or less would make it 2, or a half.
    const middle = ratios.sort((a, b) => a - b)[5]
    expect(middle).toBeGreaterThan(0.7)
    expect(middle).toBeLessThan(1.4)
  }
})

test('the same password at another address is kept as something else', async () => {
  await signUp(null, account)
  await signUp(null, { ...account, email: 'ben@example.org' })
  const kept = await db.user.findMany({ select: { passwordHash: true } })
  expect(new Set(kept.map(({ passwordHash }) => passwordHash)).size).toBe(2)
})

test('a guest who signs up is the same user, with all that is theirs', async () => {
  const guest = await makeGuest()
  const article = { ownerId: guest.id, title: 'Titre', language: 'fr' }
  await db.article.create({ data: article })
  const session = await signUp(guest, account)
  expect(session.userId).toBe(guest.id)
  expect(await db.article.count({ where: { ownerId: guest.id } })).toBe(1)
  expect(await findViewer(guest.id, session.version)).toMatchObject({ isGuest: false })
  expect(await findViewer(guest.id, 0)).toBeNull()
})

test('somebody with an account who signs up again gets a further one', async () => {
  const viewer = await makeViewer()
  const session = await signUp(viewer, account)
  expect(session.userId).not.toBe(viewer.id)
})

test('another service makes an account of a guest, and leads into nobody else’s', async () => {
  await signUp(null, account)
  const { viewer } = await createGuest()
  await becomeAccount(viewer.id, { name: 'Guest', email: account.email })
  const user = await db.user.findUniqueOrThrow({ where: { id: viewer.id } })
  expect(user).toMatchObject({ isGuest: false, name: 'Guest', passwordHash: null })
})

test('a changed password ends the other sessions', async () => {
  const viewer = await makeViewer()
  await signUp(null, account)
  const session = await checkPassword(account)
  const anne = await findViewer(session?.userId ?? '', 0)
  if (!anne) throw new Error('not found')
  const wrong = { current: 'not this one', next: 'a further phrase' }
  expect(await changePassword(anne, wrong)).toBeNull()
  const next = await changePassword(anne, { ...wrong, current: account.password })
  expect(next).toEqual({ userId: anne.id, version: 1 })
  expect(await findViewer(anne.id, 0)).toBeNull()
  expect(await findViewer(viewer.id, 0)).not.toBeNull()
})

test('signing out everywhere ends every session', async () => {
  const viewer = await makeViewer()
  await endAllSessions(viewer)
  expect(await findViewer(viewer.id, 0)).toBeNull()
})

describe('a reset token', () => {
  afterEach(() => jest.restoreAllMocks())

  const tokenFor = async (email: string) => (await createResets(email))[0]?.token ?? ''

  test('sets a new password once, and ends every session', async () => {
    const session = await signUp(null, account)
    const token = await tokenFor(account.email)
    const after = await resetPassword(token, 'a further phrase')
    expect(after).toEqual({ userId: session.userId, version: 1 })
    expect(await resetPassword(token, 'once more, please')).toBeNull()
    expect(await checkPassword({ ...account, password: 'a further phrase' })).not.toBeNull()
  })

  test('is good for an hour', async () => {
    await signUp(null, account)
    const token = await tokenFor(account.email)
    const restore = setClock({ now: () => new Date(Date.now() + 61 * 60_000) })
    expect(await resetPassword(token, 'a further phrase')).toBeNull()
    restore()
  })

  test('gives way to a newer one', async () => {
    await signUp(null, account)
    const first = await tokenFor(account.email)
    await createResets(account.email)
    expect(await resetPassword(first, 'a further phrase')).toBeNull()
  })

  test('is not made for an address that nobody has, and is not kept in the clear', async () => {
    expect(await createResets('nobody@example.org')).toEqual([])
    await signUp(null, account)
    const token = await tokenFor(account.email)
    const rows = await db.verificationToken.findMany()
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  test('is made for each account of an address, and sets the password of that one', async () => {
    const first = await signUp(null, account)
    const second = await signUp(null, { ...account, password: 'another phrase' })
    const resets = await createResets(account.email)
    expect(resets).toHaveLength(2)
    const newest = await resetPassword(resets[0]?.token ?? '', 'a further phrase')
    expect(newest?.userId).toBe(second.userId)
    expect(await checkPassword(account)).toEqual(first)
    // With the password of the other, nothing would tell the two apart.
    expect(await resetPassword(resets[1]?.token ?? '', 'a further phrase')).toBeNull()
  })

  test('of a sign-in link does not set a password', async () => {
    await signUp(null, account)
    const { createHash } = await import('node:crypto')
    await db.verificationToken.create({
      data: {
        identifier: account.email,
        token: createHash('sha256').update('link').digest('hex'),
        expires: new Date(Date.now() + 60_000),
      },
    })
    expect(await resetPassword('link', 'a further phrase')).toBeNull()
  })
})

describe('a link that was sent to an address', () => {
  test('leads into the account that claimed it first, and ends what somebody else might have of it', async () => {
    const first = await signUp(null, account)
    await signUp(null, { ...account, password: 'another phrase' })
    expect(await findProven(account.email)).toBeNull()
    const proven = await proveAddress(account.email)
    expect(proven.id).toBe(first.userId)
    expect(await findProven(account.email)).toMatchObject({ id: first.userId })
    expect(await checkPassword(account)).toBeNull()
    expect(await findViewer(first.userId, first.version)).toBeNull()
  })

  test('makes an account where there is none', async () => {
    const { id } = await proveAddress(account.email)
    expect(await findProven(account.email)).toMatchObject({ id, isGuest: false })
  })
})

test('settings are one’s own', async () => {
  const [anne, ben] = [await makeViewer(), await makeViewer()]
  await saveSettings(anne, {
    name: 'Anne',
    locale: 'en',
    timeZone: 'America/Montreal',
    dailyGoal: 35,
    desiredRetention: 0.85,
    cardsOnly: true,
  })
  expect(await findViewer(anne.id, 0)).toMatchObject({
    locale: 'en',
    dailyGoal: 35,
    cardsOnly: true,
  })
  await saveLocale(anne, 'fr')
  expect(await findViewer(anne.id, 0)).toMatchObject({ locale: 'fr', dailyGoal: 35 })
  await saveCardsOnly(anne, false)
  expect(await findViewer(anne.id, 0)).toMatchObject({ dailyGoal: 35, cardsOnly: false })
  expect(await findViewer(ben.id, 0)).toEqual(ben)
})

test('a deleted account leaves nothing behind, and others whole', async () => {
  const [anne, ben] = [await makeViewer(), await makeViewer()]
  for (const { id: ownerId } of [anne, ben]) {
    const set = await db.studySet.create({
      data: { ownerId, title: 'Série', language: 'fr', visibility: 'public' },
    })
    const fact = {
      ownerId,
      kind: 'person',
      language: 'fr',
      statement: 's',
      context: '',
      answer: 'a',
    }
    const { id: factId } = await db.fact.create({ data: fact })
    await db.setFact.create({ data: { setId: set.id, factId, position: 0 } })
  }
  expect(await countShared(anne)).toEqual({ sets: 1, classes: 0 })
  await deleteAccount(anne)
  expect(await db.user.count()).toBe(1)
  expect(await db.studySet.findMany({ select: { ownerId: true } })).toEqual([{ ownerId: ben.id }])
  expect(await db.fact.count()).toBe(1)
  expect(await db.setFact.count()).toBe(1)
})
