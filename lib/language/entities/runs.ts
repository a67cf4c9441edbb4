/** A stretch of capitalised tokens, first and last inclusive. */
export interface Run {
  first: number
  last: number
  size: number
  plain: string
  known: string
}

/** The run of capitals that a token stands in, with the small words inside it (`Université de Paris`). */
export function capitalRuns(
  words: readonly string[],
  lower: readonly string[],
  shapes: readonly string[],
): (Run | undefined)[] {
  const runs: (Run | undefined)[] = words.map(() => undefined)
  const capital = (index: number) => /^[XR]|^xX/u.test(shapes[index] ?? '')
  let index = 0
  while (index < words.length) {
    if (!capital(index)) {
      index++
      continue
    }
    let last = index
    for (let next = index + 1; next < words.length && next - last <= 3; next++) {
      if (capital(next)) last = next
      else if (
        !/^(?:de|du|des|d'|la|le|les|l'|of|the|von|van|der|di|da|del|al|bin|ibn|for|and|&|-|')$/u.test(
          lower[next]!,
        )
      )
        break
    }
    const size = Math.min(last - index + 1, 4)
    const inner = shapes.slice(index, last + 1)
    const run = {
      first: index,
      last,
      size,
      plain: inner.every((shape) => shape !== 'x') ? 'plain' : 'joined',
      known: inner.includes('XX') ? 'XX' : inner.includes('X.') ? 'X.' : '',
    }
    for (let inside = index; inside <= last; inside++) runs[inside] = run
    index = last + 1
  }
  return runs
}
