import { NextIntlClientProvider } from 'next-intl'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { CalibrationPlot } from '@/components/progress/calibration-plot'
import { ExamForm, type Exam } from '@/components/progress/exam'
import { Hardest } from '@/components/progress/hardest'
import { ProgressPage } from '@/components/progress/progress-page'
import { WeeklyRetention } from '@/components/progress/weekly-retention'
import type { Progress } from '@/lib/progress/progress'
import { measuredShare } from '@/lib/review/retention'
import en from '@/messages/en.json'
import fr from '@/messages/fr.json'

const TODAY = 20_616

function shown(element: ReactElement, locale: 'fr' | 'en' = 'fr') {
  const host = document.createElement('div')
  host.innerHTML = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} timeZone="UTC" messages={locale === 'fr' ? fr : en}>
      {element}
    </NextIntlClientProvider>,
  )
  return { host, text: host.textContent?.replace(/\s+/g, ' ') ?? '' }
}

const exam: Exam = {
  day: TODAY + 30,
  expected: 0.9496,
  goal: 0.95,
  refresh: 2,
  facts: 40,
  reckoned: 40,
  recalls: [],
}
const asked = (over: Partial<Exam>) =>
  shown(<ExamForm today={TODAY} exam={{ ...exam, ...over }} sets={[]} />)

describe('the forecast of an exam', () => {
  it('is not said to be the goal it falls short of', () => {
    expect(asked({}).text).toContain('94 % le 12 juillet, sur 40 faits')
    expect(asked({}).text).toContain('Pour atteindre 95 %')
    const reached = asked({ expected: 0.9501, refresh: 0 }).text
    expect(reached).toContain('95 % le 12 juillet')
    expect(reached).not.toContain('Pour atteindre')
  })

  it('says the year where it is another one', () => {
    expect(asked({ day: TODAY + 600 }).text).toContain('2 février 2028')
    expect(asked({}).text).not.toContain('2026,')
  })

  it('leads to what it advises, in one sitting at most 50, and to nothing where nothing is to be done', () => {
    const linkOf = (over: Partial<Exam>) => asked(over).host.querySelector('a[href^="/review"]')
    expect(linkOf({ setId: 's' })?.getAttribute('href')).toBe('/review?exam=2026-07-12&set=s')
    expect(linkOf({})?.textContent).toBe('Revoir ces 2 faits maintenant')
    expect(linkOf({ refresh: 90, reckoned: 400, facts: 400 })?.textContent).toContain('50 faits')
    expect(linkOf({ refresh: 0 })).toBeNull()
  })

  it('says when it was reckoned from a part', () => {
    expect(asked({ facts: 5_000, reckoned: 2_000 }).text).toContain(
      '2 000 de ces 5 000 faits, tirés',
    )
    expect(asked({}).text).not.toContain('tirés')
  })
})

const point = (foreseen: number, recalled: number, n: number) => {
  const found = measuredShare(recalled, n)
  if (!found) throw new Error('n is above 0')
  return { foreseen, found }
}
const heights = (host: HTMLElement) =>
  [...host.querySelectorAll('circle')].map((circle) => Number(circle.getAttribute('cy')))

describe('what is drawn', () => {
  it('stands where it belongs, also below half', () => {
    const points = [point(0.3, 40, 200), point(0.45, 90, 200), point(0.95, 190, 200)]
    const { host } = shown(<CalibrationPlot points={points} alt="x" />)
    expect(heights(host).map(Math.round)).toEqual([192, 132, 12])
    expect(host.querySelector('circle')?.getAttribute('cx')).toBe('72')
  })

  it('begins at half when nothing lies below', () => {
    const { host } = shown(<CalibrationPlot points={[point(0.95, 190, 200)]} alt="x" />)
    expect(heights(host).map(Math.round)).toEqual([24])
    expect(host.querySelector('text')?.textContent).toBe('50')
  })

  it('by weeks, too: a bad week is no line on the floor', () => {
    const weeks = [{ tested: 200, recalled: 40 }, { tested: 200, recalled: 60 }] // prettier-ignore
    const { host } = shown(<WeeklyRetention weeks={weeks} wished={0.9} labels={[]} alt="x" />)
    expect(new Set(heights(host).map(Math.round))).toEqual(new Set([90, 79]))
    const good = [{ tested: 200, recalled: 190 }]
    const drawn = shown(<WeeklyRetention weeks={good} wished={0.9} labels={[]} alt="x" />)
    expect(drawn.host.querySelector('text')?.textContent).toBe('50')
  })
})

