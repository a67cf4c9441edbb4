/** What waits, in the order in which it came. */
const waiting = new Set<() => void>()
let isWaiting = false

function doNext(deadline?: IdleDeadline): void {
  isWaiting = false
  // Where the browser found no rest, nothing waits any longer: fifteen links would hold up the worker for a minute.
  const due = deadline?.didTimeout ? [...waiting] : [...waiting].slice(0, 1)
  // What the work before it called off is not done.
  for (const work of due) if (waiting.delete(work)) work()
  wait()
}

/** A browser that never rests does it all the same after so many ms. */
const LONGEST_MS = 5_000

// Safari has no idle callbacks: there it comes a moment later, and still alone.
const whenIdle = () =>
  'requestIdleCallback' in window
    ? void requestIdleCallback(doNext, { timeout: LONGEST_MS })
    : void setTimeout(() => doNext(), 50)

function wait(): void {
  if (isWaiting || waiting.size === 0) return
  isWaiting = true
  if (document.readyState === 'complete') whenIdle()
  else window.addEventListener('load', whenIdle, { once: true })
}

/**
 * Does `work` when the page has loaded and the browser has nothing else to do, or after five seconds. One piece of work at a time, so that
 * a tap never waits for all of it. Gives what calls it off.
 */
export function whenAtRest(work: () => void): () => void {
  // Each its own, should the same function wait twice.
  const own = () => work()
  waiting.add(own)
  wait()
  return () => void waiting.delete(own)
}
