import { dateOfDay } from '@/lib/review/day'
import { DEFAULT_PARAMETERS, STATE } from '@/lib/review/memory'
import { freshen } from '@/lib/study/freshen'
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
  sets,
})

const kept = (facts: KeptFact[], over: Partial<Kept> = {}): Kept => ({
  learner: { id: 'l', timeZone: 'UTC', parameters: DEFAULT_PARAMETERS },
  asOf: NOW - DAY,
  dailyGoal: 20,
  facts,
  reviewed: [],
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

  it('holds back a sentence of which a fact was reviewed today, here or elsewhere', () => {
    const due = { ...fact('a', aMemory()), sibling: 's' }
    const done = { ...fact('b', aMemory({ ...tomorrow, lastDay: TODAY })), sibling: 's' }
    for (const all of [kept([due, done]), kept([due], { asOf: NOW, reviewed: ['s'] })]) {
      const { facts, left, next } = dueOf(all, NOW)
      expect([facts, left, next]).toEqual([[], 0, { day: TODAY + 1, count: 1 }])
    }
    expect(ids(dueOf(kept([due], { reviewed: ['s'] }), NOW).facts)).toEqual(['a'])
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
