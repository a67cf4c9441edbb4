/** The name as it is set: the recto upright, the verso leaning the other way, in the school's ink. */
export function Wordmark() {
  return (
    <span className="inline-flex items-center gap-1.5 sm:gap-2.5">
      <svg aria-hidden viewBox="0 0 28 28" className="size-7">
        <path
          d="M6 4h12l5 5v15H6z"
          className="fill-sheet stroke-ink"
          strokeWidth="1.5"
          strokeLinejoin="round"
        />
        <path
          d="M18 4v5h5z"
          className="fill-accent stroke-accent"
          strokeWidth="1.5"
          strokeLinejoin="round"
        />
        <path d="M10 15h9" className="stroke-mark-line" strokeWidth="2.5" strokeLinecap="round" />
        <path d="M10 19.5h6" className="stroke-ink" strokeWidth="1.5" strokeLinecap="round" />
      </svg>
      <span className="font-serif text-xl sm:text-[1.3rem] leading-none font-semibold tracking-tight">
        Recto<em className="text-accent">verso</em>
      </span>
    </span>
  )
}
