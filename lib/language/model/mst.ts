/** Off the scale of any log-probability of an arc, so that no more words than one hang on the root. */
const ROOT_COST = 1e5

/**
 * The tree with the highest sum of arc scores that has one root (Chu & Liu 1965, Edmonds 1967).
 *
 * @param scores words × (words + 1); column 0 is the root, column h + 1 word h
 * @returns the head of each word, -1 for the root
 */
export function bestTree(scores: Float32Array, words: number): Int32Array {
  const heads = new Int32Array(words)
  for (let i = 0; i < words; i++) {
    let best = i === 0 ? 0 : 1
    for (let h = 0; h <= words; h++) {
      if (h === i + 1) continue
      if (
        (scores[i * (words + 1) + h] as number) > (scores[i * (words + 1) + best] as number) ||
        best === i + 1
      )
        best = h
    }
    heads[i] = best - 1
  }
  if (isTree(heads)) return heads
  const size = words + 1
  const matrix = new Float64Array(size * size).fill(-Infinity)
  for (let i = 0; i < words; i++)
    for (let h = 0; h <= words; h++)
      if (h !== i + 1)
        matrix[(i + 1) * size + h] = (scores[i * size + h] as number) - (h === 0 ? ROOT_COST : 0)
  const solved = edmonds(matrix, size)
  return solved.slice(1).map((h) => h - 1)
}

/** Whether the heads make a tree with one root. */
export function isTree(heads: Int32Array): boolean {
  if (heads.filter((h) => h === -1).length !== 1) return false
  return findCycle(heads, -1) === null
}

/** The members of a ring among the heads, or null. `root` is the head that ends every way. */
function findCycle(heads: Int32Array, root: number): number[] | null {
  const seen = new Int32Array(heads.length).fill(-1)
  for (let start = 0; start < heads.length; start++) {
    let at = start
    while (at !== root && seen[at] === -1) {
      seen[at] = start
      at = heads[at] as number
    }
    if (at === root || seen[at] !== start) continue
    const cycle = [at]
    for (let k = heads[at] as number; k !== at; k = heads[k] as number) cycle.push(k)
    return cycle
  }
  return null
}

/** Heads of nodes 1 … size - 1 (node 0 is the root) of the best arborescence; rows are dependents. */
function edmonds(matrix: Float64Array, size: number): Int32Array {
  const at = (dependent: number, head: number) => matrix[dependent * size + head] as number
  const heads = new Int32Array(size).fill(0)
  for (let d = 1; d < size; d++)
    for (let h = 1; h < size; h++) if (h !== d && at(d, h) > at(d, heads[d] as number)) heads[d] = h
  heads[0] = -1
  const cycle = findCycle(heads, -1)
  if (!cycle) return heads

  // The ring becomes one node; an arc into it costs the arc of the ring that it breaks.
  const inCycle = new Uint8Array(size)
  for (const node of cycle) inCycle[node] = 1
  const rest: number[] = []
  for (let node = 0; node < size; node++) if (!inCycle[node]) rest.push(node)
  const merged = rest.length
  const smaller = merged + 1
  const matrix2 = new Float64Array(smaller * smaller).fill(-Infinity)
  const enters = new Int32Array(smaller)
  const leaves = new Int32Array(smaller)
  rest.forEach((node, i) => {
    rest.forEach((other, j) => (matrix2[i * smaller + j] = at(node, other)))
    for (const c of cycle) {
      if (at(node, c) > (matrix2[i * smaller + merged] as number)) {
        matrix2[i * smaller + merged] = at(node, c)
        leaves[i] = c
      }
      const gain = at(c, node) - at(c, heads[c] as number)
      if (gain > (matrix2[merged * smaller + i] as number)) {
        matrix2[merged * smaller + i] = gain
        enters[i] = c
      }
    }
  })
  const solved = edmonds(matrix2, smaller)
  rest.forEach((node, i) => {
    if (i === 0) return
    const head = solved[i] as number
    heads[node] = head === merged ? (leaves[i] as number) : (rest[head] as number)
  })
  const from = solved[merged] as number
  heads[enters[from] as number] = rest[from] as number
  return heads
}
