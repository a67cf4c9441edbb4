import { useFormatter, useTranslations } from 'next-intl'
import type { Strength } from '@/lib/progress/progress'
import { askedQuery, EXAM_AT_ONCE, type ExamAsked } from '@/lib/progress/asked'
import { shareReached, type ExamForecast } from '@/lib/review/exam'
import { dateOfDay, isoDay } from '@/lib/review/day'
import { examReviewHref } from '../study/review/href'
import { Button, ButtonLink, buttonClasses } from '../ui/button'
import { Select, TextField } from '../ui/field'

export type Exam = ExamAsked & ExamForecast

/** What will be remembered on a day: a plain form, answered by the same page. */
export function ExamForm({
  today,
  exam,
  sets,
}: {
  today: number
  exam: Exam | null
  sets: readonly Strength[]
}) {
  const t = useTranslations('progress.exam')
  const format = useFormatter()
  const percent = (share: number) => format.number(share, { style: 'percent', maximumFractionDigits: 0 }) // prettier-ignore
  const yearOf = (day: number) => dateOfDay(day).getUTCFullYear()
  const year = exam && yearOf(exam.day) !== yearOf(today) ? ('numeric' as const) : undefined
  const date = exam && format.dateTime(dateOfDay(exam.day), { day: 'numeric', month: 'long', year, timeZone: 'UTC' }) // prettier-ignore
  const share = exam && percent(shareReached(exam.expected))
  const sampled = exam && exam.reckoned < exam.facts
  return (
    <section
      id="exam"
      className="flex flex-col gap-4 rounded-card border border-line bg-sheet p-5 shadow-sheet"
    >
      <h2 className="text-sm font-medium text-soft">{t('title')}</h2>
      <form action="/progress#exam" className="grid gap-3">
        <TextField
          label={t('day')}
          type="date"
          name="exam"
          required
          min={isoDay(today + 1)}
          max={isoDay(today + 730)}
          defaultValue={isoDay(exam?.day ?? today + 30)}
        />
        <Select label={t('of')} name="set" defaultValue={exam?.setId ?? ''}>
          <option value="">{t('all')}</option>
          {sets.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
        <Button type="submit">{t('ask')}</Button>
      </form>
      {exam && date && share ? (
        <div role="status">
          <p className="font-serif text-3xl font-semibold tabular-nums">{share}</p>
          <p className="mt-1 text-[0.9375rem]">
            {t('expected', { share, date, facts: exam.facts })}{' '}
            {exam.refresh === 0
              ? t('enough', { goal: percent(exam.goal) })
              : exam.refresh === null
                ? t('outOfReach', { goal: percent(exam.goal) })
                : t('refresh', { goal: percent(exam.goal), count: exam.refresh })}{' '}
            {sampled ? t('sampled', { reckoned: exam.reckoned, facts: exam.facts }) : null}
          </p>
          {exam.facts > 0 ? (
            <p className="mt-3 flex flex-wrap gap-2">
              {exam.refresh !== 0 ? (
                <ButtonLink look="primary" href={examReviewHref(exam)}>
                  {t('now', {
                    count: Math.min(exam.refresh ?? EXAM_AT_ONCE, EXAM_AT_ONCE, exam.reckoned),
                  })}
                </ButtonLink>
              ) : null}
              <a
                href={`/progress/export?of=exam&${askedQuery(exam)}`}
                download
                className={buttonClasses('plain')}
              >
                {t('csv')}
              </a>
            </p>
          ) : null}
        </div>
      ) : null}
      <p className="text-sm text-faint">{t('note')}</p>
    </section>
  )
}
