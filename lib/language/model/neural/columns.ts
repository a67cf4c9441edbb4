/** A class that a network never saw gets this log-probability. */
const UNSEEN = -12

/** For each class of `wanted`, its column in `given` (-1 where it has none); null when both are the same. */
export function columnOrder(
  given: readonly string[],
  wanted: readonly string[],
): Int32Array | null {
  if (given.length === wanted.length && given.every((name, i) => name === wanted[i])) return null
  const place = new Map(given.map((name, i) => [name, i]))
  return Int32Array.from(wanted, (name) => place.get(name) ?? -1)
}

/** Puts the columns of a table (by rows, `width` columns) in another order. */
export function reorder(
  table: Float32Array,
  width: number,
  order: Int32Array | null,
): Float32Array {
  if (!order) return table
  const rows = table.length / width
  const out = new Float32Array(rows * order.length)
  for (let row = 0; row < rows; row++)
    for (let c = 0; c < order.length; c++) {
      const from = order[c] as number
      out[row * order.length + c] = from < 0 ? UNSEEN : (table[row * width + from] as number)
    }
  return out
}
