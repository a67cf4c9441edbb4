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
  const [width, height] = [320, 110]
  const shares = weeks.map(({ tested, recalled }) => measuredShare(recalled, tested))
  const isHigh = shares.every((measured) => !measured || measured.low >= 0.5) && wished >= 0.5
  const from = isHigh ? 0.5 : 0
  const step = width / weeks.length
  const y = (share: number) => height - ((share - from) / (1 - from)) * (height - 8)
  return (
    <svg
      role="img"
      aria-label={alt}
      viewBox={`-28 -4 ${width + 28} ${height + 22}`}
      className="block w-full"
    >
      {[from, (1 + from) / 2, 1].map((tick) => (
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
      {shares.map((measured, i) => {
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
