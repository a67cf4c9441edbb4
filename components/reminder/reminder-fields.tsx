'use client'

import { useFormatter, useTranslations } from 'next-intl'
import type { ReminderWish } from '@/lib/reminder/reminder'
import { useAnswer } from '../account/form'
import { Checkbox, Select } from '../ui/field'

/** The fields of the reminders, for `AccountForm`. */
export function ReminderFields({
  wish,
  address,
}: {
  wish: ReminderWish
  /** Null: no e-mail can be sent, for want of an address or of a mail server. */
  address: string | null
}) {
  const t = useTranslations('reminder')
  const format = useFormatter()
  const { values } = useAnswer()
  const hourName = (hour: number) =>
    format.dateTime(new Date(Date.UTC(2026, 0, 1, hour)), {
      hour: 'numeric',
      minute: '2-digit',
      timeZone: 'UTC',
    })
  return (
    <>
      <Select
        name="hour"
        label={t('hour')}
        hint={t('hourHint')}
        key={values?.hour}
        defaultValue={values?.hour ?? wish.hour}
        className="sm:max-w-xs"
      >
        {Array.from({ length: 24 }, (_, hour) => (
          <option key={hour} value={hour}>
            {hourName(hour)}
          </option>
        ))}
      </Select>
      {address ? (
        <Checkbox
          name="byEmail"
          label={t('byEmail', { address })}
          key={values ? `kept-${values.byEmail}` : 'first'}
          defaultChecked={values ? values.byEmail === 'on' : wish.byEmail}
        />
      ) : (
        <p className="text-soft">{t('noMail')}</p>
      )}
    </>
  )
}
