/** A path within the app to go to; `/` for anything else, other sites among it. */
export function safePath(to: unknown): string {
  return typeof to === 'string' && /^\/(?![/\\])[^\\\s]*$/.test(to) ? to : '/'
}
