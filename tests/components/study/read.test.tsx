import { act } from 'react'
import { Read } from '@/components/study/read/read'
import { readEntries } from '@/components/study/journal/store'
import type { Piece } from '@/lib/study/reading'
import { learner, lighthouse, show, type Shown } from './setting'

const facts = ['Ploumen', 'Kerlaz'].map((place, i) => lighthouse(`f${i}`, place, ['short']))
const paragraphs: Piece[][] = facts.map((fact) => [
  `Le phare ${fact.id} fut bâti à `,
  { factId: fact.id, text: fact.answer, question: fact.questions[0] ?? null },
  '.',
])
let shown: Shown
let readers = 0
const open = async () => {
  const me = { ...learner, id: `r${++readers}` }
  const set = { id: 's', title: 'Phares', language: 'fr' as const }
  shown = await show(<Read {...{ set, paragraphs, facts, learner: me, asOf: 0 }} />)
  /** What was told the journal, in order. */
  const told = async () => {
    await act(() => Promise.resolve())
    return (await readEntries(me.id)).map(({ what }) => ('review' in what ? what.review : null))
  }
  return { page: shown, told }
}
beforeEach(() => {
  globalThis.fetch = () => Promise.reject(new Error('offline'))
})
afterEach(() => shown.close())

const gaps = () => [...shown.host.querySelectorAll('input')]
const leave = (gap = gaps()[0]) => {
  act(() => gap?.focus())
  act(() => gap?.blur())
}
const enter = (words: string) => {
  act(() => gaps()[0]?.focus())
  shown.write(words)
  shown.key('Enter', gaps()[0])
}

test('a gap that is left half-written is no answer, and keeps what was written', async () => {
  const { told } = await open()
  shown.write('Plou')
  leave()
  expect(gaps().map(({ value }) => value)).toEqual(['Plou', ''])
  expect(await told()).toEqual([])
})

test('Enter answers, and goes on; an empty gap stays open', async () => {
  const { told } = await open()
  enter('Ploumen')
  expect(gaps()).toHaveLength(1)
  expect(document.activeElement).toBe(gaps()[0])
  enter('')
  expect(gaps()).toHaveLength(1)
  expect(await told()).toMatchObject([{ kind: 'answer', factId: 'f0', given: 'Ploumen', typed: true }]) // prettier-ignore
})

test('the last answer is taken back', async () => {
  const { told } = await open()
  enter('Le nord')
  shown.press('Annuler la dernière réponse')
  expect(gaps()).toHaveLength(2)
  const [answer, undo] = await told()
  expect(undo).toMatchObject({ kind: 'undo', undoes: answer?.id })
})

test('“I was right” counts the answer anew, and an undo takes that back', async () => {
  const { told } = await open()
  enter('Le nord')
  shown.press('J’avais raison')
  expect(shown.host.querySelector('del')).toBeNull()
  expect(shown.pressable()).not.toContain('J’avais raison')
  const again = (await told()).find((each) => each?.kind === 'answer' && each.contested)
  expect(again).toMatchObject({ factId: 'f0', given: 'Le nord' })
  shown.press('Annuler la dernière réponse')
  expect(gaps()).toHaveLength(2)
  expect(await told()).toContainEqual(expect.objectContaining({ kind: 'undo', undoes: again?.id }))
})

test('what was right needs no “I was right”', async () => {
  await open()
  enter('Ploumen')
  expect(shown.pressable()).not.toContain('J’avais raison')
})
