import type { Clause } from './material'

/** Index of the last word of its sentence that a clause says. */
export const lastWordOf = ({ predicate, subject, parts }: Clause): number =>
  Math.max(predicate, ...[subject, ...parts].flatMap(({ words }) => words))
