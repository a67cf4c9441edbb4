import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { freePort } from '../../setup/postgres'

const FOLDER = path.resolve('.next/empty-app')
const NEXT = path.resolve('node_modules/next/dist/bin/next')

const FILES = {
  'package.json': '{ "type": "module" }\n',
  'next.config.js': `export default { turbopack: { root: ${JSON.stringify(path.resolve('.'))} } }\n`,
  // Without one of its own it would be given that of the folder around it.
  'instrumentation.js': 'export function register() {}\n',
  'app/layout.js':
    'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html> }\n',
  'app/page.js': 'export default function Page() { return <main /> }\n',
}

const settings = { cwd: FOLDER, env: { ...process.env, NODE_ENV: 'production' as const } }

/** Builds it, unless it was built from the same files by the same Next. */
function build(): void {
  const next = path.resolve('node_modules/next/package.json')
  const madeFrom = JSON.stringify([FILES, readFileSync(next, 'utf8')])
  const stamp = path.join(FOLDER, 'made-from')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === madeFrom) return
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(FOLDER, name)), { recursive: true })
    writeFileSync(path.join(FOLDER, name), text)
  }
  const { status, stderr } = spawnSync(process.execPath, [NEXT, 'build'], { ...settings, encoding: 'utf8' }) // prettier-ignore
  if (status !== 0) throw new Error(`The empty app could not be built:\n${stderr}`)
  writeFileSync(stamp, madeFrom)
}

/** Builds and serves an app of the same Next with one empty page: what any page weighs at least. */
export async function startEmptyApp(): Promise<{ url: string; process: ChildProcess }> {
  build()
  const port = await freePort()
  const server = spawn(process.execPath, [NEXT, 'start', '--port', String(port)], settings)
  const url = `http://localhost:${port}/`
  for (let tries = 0; tries < 100; tries++) {
    if ((await fetch(url).catch(() => null))?.ok) return { url, process: server }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  server.kill()
  throw new Error('The empty app did not start')
}
