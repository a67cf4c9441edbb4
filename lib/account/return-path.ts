/**
 * Where to go after signing in: a path of this app, or `fallback`. An address of another site is refused, in all its
 * disguises (`//evil`, `/\evil`, control characters that browsers skip, a scheme).
 */
export function returnPath(wanted: unknown, fallback = '/'): string {
  if (typeof wanted !== 'string' || !wanted.startsWith('/') || wanted.length > 500) return fallback
  if (/[\\\p{Cc}]/u.test(wanted)) return fallback
  const base = 'http://here.invalid'
  try {
    const url = new URL(wanted, base)
    return url.origin === base ? url.pathname + url.search + url.hash : fallback
  } catch {
    return fallback
  }
}
