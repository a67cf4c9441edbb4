import { spawn } from 'node:child_process'
import { fsyncSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { openEmbedded, START_PARAMS } from '@/lib/db/embedded'
import { FolderInUseError } from '@/lib/db/lock'

let dataDir: string
beforeEach(() => (dataDir = mkdtempSync(path.join(tmpdir(), 'rectoverso-embedded-'))))
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

/** A process of its own that opens the folder, inserts 1, 2, 3 … and prints each number once it is acknowledged. */
function startWriter(from: number) {
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'tests/lib/db/writer.ts', dataDir, String(from)], // prettier-ignore
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const acknowledged: number[] = []
  let complaint = ''
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
  const lines = createInterface({ input: child.stdout })
  const reached = (count: number) =>
    new Promise<void>((resolve, reject) => {
      lines.on('line', () => acknowledged.length >= count && resolve())
      child.once('exit', () => reject(new Error(`The writer ended: ${complaint}`)))
    })
  lines.on('line', (line) => acknowledged.push(Number(line)))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { child, acknowledged, reached, ended, complaint: () => complaint }
}

test('a second process on the same folder is refused, and told who has it', async () => {
  const { close } = await openEmbedded(dataDir)
  const second = startWriter(0)
  expect(await second.ended).toBe(1)
  expect(second.complaint()).toContain(
    `The data folder ${dataDir} is in use by process ${process.pid}`,
  )
  expect(second.complaint()).toContain('DATA_DIR')
  await close()
})

test('it is refused by whichever path it comes, and let in when the first has closed', async () => {
  const first = await openEmbedded(dataDir)
  await expect(openEmbedded(`${dataDir}/../${path.basename(dataDir)}`)).rejects.toThrow(
    FolderInUseError,
  )
  await first.close()
  const second = await openEmbedded(dataDir)
  await second.close()
})

test('every commit is on the disk before it is acknowledged', async () => {
  let count = 0
  const { pglite, close } = await openEmbedded(dataDir, (descriptor) => {
    count++
    fsyncSync(descriptor)
  })
  await pglite.exec('CREATE TABLE event (id int)')
  count = 0
  for (let id = 0; id < 50; id++) await pglite.query('INSERT INTO event VALUES ($1)', [id])
  expect(count).toBeGreaterThanOrEqual(50)
  await close()
})

test('it is started with fsync and a small buffer pool', async () => {
  expect(START_PARAMS).not.toContain('-F')
  const { pglite, close } = await openEmbedded(dataDir)
  const show = async (name: string) =>
    Object.values((await pglite.query<Record<string, string>>(`SHOW ${name}`)).rows[0] ?? {})[0]
  expect(await show('fsync')).toBe('on')
  expect(await show('synchronous_commit')).toBe('on')
  expect(await show('full_page_writes')).toBe('on')
  expect(await show('wal_sync_method')).toBe('fsync')
  expect(await show('shared_buffers')).toBe('16MB')
  await close()
})

test('SIGKILL while it writes, 20 times: nothing acknowledged is lost, and it opens again', async () => {
  const all: number[] = []
  for (let round = 0; round < 20; round++) {
    const writer = startWriter(all.length === 0 ? 0 : Math.max(...all) + 1000)
    // A different moment each time.
    await writer.reached(5 + 7 * round)
    writer.child.kill('SIGKILL')
    await writer.ended
    all.push(...writer.acknowledged)
  }
  const { pglite, close } = await openEmbedded(dataDir)
  const { rows } = await pglite.query<{ id: number }>('SELECT id FROM event')
  const kept = new Set(rows.map(({ id }) => id))
  expect(all.length).toBeGreaterThan(1400)
  expect(all.filter((id) => !kept.has(id))).toEqual([])
  await close()
})
