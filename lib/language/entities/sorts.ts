import type { Run } from './runs'

/** What the sorts of the small words next to a token tell of it. @param sorts by word, 0 where none is known @param first the sentence's first word */
export function sortsNear(
  sorts: readonly number[],
  lower: readonly string[],
  shapes: readonly string[],
  index: number,
  first: number,
): string[] {
  const at = (offset: number) => sorts[index + offset] ?? 0
  const shape = shapes[index]!
  // A sentence's first word has a capital whatever it is.
  const opening = index === first ? [`s1 ${at(0)} ${shapes[index + 1] ?? '^'}`] : []
  return [
    ...opening,
    `s-1 ${at(-1)} ${shape}`,
    `s+1 ${at(1)} ${shape}`,
    `s-2 ${at(-2)} ${lower[index - 1] ?? '^'} ${shape}`,
    `s+2 ${lower[index + 1] ?? '^'} ${at(2)} ${shape}`,
  ]
}

/** The same of a run of capitals: what it begins and ends in as small words (*Stone **Bridge***), and what is told around it. */
export function sortsAround(
  sorts: readonly number[],
  run: Run,
  place: string,
  kind: string,
): string[] {
  const before = nearest(sorts, run.first, -1)
  const after = nearest(sorts, run.last, 1)
  return [
    `sb ${place} ${before} ${run.size}`,
    `sa ${place} ${after} ${run.size}`,
    `sl ${place} ${sorts[run.last]} ${run.size}`,
    `sf ${place} ${sorts[run.first]} ${run.size}`,
    `sbc ${place} ${before} ${kind}`,
    `sac ${place} ${after} ${kind}`,
  ]
}

const FARTHEST = 3

/** The sort of the nearest word that has one, and how far it is. */
function nearest(sorts: readonly number[], from: number, step: 1 | -1): string {
  for (let offset = 1; offset <= FARTHEST; offset++) {
    const sort = sorts[from + step * offset]
    if (sort) return `${sort} ${offset}`
  }
  return '-'
}
