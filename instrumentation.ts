/** Runs once when the server starts, before the first request is served. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  try {
    // Settings are read as modules load, so what is wrong with them is thrown by this very line.
    const { prepareServer } = await import('@/app/_commands/prepare')
    await prepareServer()
  } catch (error) {
    const { refuseToStart } = await import('@/app/_commands/refuse')
    refuseToStart(error)
  }
}
