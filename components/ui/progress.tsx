import { classes } from './classes'

/** How far something has come: `value` from 0 to 1, or undefined while that is not known. */
export function Progress({
  label,
  value,
  className,
}: {
  label: string
  value?: number
  className?: string
}) {
  const percent = value === undefined ? undefined : Math.round(value * 100)
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      className={classes('h-1.5 overflow-hidden rounded-full bg-line', className)}
    >
      {percent === undefined ? (
        <div className="h-full w-1/3 animate-sweep rounded-full bg-accent" />
      ) : (
        // A width by attribute, not by style: the Content-Security-Policy allows no inline style.
        <svg aria-hidden viewBox="0 0 100 1" preserveAspectRatio="none" className="block size-full">
          <rect
            width={percent}
            height="1"
            className="fill-accent transition-[width] duration-500"
          />
        </svg>
      )}
    </div>
  )
}
