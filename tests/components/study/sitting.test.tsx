import { Learn } from '@/components/study/learn/learn'
import { Review } from '@/components/study/review/review'
import type { StudyFact, StudySet } from '@/lib/study/fact'
import { aMemory, TODAY } from '../../lib/review/memories'
import { dateOfDay } from '@/lib/review/day'
import { learner, lighthouse, show, type Shown } from './setting'

const NOW = Number(dateOfDay(TODAY)) + 12 * 3_600_000
let shown: Shown
let readers = 0
const own = () => ({ ...learner, id: `s${++readers}` })

beforeEach(() => {
  jest.useFakeTimers({ now: NOW, doNotFake: ['performance', 'queueMicrotask', 'setImmediate'] })
  Element.prototype.scrollIntoView = () => undefined
  globalThis.fetch = () => Promise.reject(new Error('offline'))
})
afterEach(() => {
  shown.close()
  jest.useRealTimers()
})

/** Facts that are cards, due today. */
const due = (lapses: number): StudyFact[] =>
  ['Ploumen', 'Kerlaz'].map((place, i) => ({
    ...lighthouse(`f${i}`, place, ['short']),
    editedIn: 'own',
    readIn: 'article',
    memory: aMemory({ lapses: i === 0 ? lapses : 0 }),
  }))
const review = async (facts: StudyFact[], over = {}) => {
  shown = await show(
    <Review
      {...{ facts, learner: own(), asOf: NOW, left: 0, portion: 20, next: null, soon: null }}
      {...over}
    />,
  )
  return shown
}
/** Answers what is asked in words of one's own. */
const answer = (page: Shown, words: string) => {
  page.write(words)
  page.press(words ? 'Répondre' : 'Je ne sais pas')
  page.press('Continuer')
}

test('a fact forgotten for the eighth time is named by its sentence, with what can be done', async () => {
  const page = await review(due(7))
  expect(page.host.querySelector('q')).toBeNull()
  answer(page, '')
  expect(page.host.querySelector('[role=status] q')?.textContent).toBe(
    'Le phare f0 fut bâti à Ploumen.',
  )
  const links = [...page.host.querySelectorAll<HTMLAnchorElement>('[role=status] a')]
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Lire l’article', '/articles/article#q-f0'],
    ['Modifier', `/sets/own/edit?fact=f0&back=${encodeURIComponent('/')}`],
  ])
})

test('it is left out from there, and asked no more; an undo takes that back', async () => {
  const page = await review(due(7))
  answer(page, '')
  page.press('Laisser de côté')
  expect(page.host.querySelector('q')).toBeNull()
  expect(page.host.textContent).toContain('phare f1')
  expect(page.host.textContent).toContain('1 / 2')
  page.press('Annuler la dernière réponse')
  expect(page.host.textContent).toContain('0 / 2')
  page.press('Annuler la dernière réponse')
  page.key('z')
  expect(page.host.textContent).toContain('phare f0')
})

test('at the seventh nothing is said, nor of a fact that is somebody else’s how to edit it', async () => {
  answer(await review(due(6)), '')
  expect(shown.host.querySelector('q')).toBeNull()
  shown.close()
  const others = due(7).map((fact) => ({ ...fact, editedIn: null, readIn: null }))
  answer(await review(others), '')
  expect(shown.host.querySelectorAll('[role=status] a')).toHaveLength(0)
  expect(shown.pressable()).toContain('Laisser de côté')
})

test('the end says when what was answered comes back, though nothing else is planned', async () => {
  const page = await review(due(0))
  answer(page, 'Ploumen')
  answer(page, 'Kerlaz')
  expect(page.host.querySelector('h1')?.textContent).toMatch(/^C’est fait .* 2 faits$/)
  expect(page.host.textContent).toMatch(/(Demain|Dans \d+ jours), \d faits? reviendr/)
  expect(page.host.textContent).not.toContain('Étudiez une série')
})

test('when the day’s part is done, it says so, and another portion can be asked for', async () => {
  const page = await review([], { left: 9, portion: 4, setId: 'x' })
  expect(page.host.querySelector('h1')?.textContent).toBe('Le but du jour est atteint')
  const more = [...page.host.querySelectorAll('a')].find((a) => a.textContent.includes('encore 4'))
  expect(more?.getAttribute('href')).toBe('/review?set=x&more=1')
})

test('while learning, the bar moves at every recall, two to a fact', async () => {
  const facts = due(0).map((fact) => ({ ...fact, memory: null }))
  const set: StudySet = { id: 's', title: 'Phares', language: 'fr', articleId: null, isOwner: true, facts } // prettier-ignore
  shown = await show(<Learn {...{ set, learner: own(), asOf: NOW }} />)
  const bar = () => shown.host.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow')
  const seen = [bar()]
  for (const words of ['Ploumen', '', 'Ploumen', 'Kerlaz']) {
    answer(
      shown,
      shown.host.textContent.includes('phare f0') && words ? 'Ploumen' : words && 'Kerlaz',
    )
    seen.push(bar())
  }
  expect(seen).toEqual(['0', '25', '25', '50', '75'])
})

test('a review asks by growing forms or by cards alone, as one chooses before the first answer', async () => {
  const chosen: boolean[] = []
  const onCardsOnly = (wish: boolean) => Promise.resolve(void chosen.push(wish))
  const learned = due(0).map((fact) => ({ ...fact, memory: aMemory({ stability: 30 }) }))
  const page = await review(learned, { onCardsOnly })
  expect(page.host.querySelector('input')).not.toBeNull()
  page.press('Cartes seules')
  expect(page.host.querySelector('input')).toBeNull()
  // The space bar turns the card, and does not choose again.
  expect(document.activeElement?.tagName).toBe('MAIN')
  expect(page.host.textContent).toContain('à vous de juger')
  page.press('Formes de plus en plus difficiles')
  expect(chosen).toEqual([true, false])
  page.write('Ploumen')
  page.press('Répondre')
  const choice = [...page.host.querySelectorAll('button')].find((one) => one.textContent.startsWith('Cartes')) // prettier-ignore
  expect(choice?.disabled).toBe(true)
  page.press('Continuer')
  expect(page.pressable().filter((name) => name.startsWith('Cartes'))).toEqual([])
})

test('who asked for cards alone is asked by cards, and without a network there is no choice', async () => {
  const cards = { ...own(), cardsOnly: true }
  const page = await review(due(0), { learner: cards })
  expect(page.host.querySelector('input')).toBeNull()
  expect(page.pressable().join()).not.toMatch(/Cartes|Formes/)
})

test('with nothing to go over before an exam, it says so, and leads back to the forecast', async () => {
  const page = await review([], { exam: { day: TODAY + 30 } })
  expect(page.host.querySelector('h1')?.textContent).toBe('Rien à revoir avant l’examen')
  expect(page.host.textContent).toContain('La prévision atteint son but')
  expect(page.host.textContent).not.toContain('Étudiez une série')
  expect(page.pressable()).toContain('Revoir la prévision')
})

test('what was forgiven is said, and counts as hard', async () => {
  const page = await review(due(0))
  page.write('Ploumenn')
  page.press('Répondre')
  expect(page.host.textContent).toContain('Juste, à une faute de frappe près : Ploumen.')
  expect(page.host.textContent).not.toContain('La réponse était')
  page.press('Continuer')
  page.write('kerlaz')
  page.press('Répondre')
  expect(page.host.textContent).toContain('Juste.')
})
