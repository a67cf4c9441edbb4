import type { CalibrationPoint } from '@/lib/review/retention'

/** Where the axes begin: at 50 %, unless something drawn lies below it. */
export const axisStart = (points: readonly CalibrationPoint[]): number =>
  points.every(({ foreseen, found }) => Math.min(foreseen, found.low) >= 0.5) ? 0.5 : 0

/** Foreseen against found: on the diagonal the forecasts hold. The size of a point is how many reviews stand behind it. */
export function CalibrationPlot({
  points,
  from = axisStart(points),
  alt,
}: {
  points: readonly CalibrationPoint[]
  /** Where the axes begin (0–1), for several plots that are to be compared. */
  from?: number
  alt: string
}) {
  const side = 240
  const scale = (share: number) => ((share - from) / (1 - from)) * side
  const most = Math.max(1, ...points.map(({ found }) => found.n))
  return (
    <svg
      role="img"
      aria-label={alt}
      viewBox={`-34 -8 ${side + 44} ${side + 36}`}
      className="mx-auto block w-full max-w-64"
    >
      <rect width={side} height={side} className="fill-well" rx="4" />
      <line x1="0" y1={side} x2={side} y2="0" className="stroke-edge" strokeDasharray="4 4" />
      {[from, (1 + from) / 2, 1].map((tick) => (
        <g key={tick} className="fill-faint text-[11px]">
          <text x={scale(tick)} y={side + 16} textAnchor="middle">
            {Math.round(tick * 100)}
          </text>
          <text x="-6" y={side - scale(tick) + 4} textAnchor="end">
            {Math.round(tick * 100)}
          </text>
        </g>
      ))}
      {points.map(({ foreseen, found }) => (
        <g key={foreseen}>
          <line
            x1={scale(foreseen)}
            x2={scale(foreseen)}
            y1={side - scale(found.low)}
            y2={side - scale(found.high)}
            className="stroke-accent/50"
            strokeWidth="2"
          />
          <circle
            cx={scale(foreseen)}
            cy={side - scale(found.share)}
            r={3 + 5 * Math.sqrt(found.n / most)}
            className="fill-accent"
          />
        </g>
      ))}
    </svg>
  )
}
