import type { IconNode } from 'lucide'

/** One of lucide's pictures: shapes on a square of 24, drawn in the ink of the text around it. */
export function Icon({
  of: shapes,
  label,
  size = 24,
  strokeWidth = 2,
  className,
}: {
  of: IconNode
  /** What it says; without one it only goes with words that say it. */
  label?: string
  /** px */
  size?: number
  strokeWidth?: number
  className?: string
}) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={strokeWidth}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {shapes.map(([Shape, attributes], i) => (
        <Shape key={i} {...attributes} />
      ))}
    </svg>
  )
}
