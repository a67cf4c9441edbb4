import type { ReactNode } from 'react'

/** Short things to know, one after another: a dot stands between two on the same line, and none where a line begins. */
export function Dotted({ items }: { items: readonly ReactNode[] }) {
  return (
    // The dot of whatever begins a line hangs out to the left, where it is cut off.
    <span className="block overflow-x-clip">
      <span className="-ml-4 flex flex-wrap items-center gap-y-1">
        {items.map((item, i) => (
          <span
            key={i}
            className="pl-4 before:-ml-4 before:inline-block before:w-4 before:text-center before:content-['·'/'']"
          >
            {item}
          </span>
        ))}
      </span>
    </span>
  )
}
