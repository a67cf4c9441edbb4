import { spawnSync } from 'node:child_process'

/** Jest's globalSetup for the browser tests: the app as it is built, from the sources as they are now. */
export default function setup(): void {
  const { status } = spawnSync(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'app/_commands/build.ts', '--if-stale'],
    { stdio: 'inherit' },
  )
  if (status !== 0) throw new Error('The app could not be built')
}
