import { useTranslations } from 'next-intl'

/** In which forms a review asks, why, and the way to the other. */
export function FormsChoice({
  cardsOnly,
  disabled,
  onChange,
}: {
  cardsOnly: boolean
  disabled: boolean
  onChange: (cardsOnly: boolean) => void
}) {
  const t = useTranslations('review.forms')
  return (
    <p className="flex flex-wrap items-center gap-x-2">
      {t(cardsOnly ? 'cards' : 'growing')}
      <button
        type="button"
        disabled={disabled}
        onClick={({ currentTarget }) => {
          onChange(!cardsOnly)
          // Else the space that turns the card would choose again.
          currentTarget.closest('main')?.focus({ preventScroll: true })
        }}
        className="min-h-11 font-medium text-accent underline underline-offset-4 disabled:text-faint disabled:no-underline"
      >
        {t(cardsOnly ? 'toGrowing' : 'toCards')}
      </button>
    </p>
  )
}
