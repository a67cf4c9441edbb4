/**
 * How many letters were mistyped: insertions, deletions, substitutions, and swaps of neighbours
 * (optimal string alignment; F. J. Damerau, 1964). Gives up past `limit` and returns `limit + 1`.
 */
export function slips(given: string, target: string, limit: number): number {
  if (Math.abs(given.length - target.length) > limit) return limit + 1
  let before: number[] = []
  let row = Array.from({ length: target.length + 1 }, (_, j) => j)
  for (let i = 1; i <= given.length; i++) {
    const next = [i]
    for (let j = 1; j <= target.length; j++) {
      const same = given[i - 1] === target[j - 1] ? 0 : 1
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same)
      const swapped = given[i - 1] === target[j - 2] && given[i - 2] === target[j - 1]
      if (i > 1 && j > 1 && swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      next.push(cost)
    }
    if (Math.min(...next) > limit) return limit + 1
    before = row
    row = next
  }
  return row[target.length] ?? limit + 1
}

/** How many slips a word of this length may have and still be that word. */
export function allowance(length: number): number {
  if (length < 4) return 0
  return length < 8 ? 1 : 2
}
