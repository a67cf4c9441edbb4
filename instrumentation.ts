/** Runs once when the server starts, before the first request is served. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { prepareServer } = await import('@/app/_commands/prepare')
  await prepareServer()
}
