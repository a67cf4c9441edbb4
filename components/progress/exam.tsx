import { useFormatter, useTranslations } from 'next-intl'
import type { Strength } from '@/lib/progress/progress'
import type { ExamForecast } from '@/lib/review/forecast'
import { dateOfDay, isoDay } from '@/lib/review/day'
import { Button } from '../ui/button'
import { Select, TextField } from '../ui/field'

export interface Exam extends ExamForecast {
  day: number
  setId?: string
}

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
  const date = exam && format.dateTime(dateOfDay(exam.day), { day: 'numeric', month: 'long', timeZone: 'UTC' }) // prettier-ignore
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
      {exam && date ? (
        <div role="status">
          <p className="font-serif text-3xl font-semibold tabular-nums">{percent(exam.expected)}</p>
          <p className="mt-1 text-[0.9375rem]">
            {t('expected', { share: percent(exam.expected), date, facts: exam.facts })}{' '}
            {exam.refresh === 0
              ? t('enough', { goal: percent(exam.goal) })
              : exam.refresh === null
                ? t('outOfReach', { goal: percent(exam.goal) })
                : t('refresh', { goal: percent(exam.goal), count: exam.refresh })}
          </p>
        </div>
      ) : null}
      <p className="text-sm text-faint">{t('note')}</p>
    </section>
  )
}
