import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'

const NEXT = path.resolve('node_modules/next/dist/bin/next')
const TETHER = path.resolve('app/_commands/tether.mjs')

/**
 * Starts Next itself, without npx or a shell between that would survive it; it ends when this process does.
 * @param settings added to the environment
 */
export function startNext(args: string[], settings: Record<string, string>): ChildProcess {
  return spawn(process.execPath, ['--import', `file://${TETHER}`, NEXT, ...args], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...settings },
  })
}

/** The exit code of a child, once it has ended. */
export const ended = (child: ChildProcess): Promise<number> =>
  new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)))

/** Runs a Node script of a package to its end, quietly; gives its exit code. */
export function runNode(args: string[], settings: Record<string, string> = {}): Promise<number> {
  return ended(
    spawn(process.execPath, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...settings },
    }),
  )
}
