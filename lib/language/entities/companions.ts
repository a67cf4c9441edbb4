import type { Run } from './runs'

/** A word's lists in few letters: a given name, a last name, a place, a body, another name. */
export function coarse(letters: string): string {
  if (/^[PcqOGbTvL][BI]$/u.test(letters)) return letters.charAt(0)
  let kind = ''
  if (/[mf]/u.test(letters)) kind += 'g'
  if (/[nF]/u.test(letters)) kind += 'n'
  if (/[Pcqv]/u.test(letters)) kind += 'p'
  if (/[ObB]/u.test(letters)) kind += 'o'
  if (/[xMTd]/u.test(letters)) kind += 'm'
  if (/[.,]/u.test(letters)) kind += '.'
  return kind
}

/** For each run that stands in a row of names (*Ann Lee, Bo Hill and Chen*), what the others in the row look like. */
export function companions(
  runs: readonly (Run | undefined)[],
  lower: readonly string[],
  classes: readonly string[],
): Map<Run, string> {
  const all = [...new Set(runs.filter((run): run is Run => run !== undefined))]
  const found = new Map<Run, string>()
  let row: Run[] = []
  const close = () => {
    for (const run of row) {
      if (row.length < 2) break
      const others = row.filter((other) => other !== run)
      const kinds = others.map((other) => `${coarse(classes[other.first]!)}${other.size}`)
      const persons = kinds.filter((kind) => /^(?:g.*[23]|G\d)$/u.test(kind)).length
      const places = kinds.filter((kind) => /^(?:[Pcqv]\d|n?p\d)$/u.test(kind)).length
      const bodies = kinds.filter((kind) => /^(?:[Ob]\d|n?p?o)/u.test(kind)).length
      const things = kinds.filter((kind) => /m/u.test(kind)).length
      const most = Math.max(persons, places, bodies, things)
      const label =
        most === 0
          ? '?'
          : most === persons
            ? 'P'
            : most === places
              ? 'L'
              : most === bodies
                ? 'O'
                : 'M'
      found.set(run, `${label}${most * 2 > others.length ? '+' : ''}`)
    }
    row = []
  }
  for (const run of all) {
    const last = row.at(-1)
    const between = last ? lower.slice(last.last + 1, run.first).join(' ') : ''
    if (last && !/^(?:,|and|et|or|ou|, and|, et|, or|\/)(?: (?:the|la|le|les|l'))?$/u.test(between))
      close()
    row.push(run)
  }
  close()
  return found
}
