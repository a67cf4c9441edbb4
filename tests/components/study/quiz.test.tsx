import { act } from 'react'
import { Quiz } from '@/components/study/quiz/quiz'
import type { Begun } from '@/lib/quiz/run'
import type { QuizWishes } from '@/lib/quiz/attempt'
import type { StudyFact, StudySet } from '@/lib/study/fact'
import { learner, lighthouse, show, type Shown } from './setting'

const facts = ['Ploumen', 'Kerlaz', 'Trézal'].map((place, i) => lighthouse(`f${i}`, place))
const setOf = (some: StudyFact[]): StudySet => ({ id: 's', title: 'Phares', language: 'fr', articleId: null, isOwner: true, facts: some }) // prettier-ignore

const NOW = Date.parse('2026-03-02T10:00:00Z')
const wishes: QuizWishes = { count: 10, kinds: ['short'], feedback: 'end', secondsEach: 30 }
const begun = (answered: number, over: Partial<Begun['attempt']> = {}): Begun => ({
  attempt: {
    id: 'a',
    setId: 's',
    seed: 1,
    questionIds: facts.map(({ id }) => `${id}-short`),
    wishes,
    startedAt: NOW - 30_000,
    ...over,
  },
  answers: facts
    .slice(0, answered)
    .map(({ id }) => ({ reviewId: `r${id}`, questionId: `${id}-short`, given: 'x' })),
})

let shown: Shown
/** Each test has a learner of its own, and so a journal. */
let readers = 0
const open = async (stored: Begun | null, some = facts) => {
  shown = await show(
    <Quiz
      set={setOf(some)}
      learner={{ ...learner, id: `l${++readers}` }}
      asOf={NOW}
      stored={stored}
    />,
  )
  return shown
}
beforeEach(() => {
  jest.useFakeTimers({ now: NOW, doNotFake: ['performance', 'queueMicrotask'] })
  Element.prototype.scrollIntoView = () => undefined
  globalThis.fetch = () => Promise.reject(new Error('offline'))
})
afterEach(() => {
  shown.close()
  jest.useRealTimers()
})
const answerAll = (page: Shown, words: string) => {
  for (let i = 0; i < facts.length && page.host.querySelector('input'); i++) {
    page.write(words)
    page.press('Répondre')
  }
}
const title = (page: Shown) => page.host.querySelector('h1')?.textContent

test('a run taken up keeps its clock, which has gone on', async () => {
  const page = await open(begun(1))
  expect(page.host.textContent).toContain('1:00')
  act(() => void jest.advanceTimersByTime(20_000))
  expect(page.host.textContent).toContain('0:40')
})

test('a run whose time ran out meanwhile ends', async () => {
  const page = await open(begun(1, { startedAt: NOW - 100_000 }))
  act(() => void jest.advanceTimersByTime(300))
  expect(title(page)).toBe('0 sur 3')
})

test('a run taken up tells nothing before its end when it was wished so', async () => {
  const page = await open(begun(1))
  page.write('Kerlaz')
  page.press('Répondre')
  expect(page.host.textContent).not.toMatch(/Juste|Non\.|La réponse était/)
  expect(page.host.textContent).toContain('phare f2')
  page.write('Nulle part')
  page.press('Répondre')
  expect(title(page)).toBe('1 sur 3')
})

test('a run without an answer can be left, and is chosen anew from the same wishes', async () => {
  const page = await open(begun(0))
  page.press('Recommencer')
  expect(title(page)).toBe('Quiz')
  const checked = [...page.host.querySelectorAll<HTMLInputElement>('input:checked')]
  expect(checked.map((field) => field.closest('label')?.textContent)).toEqual(
    expect.arrayContaining(['À la fin', expect.stringMatching(/^Avec un chronomètre/)]),
  )
})

test.each(['Un autre quiz', 'Refaire celles-là'])(
  '%s: as long, as silent, the same forms',
  async (again) => {
    // prettier-ignore
    const page = await open(begun(0))
    answerAll(page, 'Nulle part')
    expect(title(page)).toBe('0 sur 3')
    page.press(again)
    expect(page.host.textContent).toContain('1:30')
    for (let i = 0; i < 3; i++) {
      // A short answer each time: no choice comes.
      expect(page.host.querySelector('input')).not.toBeNull()
      page.write('Kerlaz')
      page.press('Répondre')
      expect(page.host.textContent).not.toContain('La réponse était')
    }
    expect(title(page)).toBe('1 sur 3')
  },
)

test('the last answer is taken back; “I was right” counts as close, here and among the results', async () => {
  const page = await open(begun(0, { wishes: { ...wishes, feedback: 'each', secondsEach: null } }))
  page.write('Le nord')
  page.press('Répondre')
  page.press('Annuler la dernière réponse')
  expect(page.host.textContent).not.toContain('La réponse était')
  expect(page.host.textContent).toContain('0 / 3')
  page.write('Le nord')
  page.press('Répondre')
  page.press('J’avais raison')
  expect(page.host.textContent).toContain('Presque.')
  for (let i = 0; i < 2; i++) {
    page.press('Question suivante')
    page.write('Le sud')
    page.press('Répondre')
  }
  page.press('Voir le résultat')
  expect(title(page)).toBe('1 sur 3')
  page.press('J’avais raison')
  expect(title(page)).toBe('2 sur 3')
})

test('what is put off is asked no more, and comes back with the undo', async () => {
  const page = await open(begun(0))
  expect(page.host.textContent).toContain('phare f0')
  page.key('-')
  expect(page.host.textContent).toContain('phare f1')
  expect(page.host.textContent).toContain('0 / 2')
  page.key('z')
  expect(page.host.textContent).toContain('phare f0')
  expect(page.host.textContent).toContain('0 / 3')
})

test('a fact that is left out is in no quiz', async () => {
  const memory = { suspended: true, buriedUntil: null } as StudyFact['memory']
  const page = await open(null, facts.map((fact) => ({ ...fact, memory }))) // prettier-ignore
  expect(page.host.textContent).toContain('Tous les faits de cette série sont laissés de côté')
})
