import { useTranslations } from 'next-intl'
import { TextField } from '../ui/field'
import { SubmitButton } from '../ui/submit-button'

/** The share to remember that a learner wishes for in this set; empty for that of their settings. */
export function SetWish({
  setId,
  wish,
  own,
  onSave,
}: {
  setId: string
  /** 0–1 */
  wish: number | null
  own: number
  onSave: (form: FormData) => Promise<void>
}) {
  const t = useTranslations('set.wish')
  const ts = useTranslations('settings')
  return (
    <details className="mt-8 rounded-card border border-line bg-sheet p-4">
      <summary className="font-medium">{t('title')}</summary>
      <form action={onSave} className="mt-4 flex flex-col items-start gap-4">
        <input type="hidden" name="setId" value={setId} />
        <TextField
          key={wish ?? 'own'}
          name="wish"
          type="number"
          min={70}
          max={97}
          label={ts('retention')}
          hint={t('hint', { own: Math.round(own * 100) })}
          defaultValue={wish === null ? '' : Math.round(wish * 100)}
        />
        <SubmitButton pendingLabel={ts('saving')} look="plain">
          {ts('save')}
        </SubmitButton>
      </form>
    </details>
  )
}
