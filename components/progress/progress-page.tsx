import { useFormatter, useTranslations } from 'next-intl'
import type { Progress } from '@/lib/progress/progress'
import { CSV_TABLES } from '@/lib/progress/csv'
import { daysBetween, sumOf, weeksUntil } from '@/lib/progress/progress'
import { dateOfDay } from '@/lib/review/day'
import { dueByDay } from '@/lib/review/forecast'
import { calibrationCurve, calibrationError, retentionOf } from '@/lib/review/retention'
import { buttonClasses, ButtonLink } from '../ui/button'
import { EmptyState } from '../ui/empty-state'
import { Page, PageHeader } from '../ui/page'
import { CalibrationPlot } from './calibration-plot'
import { Bars, Calendar, Shares } from './charts'
import { ExamForm, type Exam } from './exam'
import { Figure } from './figure'
import { Hardest } from './hardest'
import { Places } from './places'
import { CLASSES } from './strengths'
import { WeeklyRetention } from './weekly-retention'

const FORECAST_DAYS = 30
const MEASURED_DAYS = 30
const WEEKS = 12
/** Fewer reviews than this say nothing of calibration. */
const ENOUGH = 20

/** Where a learner stands, drawn; each figure says how it is reckoned. */
export function ProgressPage({ progress, exam }: { progress: Progress; exam: Exam | null }) {
  const t = useTranslations('progress')
  const format = useFormatter()
  const { today, days, facts, dueNow } = progress
  if (days.size === 0) {
    return (
      <Page>
        <PageHeader title={t('title')} />
        <EmptyState
          title={t('empty.title')}
          action={
            <>
              <ButtonLink look="primary" href="/">
                {t('empty.new')}
              </ButtonLink>
              <ButtonLink href="/sets">{t('empty.sets')}</ButtonLink>
            </>
          }
        >
          {t('empty.text')}
        </EmptyState>
      </Page>
    )
  }
  const due = dueByDay(progress.due, today, FORECAST_DAYS)
  const later = (due[0] ?? 0) - dueNow
  const dayName = (day: number) => format.dateTime(dateOfDay(day), { day: 'numeric', month: 'short', timeZone: 'UTC' }) // prettier-ignore
  const percent = (share: number) => format.number(share, { style: 'percent', maximumFractionDigits: 0 }) // prettier-ignore
  const recent = sumOf(daysBetween(days, today - MEASURED_DAYS + 1, today))
  const retention = retentionOf([recent])
  const points = calibrationCurve(progress.bins)
  const error = calibrationError(points)
  const tested = points.reduce((sum, { found }) => sum + found.n, 0)
  const year = daysBetween(days, today - 364, today)
  const weeks = weeksUntil(days, today, WEEKS)
  const busiest = weeks.reduce((a, b) => (b.durationMs > a.durationMs ? b : a))
  const minutes = (ms: number) => Math.round(ms / 60_000)

  return (
    <Page width="wide">
      <PageHeader
        title={t('title')}
        lead={t('lead', { learned: facts.learned, due: dueNow })}
        actions={
          <>
            {dueNow > 0 ? (
              <ButtonLink look="primary" href="/review">
                {t('review', { count: dueNow })}
              </ButtonLink>
            ) : null}
            <a href="#csv" className={buttonClasses('plain')}>
              {t('csv.label')}
            </a>
          </>
        }
      />
      <div className="grid grid-flow-dense gap-4 md:grid-cols-2 xl:grid-cols-3">
        <Figure
          title={t('due.title')}
          value={t('due.value', { count: due[0] ?? 0 })}
          note={[later > 0 ? t('due.later', { now: dueNow, later }) : '', t('due.note')]
            .join(' ')
            .trim()}
          tableLabel={t('asTable')}
          table={{
            head: [t('day'), t('facts')],
            rows: due.map((count, i) => [dayName(today + i), count]),
          }}
        >
          <Bars
            values={due}
            labels={due.map((_, i) => (i % 7 === 0 ? dayName(today + i) : ''))}
            alt={t('due.alt', { total: due.reduce((sum, count) => sum + count, 0) })}
          />
        </Figure>

        <Figure
          title={t('remembered.title')}
          value={
            facts.learned > 0
              ? t('remembered.value', {
                  remembered: Math.round(facts.remembered),
                  learned: facts.learned,
                })
              : '–'
          }
          note={t('remembered.note', { learning: facts.learning, suspended: facts.suspended })}
          tableLabel={t('asTable')}
          table={{
            head: [t('strength.column'), t('facts')],
            rows: progress.strength.map((count, i) => [t(`strength.class.${CLASSES[i] ?? 'years'}`), count]), // prettier-ignore
          }}
        >
          <Shares
            parts={progress.strength}
            alt={progress.strength
              .map((count, i) =>
                t('labelled', {
                  label: t(`strength.class.${CLASSES[i] ?? 'years'}`),
                  value: count,
                }),
              )
              .join(', ')}
          />
          <p className="mt-2 flex justify-between text-xs text-faint">
            <span>{t('strength.weak')}</span>
            <span>{t('strength.strong')}</span>
          </p>
        </Figure>

        <Figure
          title={t('retention.title')}
          value={retention ? percent(retention.share) : '–'}
          note={
            retention
              ? t('retention.note', {
                  days: MEASURED_DAYS,
                  n: retention.n,
                  low: percent(retention.low),
                  high: percent(retention.high),
                  wished: percent(progress.desiredRetention),
                })
              : t('retention.none')
          }
          tableLabel={t('asTable')}
          table={{
            head: [t('weekOf'), t('retention.title'), t('reviews')],
            rows: weeks
              .filter(({ tested }) => tested > 0)
              .map(({ from, tested, recalled }) => [
                dayName(from),
                percent(recalled / tested),
                tested,
              ]),
          }}
        >
          {weeks.some(({ tested }) => tested > 0) ? (
            <WeeklyRetention
              weeks={weeks}
              wished={progress.desiredRetention}
              labels={weeks.map(({ from }, i) => (i % 4 === 0 ? dayName(from) : ''))}
              alt={t('retention.alt', { wished: percent(progress.desiredRetention) })}
            />
          ) : undefined}
        </Figure>

        <div className="min-w-0 md:col-span-2 xl:col-span-3">
          <Figure
            title={t('year.title')}
            value={t('year.value', {
              days: year.filter(({ reviews }) => reviews > 0).length,
              reviews: sumOf(year).reviews,
            })}
            note={t('year.note', { goal: progress.dailyGoal })}
            tableLabel={t('asTable')}
            table={{
              head: [t('day'), t('reviews'), t('minutes')],
              rows: year
                .filter(({ reviews }) => reviews > 0)
                .map(({ day, reviews, durationMs }) => [dayName(day), reviews, minutes(durationMs)])
                .reverse(),
            }}
          >
            {/*
             * On a phone the year is wider than the screen: it begins at its end, which is now, and whoever has no
             * pointer scrolls it by the arrow keys.
             */}
            {/* eslint-disable jsx-a11y/no-noninteractive-tabindex */}
            <div
              className="overflow-x-auto"
              dir="rtl"
              role="region"
              aria-label={t('year.title')}
              tabIndex={0}
            >
              {/* eslint-enable jsx-a11y/no-noninteractive-tabindex */}
              <Calendar
                days={year}
                goal={progress.dailyGoal}
                months={
                  new Map(
                    year
                      .filter(({ day }) => dateOfDay(day).getUTCDate() === 1)
                      .map(({ day }) => [day, format.dateTime(dateOfDay(day), { month: 'short', timeZone: 'UTC' })]), // prettier-ignore
                  )
                }
                alt={t('year.alt')}
              />
            </div>
          </Figure>
        </div>

        <Figure
          title={t('weeks.title')}
          note={t('weeks.note')}
          tableLabel={t('asTable')}
          table={{
            head: [t('weekOf'), t('learned'), t('lapsed'), t('minutes')],
            rows: weeks.map((week) => [
              dayName(week.from),
              week.learned,
              week.lapsed,
              minutes(week.durationMs),
            ]),
          }}
        >
          <Bars
            values={weeks.map(({ learned }) => learned)}
            second={weeks.map(({ lapsed }) => lapsed)}
            labels={weeks.map(({ from }, i) => (i % 4 === 0 ? dayName(from) : ''))}
            alt={t('weeks.alt', sumsOf(weeks))}
          />
        </Figure>

        <Figure
          title={t('time.title')}
          value={t('time.value', { minutes: minutes(recent.durationMs) })}
          note={t('time.note', { days: MEASURED_DAYS })}
          tableLabel={t('asTable')}
          table={{
            head: [t('weekOf'), t('minutes'), t('reviews')],
            rows: weeks.map((week) => [dayName(week.from), minutes(week.durationMs), week.reviews]),
          }}
        >
          <Bars
            values={weeks.map(({ durationMs }) => minutes(durationMs))}
            labels={weeks.map(({ from }, i) => (i % 4 === 0 ? dayName(from) : ''))}
            alt={t('time.alt', {
              minutes: minutes(sumOf(weeks).durationMs),
              most: minutes(busiest.durationMs),
              week: dayName(busiest.from),
            })}
          />
        </Figure>

        <Figure
          title={t('calibration.title')}
          value={error !== null && tested >= ENOUGH ? `± ${percent(error)}` : undefined}
          note={
            tested >= ENOUGH
              ? t('calibration.note', { n: tested })
              : t('calibration.few', { n: tested, enough: ENOUGH })
          }
          tableLabel={t('asTable')}
          table={{
            head: [t('calibration.foreseen'), t('calibration.found'), t('reviews')],
            rows: points.map(({ foreseen, found }) => [
              percent(foreseen),
              percent(found.share),
              found.n,
            ]),
          }}
        >
          {tested >= ENOUGH ? (
            <CalibrationPlot points={points} alt={t('calibration.alt')} />
          ) : undefined}
        </Figure>

        <ExamForm today={today} exam={exam} sets={progress.sets} />
        <Places of="sets" places={progress.sets} href={({ id }) => `/sets/${id}`} />
        <Places
          of="articles"
          places={progress.articles}
          href={({ id, own }) => (own ? `/articles/${id}` : null)}
        />
        <Hardest facts={progress.hardest} timeZone={progress.timeZone} />
        <section
          id="csv"
          className="rounded-card border border-line bg-sheet p-5 shadow-sheet md:col-span-2 xl:col-span-3"
        >
          <h2 className="text-sm font-medium text-soft">{t('csv.label')}</h2>
          <ul className="mt-3 flex flex-wrap gap-2">
            {CSV_TABLES.map((table) => (
              <li key={table}>
                <a
                  href={`/progress/export?of=${table}`}
                  download
                  className={buttonClasses('plain', 'small')}
                >
                  {t(`csv.table.${table}`)}
                </a>
              </li>
            ))}
          </ul>
          <p className="mt-4 text-sm text-faint">{t('csv.note')}</p>
        </section>
      </div>
    </Page>
  )
}

const sumsOf = (weeks: readonly { learned: number; lapsed: number }[]) => ({
  learned: weeks.reduce((sum, { learned }) => sum + learned, 0),
  lapsed: weeks.reduce((sum, { lapsed }) => sum + lapsed, 0),
})
