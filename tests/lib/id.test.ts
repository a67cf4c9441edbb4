import { idOfName, newId } from '@/lib/id'

const V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

it('is a UUID of version 7 that says when it was made', () => {
  const time = Date.parse('2026-06-12T10:00:00Z')
  const id = newId(time)
  expect(id).toMatch(V7)
  expect(parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(time)
})

it('those made at one time are in order, and none twice', () => {
  const made = Array.from({ length: 2_000 }, () => newId(1_700_000_000_000))
  expect([...made].sort()).toEqual(made)
  expect(new Set(made).size).toBe(2_000)
})

it('of a name is the same each time, and another for another name', () => {
  expect(idOfName('a')).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  )
  expect(idOfName('a')).toBe(idOfName('a'))
  expect(idOfName('a')).not.toBe(idOfName('b'))
})
