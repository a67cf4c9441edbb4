import type { ChildProcess } from 'node:child_process'
import { readEnv, SettingsError, type Env } from '@/lib/env'
import { buildApp } from './build-app'
import { buildWorker } from './build-worker'
import { generateClient } from './generate'
import { ended, startNext } from './run'

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Prints the address once the server answers there. */
async function announce(env: Env, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const answer = await fetch(`http://${env.host}:${env.port}/api/health`).catch(() => null)
    if (answer?.ok) {
      console.log(
        `\nRectoverso is ready: ${env.appUrl}\n(its data is in ${env.databaseUrl ? 'PostgreSQL' : env.dataDir})\n`,
      )
      return
    }
    await wait(200)
  }
}

/** When npm is killed in a way it cannot pass on, nobody is left to stop the server: so this stops by itself. */
function endWithNpm(stop: () => void): void {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) stop()
  }, 1000).unref()
}

async function main(isDevelopment: boolean): Promise<number> {
  const mode = isDevelopment ? 'development' : 'production'
  const env = readEnv({ ...process.env, NODE_ENV: mode })
  await (isDevelopment ? generateClient().then(buildWorker) : buildApp())
  const server = startNext(
    [isDevelopment ? 'dev' : 'start', '--port', String(env.port), '--hostname', env.host],
    { NODE_ENV: mode },
  )
  const stop = () => void server.kill('SIGTERM')
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  process.on('SIGHUP', stop)
  endWithNpm(stop)
  void announce(env, server)
  return ended(server)
}

/** `npm start` and `npm run dev` (`--dev`): everything from generating to serving. */
main(process.argv.includes('--dev'))
  .then((code) => process.exit(code))
  .catch((error: Error) => {
    console.error(error instanceof SettingsError ? error.message : error.stack)
    process.exit(1)
  })
