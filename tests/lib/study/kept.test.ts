import { dateOfDay } from '@/lib/review/day'
import { DEFAULT_PARAMETERS, STATE } from '@/lib/review/memory'
import { freshen } from '@/lib/study/freshen'
import { soonerOf } from '@/lib/study/next'
import { dueOf, type Kept, type KeptFact } from '@/lib/study/kept'
import { aMemory, TODAY } from '../review/memories'

const NOW = Number(dateOfDay(TODAY)) + 12 * 3_600_000
const DAY = 86_400_000

const fact = (id: string, memory: KeptFact['memory'], sets: string[] = ['s']): KeptFact => ({
  id,
  sibling: id,
  language: 'fr',
  context: 'Un phare',
  statement: `Le phare ${id}.`,
  answer: id,
  sentence: `Le phare ${id}.`,
  questions: [],
  memory,
  mark: null,
  wish: null,
  editedIn: null,
  readIn: null,
  sets,
})

const kept = (facts: KeptFact[], over: Partial<Kept> = {}): Kept => ({
  learner: { id: 'l', timeZone: 'UTC', parameters: DEFAULT_PARAMETERS, cardsOnly: false },
  asOf: NOW - DAY,
  dailyGoal: 20,
  facts,
  done: [],
  cut: false,
  ...over,
})
const ids = (facts: readonly { id: string }[]) => facts.map(({ id }) => id).sort()
const tomorrow = aMemory({ due: Number(dateOfDay(TODAY + 1)) })

describe('what is due of what was kept', () => {
  it('is what is due by now, not what was when it was kept', () => {
    const all = kept([fact('today', aMemory()), fact('tomorrow', tomorrow)])
    expect(ids(dueOf(all, NOW).facts)).toEqual(['today'])
    expect(ids(dueOf(all, NOW + DAY).facts)).toEqual(['today', 'tomorrow'])
  })

  it('leaves out what was put aside', () => {
    const all = kept([
      fact('suspended', aMemory({ suspended: true })),
      fact('buried', aMemory({ buriedUntil: TODAY + 1 })),
    ])
    expect(dueOf(all, NOW).facts).toEqual([])
    expect(ids(dueOf(all, NOW + DAY).facts)).toEqual(['buried'])
  })

  it('is cut to the day’s goal, and says how much is left', () => {
    const all = kept(
      [1, 2, 3, 4, 5].map((n) => fact(String(n), aMemory())),
      { dailyGoal: 2 },
    )
    const due = dueOf(all, NOW)
    expect(due.facts).toHaveLength(2)
    expect(due.left).toBe(3)
  })

  it('has an end: what was done today, here or elsewhere, is taken off the goal', () => {
    const waiting = [1, 2, 3, 4].map((n) => fact(String(n), aMemory()))
    const done = ['x', 'y'].map((id) => ({ factId: id, sibling: id }))
    const here = done.map(({ factId }) => fact(factId, aMemory({ ...tomorrow, lastDay: TODAY })))
    for (const all of [
      kept([...waiting, ...here], { dailyGoal: 3 }),
      kept(waiting, { dailyGoal: 3, asOf: NOW, done }),
      kept([...waiting, ...here], { dailyGoal: 3, asOf: NOW, done }),
    ]) {
      expect(dueOf(all, NOW)).toMatchObject({ left: 3, portion: 3 })
      expect(dueOf(all, NOW).facts).toHaveLength(1)
      // Another portion, when one wishes.
      expect(dueOf(all, NOW, undefined, true).facts).toHaveLength(3)
      expect(dueOf(all, NOW + DAY).facts).toHaveLength(3)
    }
  })

  it('says what comes on the next day on which something does', () => {
    const on = (day: number) => aMemory({ due: Number(dateOfDay(TODAY + day)) })
    const all = kept([fact('a', on(4)), fact('b', on(2)), fact('c', on(2)), fact('d', { ...on(1), suspended: true })]) // prettier-ignore
    expect(dueOf(all, NOW).next).toEqual({ day: TODAY + 2, count: 2 })
    // As much as will be given then.
    expect(dueOf({ ...all, dailyGoal: 1 }, NOW).next).toEqual({ day: TODAY + 2, count: 1 })
    expect(soonerOf({ day: 5, count: 1 }, { day: 5, count: 2 })).toEqual({ day: 5, count: 3 })
    expect(soonerOf({ day: 5, count: 1 }, { day: 4, count: 2 })).toEqual({ day: 4, count: 2 })
    expect(soonerOf(null, { day: 4, count: 2 })).toEqual({ day: 4, count: 2 })
  })

  it('holds back a sentence of which a fact was reviewed today, here or elsewhere', () => {
    const due = { ...fact('a', aMemory()), sibling: 's' }
    const later = Number(dateOfDay(TODAY + 9))
    const done = { ...fact('b', aMemory({ due: later, lastDay: TODAY })), sibling: 's' }
    for (const all of [
      kept([due, done]),
      kept([due], { asOf: NOW, done: [{ factId: 'b', sibling: 's' }] }),
    ]) {
      const { facts, left, next } = dueOf(all, NOW)
      expect([facts, left, next]).toEqual([[], 0, { day: TODAY + 1, count: 1 }])
    }
    expect(ids(dueOf(kept([due], { done: [{ factId: 'b', sibling: 's' }] }), NOW).facts)).toEqual([
      'a',
    ])
  })

  it('may be of one set', () => {
    const all = kept([fact('a', aMemory(), ['one']), fact('b', aMemory(), ['one', 'two'])])
    expect(ids(dueOf(all, NOW, 'two').facts)).toEqual(['b'])
  })

  it('says when a step comes back', () => {
    const step = aMemory({ state: STATE.learning, due: NOW + 60_000 })
    expect(dueOf(kept([fact('a', step)]), NOW).soon).toEqual({ at: NOW + 60_000, count: 1 })
  })
})

describe('a waiting fact, when the server was asked again', () => {
  const begun = NOW - DAY
  const news = (facts: KeptFact[], over: Partial<Kept> = {}) => kept(facts, { asOf: NOW, ...over })
  const waiting = fact('a', aMemory())

  it('is dropped when another device reviewed it', () => {
    const elsewhere = aMemory({ lastReview: NOW - 1_000, due: Number(dateOfDay(TODAY + 5)) })
    expect(freshen(waiting, news([fact('a', elsewhere)]), begun, NOW)).toBeNull()
    expect(freshen(waiting, news([]), begun, NOW)).toBeNull()
  })

  it('takes the newer memory when it is due all the same', () => {
    const again = aMemory({ lastReview: NOW - 1_000, lapses: 3 })
    expect(freshen(waiting, news([fact('a', again)]), begun, NOW)?.memory?.lapses).toBe(3)
  })

  it('stays as it is when this device knows better, or the server said nothing new', () => {
    const here = fact('a', aMemory({ lastReview: NOW }))
    const there = aMemory({ lastReview: NOW - DAY, due: Number(dateOfDay(TODAY + 5)) })
    expect(freshen(here, news([fact('a', there)]), begun, NOW)).toBe(here)
    expect(freshen(waiting, kept([], { asOf: begun }), begun, NOW)).toBe(waiting)
    expect(freshen(waiting, news([], { cut: true }), begun, NOW)).toBe(waiting)
  })
})
