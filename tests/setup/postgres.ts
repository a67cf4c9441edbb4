import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import net from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'

/** The folder of PostgreSQL's programs on this machine: Debian's newest, or one on PATH. */
export function findPostgres(): string | undefined {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).map(Number).sort((a, b) => b - a) : [] // prettier-ignore
  return [
    ...versions.map((version) => path.join(debian, String(version), 'bin')),
    ...(process.env.PATH ?? '').split(path.delimiter),
  ].find((folder) => existsSync(path.join(folder, 'initdb')) && existsSync(path.join(folder, 'postgres'))) // prettier-ignore
}

/** A TCP port that nobody listens at now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo
      server.close(() => resolve(port))
    })
  })

/** PostgreSQL refuses to run as root: then it runs as its own user, or as nobody. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const user = ['postgres', 'nobody'].map((name) => users.find(([first]) => first === name)).find(Boolean) // prettier-ignore
  return { uid: Number(user?.[2] ?? 65534), gid: Number(user?.[3] ?? 65534) }
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

/**
 * A PostgreSQL server of the tests' own, with its data in a temporary folder, on a free port.
 * @param settings of the server, beside those it has here anyway
 */
export async function startPostgres(
  binaries: string,
  settings: Record<string, string> = {},
): Promise<{ url: string; stop(): Promise<void> }> {
  const who = unprivileged()
  const folder = mkdtempSync(path.join(tmpdir(), 'rectoverso-postgres-'))
  if (who) chownSync(folder, who.uid, who.gid)
  const data = path.join(folder, 'data')
  const made = spawnSync(
    path.join(binaries, 'initdb'),
    ['-D', data, '-A', 'trust', '-U', 'rectoverso', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...who, cwd: folder, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`)
  const port = await freePort()
  const options = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: folder,
    fsync: 'off',
    ...settings,
  }
  const server = spawn(
    path.join(binaries, 'postgres'),
    ['-D', data, '-p', String(port), ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])], // prettier-ignore
    { ...who, cwd: folder, stdio: 'ignore' },
  )
  const url = `postgresql://rectoverso@127.0.0.1:${port}/postgres`
  for (let tries = 0; !(await answers(url)); tries++) {
    if (tries > 150 || server.exitCode !== null) throw new Error('PostgreSQL did not start')
    await wait(200)
  }
  const atExit = () => void server.kill('SIGQUIT')
  process.once('exit', atExit)
  return {
    url,
    stop: async () => {
      process.removeListener('exit', atExit)
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGINT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
