import { weekday } from '@/lib/review/day'

/** Bars side by side, one for each value; `second` is drawn in another ink on top of the first. */
export function Bars({
  values,
  second,
  labels,
  alt,
}: {
  values: readonly number[]
  second?: readonly number[]
  /** Shown under the bars; an empty one leaves its place blank. */
  labels: readonly string[]
  alt: string
}) {
  const highest = Math.max(1, ...values.map((value, i) => value + (second?.[i] ?? 0)))
  const [width, height, gap] = [320, 110, values.length > 20 ? 2 : 5]
  const step = width / values.length
  const scale = (value: number) => (value / highest) * (height - 16)
  // A label in the middle under one of the last bars would be cut off.
  const isLast = (i: number) => (values.length - i) * step < 30
  return (
    <svg
      role="img"
      aria-label={alt}
      viewBox={`0 0 ${width} ${height + 18}`}
      className="block w-full"
    >
      {values.map((value, i) => {
        const [low, high] = [scale(value), scale(second?.[i] ?? 0)]
        return (
          <g key={i}>
            {low > 0 ? (
              <rect
                x={i * step + gap / 2}
                y={height - low}
                width={step - gap}
                height={low}
                rx="2"
                className="fill-accent"
              />
            ) : null}
            {high > 0 ? (
              <rect
                x={i * step + gap / 2}
                y={height - low - high - 1.5}
                width={step - gap}
                height={high}
                rx="2"
                className="fill-wrong"
              />
            ) : null}
            {labels[i] ? (
              <text
                x={i === 0 ? 0 : Math.min(width, (i + 0.5) * step + (isLast(i) ? 16 : 0))}
                y={height + 14}
                textAnchor={i === 0 ? 'start' : isLast(i) ? 'end' : 'middle'}
                className="fill-faint text-[11px]"
              >
                {labels[i]}
              </text>
            ) : null}
          </g>
        )
      })}
      <line x1="0" x2={width} y1={height + 0.5} y2={height + 0.5} className="stroke-line" />
      <text x="0" y="10" className="fill-faint text-[11px]">
        {values.some((value, i) => value + (second?.[i] ?? 0) > 0) ? highest : null}
      </text>
    </svg>
  )
}

const CELL = 13
const SHADES = [
  'fill-line stroke-line',
  'fill-accent stroke-accent opacity-30',
  'fill-accent stroke-accent opacity-55',
  'fill-accent stroke-accent opacity-80',
  'fill-accent stroke-accent',
]

/** Squares of 7 with an edge of 4 that is half within: 11 wide, with round corners. */
const ROUNDED = { strokeWidth: 4, strokeLinejoin: 'round' } as const

/** A year of days, a column for each week from Monday to Sunday; the darker, the more of the goal was done. */
export function Calendar({
  days,
  goal,
  months,
  alt,
}: {
  /** Oldest first, without gaps. */
  days: readonly { day: number; reviews: number }[]
  goal: number
  /** The name to write over the week in which a month begins, by day. */
  months: ReadonlyMap<number, string>
  alt: string
}) {
  const first = days[0]?.day ?? 0
  const offset = weekday(first)
  const columns = Math.ceil((days.length + offset) / 7)
  const shade = (reviews: number) =>
    reviews === 0 ? 0 : Math.min(4, 1 + Math.floor((reviews / Math.max(1, goal)) * 3))
  const columnOf = (day: number) => Math.floor((day - first + offset) / 7) * CELL
  // One path for each shade: a year of single squares was half of the whole page's elements.
  const squares = SHADES.map((): string[] => [])
  for (const { day, reviews } of days) {
    const row = ((day - first + offset) % 7) * CELL + 18
    squares[shade(reviews)]?.push(`M${columnOf(day) + 2} ${row + 2}h7v7h-7z`)
  }
  return (
    <svg
      role="img"
      aria-label={alt}
      viewBox={`0 0 ${columns * CELL} ${7 * CELL + 18}`}
      direction="ltr"
      className="block w-full min-w-[40rem]"
    >
      {SHADES.map((ink, i) => (
        <path key={ink} d={squares[i]?.join('')} className={ink} {...ROUNDED} />
      ))}
      {days.map(({ day }) => {
        const month = months.get(day)
        return month ? (
          <text key={day} x={columnOf(day)} y="11" className="fill-faint text-[11px] xl:text-[8px]">
            {month}
          </text>
        ) : null
      })}
    </svg>
  )
}

/** Shares of a whole in one bar; what of the whole is in no part is left empty. */
export function Shares({
  parts,
  of,
  alt,
}: {
  parts: readonly number[]
  /** The whole; without it, the sum of the parts. */
  of?: number
  alt: string
}) {
  const total = Math.max(
    1,
    of ?? 0,
    parts.reduce((sum, part) => sum + part, 0),
  )
  const inks = [
    'fill-accent/20',
    'fill-accent/40',
    'fill-accent/60',
    'fill-accent/80',
    'fill-accent',
  ]
  const ends = parts.map((_, i) => parts.slice(0, i + 1).reduce((sum, part) => sum + part, 0))
  return (
    <svg
      role="img"
      aria-label={alt}
      viewBox="0 0 600 26"
      preserveAspectRatio="none"
      className="block h-6 w-full overflow-hidden rounded"
    >
      <rect width="600" height="26" className="fill-well" />
      {parts.map((part, i) => (
        <rect
          key={i}
          x={(((ends[i] ?? 0) - part) / total) * 600}
          width={(part / total) * 600}
          height="26"
          className={inks[i]}
        />
      ))}
    </svg>
  )
}
