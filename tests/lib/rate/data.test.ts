import { db } from '@/lib/db'
import { countAgainst, countOrWait, forgive } from '@/lib/rate/data'
import { SHARED } from '@/lib/rate/limits'
import { databaseRecorder, withDatabase } from '../../setup/database'

withDatabase()

/** What the next calls are counted by is a server that has just started. */
const startAnotherServer = () => Reflect.deleteProperty(globalThis, 'rectoversoLimits')
beforeEach(startAnotherServer)

const ANNE = 'anne@example.org'
const { points } = SHARED['sign-in-address']

async function tries(count: number): Promise<number[]> {
  const waits: number[] = []
  for (let n = 0; n < count; n++) waits.push(await countOrWait('sign-in-address', ANNE))
  return waits
}

test('servers that share a database count together', async () => {
  expect(await tries(points - 4)).toEqual(Array(points - 4).fill(0))
  startAnotherServer()
  const waits = await tries(5)
  expect(waits.slice(0, 4)).toEqual([0, 0, 0, 0])
  expect(waits[4]).toBeGreaterThan(0)
  expect(waits[4]).toBeLessThanOrEqual(SHARED['sign-in-address'].duration)
  await expect(countAgainst('sign-in-address', ANNE)).rejects.toMatchObject({ code: 'too-many' })
  startAnotherServer()
  expect(await countOrWait('sign-in-address', ANNE)).toBeGreaterThan(0)
  expect(await countOrWait('sign-in-address', 'ben@example.org')).toBe(0)
})

test('of tries that come at once no more are let through', async () => {
  const waits = await Promise.all(
    Array.from({ length: 3 * points }, () => {
      startAnotherServer()
      return countOrWait('sign-in-address', ANNE)
    }),
  )
  expect(waits.filter((wait) => wait === 0)).toHaveLength(points)
})

test('the right password forgets the wrong ones, whichever server is asked', async () => {
  await tries(points)
  await forgive('sign-in-address', ANNE)
  startAnotherServer()
  expect(await tries(points + 1)).toEqual([...Array<number>(points).fill(0), expect.any(Number)])
})

test('a count that has ended begins anew, and others that have are dropped', async () => {
  await tries(points)
  await countAgainst('flag', 'somebody')
  await db.tally.updateMany({ data: { expire: new Date(Date.now() - 1000) } })
  startAnotherServer()
  expect(await countOrWait('sign-in-address', ANNE)).toBe(0)
  expect(await db.tally.findMany({ select: { points: true } })).toEqual([{ points: 1 }])
})

test('no address stands in the database', async () => {
  await tries(1)
  expect(JSON.stringify(await db.tally.findMany())).not.toContain('anne')
})

test('whoever is refused, and what guards one server’s work, costs the database nothing', async () => {
  await tries(points + 1)
  const { queries } = await databaseRecorder().record(async () => {
    expect(await countOrWait('sign-in-address', ANNE)).toBeGreaterThan(0)
    await countAgainst('write', 'somebody')
  })
  expect(queries).toEqual([])
})
