import { statementNames } from '@/lib/db/statement-names'

test('what comes again gets a name, the same each time and another for each text', () => {
  const nameOf = statementNames()
  expect(nameOf({ sql: 'SELECT 1' })).toBe('')
  const name = nameOf({ sql: 'SELECT 1' })
  expect(name).not.toBe('')
  // PostgreSQL cuts names off after 63 bytes: then two could be one.
  expect(name.length).toBeLessThan(64)
  expect(nameOf({ sql: 'SELECT 1' })).toBe(name)
  nameOf({ sql: 'SELECT 2' })
  expect([name, '']).not.toContain(nameOf({ sql: 'SELECT 2' }))
})

test('however many texts come, few are kept ready', () => {
  const nameOf = statementNames()
  const names = new Set<string>()
  for (let round = 0; round < 3; round++) {
    for (let i = 0; i < 900; i++) names.add(nameOf({ sql: `SELECT ${i}` }))
  }
  expect(names.size).toBeLessThanOrEqual(201)
  expect(names.size).toBeGreaterThan(100)
})
