import { mkdtempSync, rmSync } from 'node:fs'
import { spawn, type ChildProcess } from 'node:child_process'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from './postgres'

export interface App {
  url: string
  port: number
  dataDir: string
  process: ChildProcess
  /** What the server has written so far. */
  output(): string
  /** Ends the server; `SIGKILL` as a crash would. The data folder stays. */
  stop(signal?: NodeJS.Signals): Promise<void>
  /** Ends the server and takes its data away. */
  remove(): Promise<void>
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Starts the built app on a free port; without `dataDir` on a new folder of its own. */
export async function startApp({
  dataDir = mkdtempSync(path.join(tmpdir(), 'rectoverso-app-')),
  settings = {},
  port: wanted,
}: { dataDir?: string; settings?: Record<string, string>; port?: number } = {}): Promise<App> {
  const port = wanted ?? (await freePort())
  const url = `http://localhost:${port}`
  let said = ''
  const next = path.resolve('node_modules/next/dist/bin/next')
  const server = spawn(
    process.execPath,
    [next, 'start', '--port', String(port), '--hostname', '127.0.0.1'],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PORT: String(port),
        DATA_DIR: dataDir,
        APP_URL: url,
        LOG_LEVEL: 'warn',
        ...settings,
      },
    },
  )
  server.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    if (server.exitCode !== null || server.signalCode !== null) return
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill(signal)
    await ended
  }
  for (let tries = 0; ; tries++) {
    const answer = await fetch(`${url}/api/health`).catch(() => null)
    if (answer?.ok) break
    if (server.exitCode !== null) throw new Error(`The app did not start:\n${said}`)
    if (tries > 300) {
      await stop('SIGKILL')
      throw new Error(`The app neither answers nor ends:\n${said}`)
    }
    await wait(200)
  }
  return {
    url,
    port,
    dataDir,
    process: server,
    output: () => said,
    stop,
    remove: async () => {
      await stop('SIGKILL')
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
