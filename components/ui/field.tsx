import { useId, type ComponentProps, type ReactNode } from 'react'
import { classes } from './classes'

const control =
  'w-full rounded-control border bg-sheet px-3.5 text-ink placeholder:text-faint ' +
  'border-edge/70 hover:border-edge focus-visible:border-accent focus-visible:outline-offset-0 ' +
  'aria-invalid:border-wrong disabled:opacity-60'

interface Around {
  label: ReactNode
  /** What helps to fill it in; read out with the field. */
  hint?: ReactNode
  /** What is wrong with what was filled in. */
  error?: ReactNode
  className?: string
}

function Frame({
  id,
  label,
  hint,
  error,
  className,
  children,
}: Around & { id: string; children: ReactNode }) {
  return (
    <div className={classes('flex flex-col gap-1.5', className)}>
      <label htmlFor={id} className="text-sm font-medium text-ink">
        {label}
      </label>
      {children}
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-faint">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="text-sm font-medium text-wrong">
          {error}
        </p>
      ) : null}
    </div>
  )
}

function described(id: string, { hint, error }: Pick<Around, 'hint' | 'error'>) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return { 'aria-describedby': ids || undefined, 'aria-invalid': error ? true : undefined }
}

/** A line of text with its label, hint and error. Uncontrolled unless `value` is given. */
export function TextField({
  label,
  hint,
  error,
  className,
  ...input
}: Around & ComponentProps<'input'>) {
  const own = useId()
  const id = input.id ?? own
  return (
    <Frame {...{ id, label, hint, error, className }}>
      <input
        {...input}
        id={id}
        {...described(id, { hint, error })}
        className={classes(control, 'min-h-11 text-base')}
      />
    </Frame>
  )
}

/** Several lines of text. */
export function TextArea({
  label,
  hint,
  error,
  className,
  ...area
}: Around & ComponentProps<'textarea'>) {
  const own = useId()
  const id = area.id ?? own
  return (
    <Frame {...{ id, label, hint, error, className }}>
      <textarea
        rows={3}
        {...area}
        id={id}
        {...described(id, { hint, error })}
        className={classes(control, 'field-sizing-content min-h-11 py-2.5 text-base')}
      />
    </Frame>
  )
}

/** The platform's own list: the best there is under a thumb. Give it <option> children. */
export function Select({
  label,
  hint,
  error,
  className,
  ...select
}: Around & ComponentProps<'select'>) {
  const own = useId()
  const id = select.id ?? own
  return (
    <Frame {...{ id, label, hint, error, className }}>
      <select
        {...select}
        id={id}
        {...described(id, { hint, error })}
        className={classes(control, 'min-h-11 truncate pr-9 text-base')}
      />
    </Frame>
  )
}

/** A box to tick, with its label beside it. */
export function Checkbox({
  label,
  className,
  ...input
}: { label: ReactNode } & ComponentProps<'input'>) {
  return (
    <label className={classes('flex min-h-11 items-center gap-3 text-[0.9375rem]', className)}>
      <input type="checkbox" {...input} className="size-5 shrink-0 accent-accent" />
      <span className="min-w-0 wrap-anywhere">{label}</span>
    </label>
  )
}
