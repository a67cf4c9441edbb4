import { measuredShare } from '@/lib/review/retention'

/** Retention of each week with the range it can be told to within, against the line of what was wished for. */
export function WeeklyRetention({
  weeks,
  wished,
  labels,
  alt,
}: {
  weeks: readonly { tested: number; recalled: number }[]
  /** 0–1 */
  wished: number
  /** Shown under the weeks; an empty one leaves its place blank. */
  labels: readonly string[]
  alt: string
}) {
  const [width, height, from] = [320, 110, 0.4]
  const step = width / weeks.length
  const y = (share: number) => height - ((Math.max(from, share) - from) / (1 - from)) * (height - 8)
  return (
    <svg
      role="img"
      aria-label={alt}
      viewBox={`-28 -4 ${width + 28} ${height + 22}`}
      className="block w-full"
    >
      {[0.5, 0.75, 1].map((tick) => (
        <text key={tick} x="-6" y={y(tick) + 4} textAnchor="end" className="fill-faint text-[11px]">
          {Math.round(tick * 100)}
        </text>
      ))}
      <line
        x1="0"
        x2={width}
        y1={y(wished)}
        y2={y(wished)}
        className="stroke-edge"
        strokeDasharray="4 4"
      />
      <line x1="0" x2={width} y1={height + 0.5} y2={height + 0.5} className="stroke-line" />
      {weeks.map(({ tested, recalled }, i) => {
        const measured = measuredShare(recalled, tested)
        const x = (i + 0.5) * step
        return (
          <g key={i}>
            {measured ? (
              <>
                <line
                  x1={x}
                  x2={x}
                  y1={y(measured.low)}
                  y2={y(measured.high)}
                  className="stroke-accent/50"
                  strokeWidth="2"
                />
                <circle cx={x} cy={y(measured.share)} r="4" className="fill-accent" />
              </>
            ) : null}
            <text
              x={i === 0 ? 0 : x}
              y={height + 14}
              textAnchor={i === 0 ? 'start' : 'middle'}
              className="fill-faint text-[11px]"
            >
              {labels[i]}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
