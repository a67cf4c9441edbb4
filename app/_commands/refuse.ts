/** Errors whose message is a sentence for whoever starts the server. */
const EXPECTED = ['SettingsError', 'FolderInUseError', 'MigrationError']

/** Ends a server that cannot start, with what is wrong: in a sentence where it is one, else with all there is. */
export function refuseToStart(error: unknown): never {
  const known = error instanceof Error && EXPECTED.includes(error.name)
  process.stderr.write(`\n${known ? error.message : String((error as Error).stack)}\n`)
  if (known && error.cause instanceof Error) process.stderr.write(`${error.cause.message}\n`)
  process.exit(1)
}
