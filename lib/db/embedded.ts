import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, existsSync } from 'node:fs'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { lockFolder } from './lock'

/**
 * PGlite's own start parameters without `-F`, which switches fsync off; a small buffer pool keeps the process
 * under 200 MB (324 MB with the default).
 */
export const START_PARAMS = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
  '-c',
  'shared_buffers=16MB',
]

/** What there is inside of PGlite's emscripten module; its types leave this out. */
interface Inside {
  NODEFS?: { stream_ops: { fsync?: (stream: { nfd?: number }) => number } }
}

/**
 * Gives PGlite's file system the fsync it lacks: without it nothing reaches the disk by itself, and a commit that
 * was acknowledged is lost with the power. A test notices when a new PGlite has changed inside.
 */
function addFsync(pglite: PGlite, fsync: (fileDescriptor: number) => void): void {
  const { NODEFS } = pglite.Module as Inside
  if (!NODEFS) throw new Error('PGlite has changed inside: its NODEFS was not found')
  NODEFS.stream_ops.fsync = ({ nfd }) => {
    if (nfd !== undefined) fsync(nfd)
    return 0
  }
}

/** Puts on the disk what initdb wrote before `addFsync`. */
function fsyncTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const entryPath = path.join(folder, entry.name)
    if (entry.isDirectory()) fsyncTree(entryPath)
    else if (entry.isFile()) fsyncFile(entryPath)
  }
  if (process.platform !== 'win32') fsyncFile(folder)
}

function fsyncFile(file: string): void {
  const descriptor = openSync(file, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

export interface EmbeddedDatabase {
  pglite: PGlite
  close(): Promise<void>
}

/**
 * Opens (and at first makes) the database in `<dataDir>/database`, for this process alone.
 * @param fsync what puts a file on the disk; another one only in tests
 * @throws FolderInUseError when another process has the folder
 */
export async function openEmbedded(
  dataDir: string,
  fsync: (fileDescriptor: number) => void = fsyncSync,
): Promise<EmbeddedDatabase> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const lock = await lockFolder(dataDir)
  try {
    const folder = path.join(/* turbopackIgnore: true */ dataDir, 'database')
    const isNew = !existsSync(path.join(folder, 'PG_VERSION'))
    const pglite = await PGlite.create({ dataDir: folder, startParams: START_PARAMS })
    addFsync(pglite, fsync)
    if (isNew) {
      await pglite.exec('CHECKPOINT')
      fsyncTree(folder)
    }
    return {
      pglite,
      close: async () => {
        await pglite.close()
        await lock.release()
      },
    }
  } catch (error) {
    await lock.release()
    throw error
  }
}
