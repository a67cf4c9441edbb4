import { createHash } from 'node:crypto'

/** Statements kept ready on each connection at most, so that texts that never come twice fill no server's memory. */
const AT_MOST = 200

/**
 * Names for the statements that come again and again: PostgreSQL reads and plans such a one once for each connection, and
 * from then on only runs it (the plan is made anew when the tables' statistics change). What comes for the first time
 * has no name: many texts, such as lists of any length, never come again.
 */
export function statementNames(): (statement: { sql: string }) => string {
  const names = new Map<string, string>()
  const met = new Set<string>()
  return ({ sql }) => {
    const known = names.get(sql)
    if (known !== undefined || names.size >= AT_MOST) return known ?? ''
    if (met.has(sql)) {
      const name = createHash('sha256').update(sql).digest('base64url')
      names.set(sql, name)
      return name
    }
    if (met.size >= 5 * AT_MOST) met.clear()
    met.add(sql)
    return ''
  }
}
