'use client'

import { useTranslations } from 'next-intl'
import { Select } from '../ui/field'
import { AnswerField, useAnswer } from './form'

interface Values {
  name: string | null
  locale: string | null
  timeZone: string
  dailyGoal: number
  /** 0–1 */
  desiredRetention: number
  cardsOnly: boolean
}

/** The fields of the settings, for `AccountForm`. */
export function SettingsFields({ viewer, timeZones }: { viewer: Values; timeZones: string[] }) {
  const t = useTranslations('settings')
  const { values } = useAnswer()
  const zones = timeZones.includes(viewer.timeZone) ? timeZones : [viewer.timeZone, ...timeZones]
  return (
    <>
      <AnswerField
        name="name"
        autoComplete="name"
        label={t('name')}
        defaultValue={viewer.name ?? ''}
        problem={t('invalid')}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <Select
          name="locale"
          label={t('language')}
          key={values?.locale}
          defaultValue={values?.locale ?? viewer.locale ?? ''}
        >
          <option value="">{t('asBrowser')}</option>
          <option value="fr" lang="fr">
            Français
          </option>
          <option value="en" lang="en">
            English
          </option>
        </Select>
        <Select
          name="timeZone"
          label={t('timeZone')}
          hint={t('timeZoneHint')}
          key={`zone-${values?.timeZone}`}
          defaultValue={values?.timeZone ?? viewer.timeZone}
        >
          {zones.map((zone) => (
            <option key={zone}>{zone}</option>
          ))}
        </Select>
        <AnswerField
          name="dailyGoal"
          type="number"
          min={1}
          max={1000}
          label={t('dailyGoal')}
          defaultValue={viewer.dailyGoal}
          problem={t('range', { min: 1, max: 1000 })}
        />
        <AnswerField
          name="desiredRetention"
          type="number"
          min={70}
          max={97}
          label={t('retention')}
          hint={t('retentionHint')}
          defaultValue={Math.round(viewer.desiredRetention * 100)}
          problem={t('range', { min: 70, max: 97 })}
        />
        <Select
          className="sm:col-span-2"
          name="cardsOnly"
          label={t('forms')}
          hint={t('formsHint')}
          key={`forms-${values?.cardsOnly}`}
          defaultValue={values?.cardsOnly ?? (viewer.cardsOnly ? 'yes' : 'no')}
        >
          <option value="no">{t('growingForms')}</option>
          <option value="yes">{t('cardsOnly')}</option>
        </Select>
      </div>
    </>
  )
}
