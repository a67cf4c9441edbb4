import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { TakeUp } from '@/components/progress/take-up'
import { dayOfDate } from '@/lib/review/day'
import type { SentBatch } from '@/lib/review/sent'

test.each([
  // At 3:30 in the morning it is still the day before.
  ['Europe/Paris', '2026-06-12T01:30:00Z', '2026-06-11'],
  ['Europe/Paris', '2026-06-12T02:30:00Z', '2026-06-12'],
  ['Pacific/Auckland', '2026-06-11T20:00:00Z', '2026-06-12'],
])('a fact is taken up on the learner’s day (%s, %s)', async (timeZone, at, day) => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse(at))
  const sent: SentBatch[] = []
  globalThis.fetch = (_, init) => {
    sent.push(JSON.parse(init?.body as string) as SentBatch)
    return Promise.resolve({ ok: true } as Response)
  }
  ;(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true
  const host = document.createElement('div')
  document.body.append(host)
  const root = createRoot(host)
  await act(async () => root.render(<TakeUp factId="f" timeZone={timeZone} label="Reprendre" done="Repris" />)) // prettier-ignore
  await act(async () => host.querySelector('button')?.click())
  expect(host.textContent).toBe('Repris')
  expect(sent[0]?.reviews).toMatchObject([{ kind: 'resume', factId: 'f', day: dayOfDate(new Date(day)) }]) // prettier-ignore
  await act(async () => root.unmount())
  jest.restoreAllMocks()
})