const day = { reviews: 9, tested: 4, recalled: 3, learned: 5, lapsed: 1, durationMs: 600_000 }
const progress: Progress = {
  today: TODAY,
  timeZone: 'Europe/Paris',
  dueNow: 7,
  desiredRetention: 0.9,
  dailyGoal: 20,
  days: new Map([
    [TODAY, day],
    [TODAY - 8, { ...day, durationMs: 1_200_000 }],
  ]),
  bins: new Map(),
  due: new Map([[TODAY, 13]]),
  facts: { learning: 1, learned: 17, suspended: 0, remembered: 15 },
  strength: [3, 14, 0, 0, 0],
  sets: [],
  articles: [],
  hardest: [],
}

describe('the page', () => {
  it('explains why more falls due today than can be reviewed now', () => {
    expect(shown(<ProgressPage progress={progress} exam={null} />).text).toContain(
      'Dont 7 dès maintenant ; les 6 autres attendent',
    )
    const all = { ...progress, due: new Map([[TODAY, 7]]) }
    expect(shown(<ProgressPage progress={all} exam={null} />).text).not.toContain('Dont 7')
  })

  it('has the time spent as a table and in words', () => {
    const { host } = shown(<ProgressPage progress={progress} exam={null} />)
    const drawing = host.querySelector('[aria-label^="Minutes d’étude"]')
    expect(drawing?.getAttribute('aria-label')).toContain(
      '30 en tout, dont 20 la semaine du 30 mai',
    )
    const table = drawing?.closest('section')?.querySelector('table')
    expect([...(table?.querySelectorAll('tbody tr') ?? [])].slice(-2).map((row) => row.textContent)).toEqual(['30 mai209', '6 juin109']) // prettier-ignore
  })

  it.each(['fr', 'en'] as const)('writes alternatives as the language does (%s)', (locale) => {
    const { host } = shown(<ProgressPage progress={progress} exam={null} />, locale)
    const alts = [...host.querySelectorAll('[role=img]')].map((each) => each.getAttribute('aria-label') ?? '') // prettier-ignore
    expect(alts.length).toBeGreaterThan(4)
    for (const alt of alts) expect(alt).not.toMatch(locale === 'fr' ? /[^\s]:/ : /\s:/)
  })

  it('leads from a hard fact to its article and to where it is reworded', () => {
    const fact = { id: 'f', statement: 'Le phare est à Brest.', answer: 'Brest', language: 'fr' as const, lapses: 9, reps: 20, suspended: false, history: [] } // prettier-ignore
    const linksOf = (articleId: string | null, editedIn: string | null, readIn: string | null = null) =>
      [...shown(<Hardest timeZone="UTC" facts={[{ ...fact, articleId, editedIn, readIn }]} />).host.querySelectorAll('a')].map((link) => `${link.textContent} ${link.getAttribute('href')}`) // prettier-ignore
    expect(linksOf('a', 's')).toEqual([
      'Relire l’article\u00a0: Brest /articles/a',
      'Reformuler\u00a0: Brest /sets/s/edit?fact=f',
    ])
    expect(linksOf(null, null, 's')).toEqual(['Relire le texte\u00a0: Brest /sets/s/read'])
    expect(linksOf(null, null)).toEqual([])
  })
})
