import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { NextIntlClientProvider } from 'next-intl'
import type { ContextType } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryFit } from '@/components/account/memory-fit'
import type { FitView, OptimiserView } from '@/lib/optimiser/optimiser'
import messages from '@/messages/fr.json'

const measure = (logLoss: number, rmseBins: number) => ({
  logLoss,
  rmseBins,
  bins: [[18, { tested: 100, recalled: 80, expected: 92 }]] as FitView['before']['bins'],
})
const fit: FitView = {
  id: 'f',
  reviews: 1_000,
  tested: 830,
  before: measure(0.5, 0.091),
  after: measure(0.47, 0.058),
  better: true,
  inForce: false,
}
const view: OptimiserView = { reviews: 1_000, needed: 400, busy: false, problem: null, fit: null }
const act = () => Promise.resolve()
const router = {} as NonNullable<ContextType<typeof AppRouterContext>>

/** The panel as it comes to the page, and what its buttons say. */
function shown(over: Partial<OptimiserView>) {
  const html = renderToStaticMarkup(
    <AppRouterContext value={router}>
      <NextIntlClientProvider locale="fr" timeZone="UTC" messages={messages}>
        <MemoryFit view={{ ...view, ...over }} onFit={act} onApply={act} onUndo={act} />
      </NextIntlClientProvider>
    </AppRouterContext>,
  )
  const host = document.createElement('div')
  host.innerHTML = html
  return { host, buttons: [...host.querySelectorAll('button')].map((each) => each.textContent) }
}

test('offers nothing before there are enough answers, and says how many there are', () => {
  const { host, buttons } = shown({ reviews: 12 })
  expect(buttons).toEqual([])
  expect(host.textContent).toContain('12 réponses sur 400')
})

test('says that it is at work, and takes no second wish', () => {
  const { host, buttons } = shown({ busy: true })
  expect(buttons).toEqual([])
  expect(host.querySelector('[role=status]')?.textContent).toContain('Calcul en cours')
})

test('what is better may be put in force, and what is in force undone', () => {
  expect(shown({ fit }).buttons).toEqual(['Planifier mes révisions ainsi', 'Ajuster de nouveau'])
  expect(shown({ fit: { ...fit, inForce: true } }).buttons[0]).toBe('Revenir aux nombres d’avant')
})

test('what is no better may not', () => {
  const { host, buttons } = shown({ fit: { ...fit, better: false } })
  expect(buttons).toEqual(['Ajuster de nouveau'])
  expect(host.textContent).toContain('Rien ne change')
})

test('draws foreseen against found before and after, with the same as tables', () => {
  const { host } = shown({ fit })
  expect(host.querySelectorAll('svg[role=img][aria-label*="Rappel constaté"]')).toHaveLength(2)
  const cells = [...host.querySelectorAll('tbody tr')].map((row) => row.textContent)
  expect(cells).toHaveLength(2)
  expect(cells[0]?.replace(/\s/g, '')).toBe('92%80%100')
  expect(host.textContent).toMatch(/± 9,1 points.*± 5,8 points/)
})

test('draws both on one axis, which begins at 0 where one of them needs it', () => {
  const low = { ...measure(0.5, 0.09), bins: [[6, { tested: 60, recalled: 12, expected: 20 }]] as FitView['before']['bins'] } // prettier-ignore
  const { host } = shown({ fit: { ...fit, before: low } })
  const plots = [...host.querySelectorAll('svg[role=img]')]
  const first = plots.map((plot) => plot.querySelector('text')?.textContent)
  expect(first).toEqual(['0', '0'])
  expect([...shown({ fit }).host.querySelectorAll('svg[role=img]')].map((plot) => plot.querySelector('text')?.textContent)).toEqual(['50', '50']) // prettier-ignore
})

test('when nothing could be fitted, it says why and draws nothing', () => {
  const { host } = shown({ problem: 'too-alike' })
  expect(host.textContent).toContain('trop peu de faits différents')
  expect(host.querySelectorAll('svg[role=img]')).toHaveLength(0)
})

test('why a fit came to nothing is said', () => {
  expect(shown({ problem: 'too-few' }).host.textContent).toContain('trop peu de réponses nouvelles')
})
