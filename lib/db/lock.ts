import { statSync } from 'node:fs'
import net from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

/** Another process holds the data folder; the message is for whoever starts the second one. */
export class FolderInUseError extends Error {
  override name = 'FolderInUseError'
}

interface Holder {
  pid: number
  since: string
}

/**
 * The name that stands for a folder: the same for every path that leads to it.
 * Linux: an abstract socket; Windows: a named pipe. Both are atomic and freed by the system when the process dies.
 */
function socketPath(folder: string): string {
  const { dev, ino } = statSync(folder)
  const name = `rectoverso-${dev}-${ino}`
  if (process.platform === 'linux') return `\0${name}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`
  return path.join(tmpdir(), `${name}.sock`)
}

const listen = (server: net.Server, socket: string) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ path: socket }, () => {
      server.removeListener('error', reject)
      resolve()
    })
  })

/** Asks the holder who it is; undefined when nobody answers within a second. */
const askHolder = (socket: string) =>
  new Promise<Holder | undefined>((resolve) => {
    let answer = ''
    const connection = net.connect({ path: socket })
    connection.setTimeout(1000, () => connection.destroy())
    connection.on('data', (chunk) => (answer += chunk.toString()))
    connection.on('error', () => undefined)
    connection.on('close', () => {
      try {
        resolve(JSON.parse(answer) as Holder)
      } catch {
        resolve(undefined)
      }
    })
  })

const isTaken = (error: unknown) => (error as NodeJS.ErrnoException).code === 'EADDRINUSE'

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * Where sockets are files (macOS, BSD) one that a killed process left behind has to be removed, and only one process
 * may do so: the maker of the folder `<socket>.claim`, which is given up when its maker is dead.
 */
function removeStale(socket: string): void {
  const claim = `${socket}.claim`
  try {
    mkdirSync(claim)
  } catch {
    const owner = Number(readFileSync(path.join(claim, 'pid'), 'utf8'))
    if (isAlive(owner)) return
    rmSync(claim, { recursive: true, force: true })
    return
  }
  writeFileSync(path.join(claim, 'pid'), String(process.pid))
  rmSync(socket, { force: true })
  rmSync(claim, { recursive: true, force: true })
}

/**
 * Takes the folder for this process alone, until the process ends or `release` is called.
 * @throws FolderInUseError when another process has it
 */
export async function lockFolder(folder: string): Promise<{ release(): Promise<void> }> {
  const socket = socketPath(folder)
  const holder: Holder = { pid: process.pid, since: new Date().toISOString() }
  const server = net.createServer((connection) => {
    connection.on('error', () => undefined)
    connection.end(JSON.stringify(holder))
  })
  for (let attempt = 0; ; attempt++) {
    try {
      await listen(server, socket)
      break
    } catch (error) {
      if (!isTaken(error)) throw error
      const other = await askHolder(socket)
      const isFile = process.platform !== 'linux' && process.platform !== 'win32'
      if (isFile && !other && attempt < 3) {
        removeStale(socket)
        continue
      }
      const who = other ? `process ${other.pid}, since ${other.since}` : 'another process'
      throw new FolderInUseError(
        `The data folder ${folder} is in use by ${who}. Only one process can have it open: stop that one first, or set DATA_DIR to another folder, or use PostgreSQL (DATABASE_URL) to run several.`,
      )
    }
  }
  server.unref()
  return {
    release: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
