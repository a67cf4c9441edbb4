import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { embeddedSource } from '@/lib/db/source'

const dataDir = path.join(mkdtempSync(path.join(tmpdir(), 'rectoverso-lazy-')), 'data')
afterAll(() => rmSync(path.dirname(dataDir), { recursive: true, force: true }))

test('nothing is opened before the first query', async () => {
  const source = embeddedSource(dataDir)
  expect(existsSync(dataDir)).toBe(false)
  const connection = await source.adapter.connect()
  expect(existsSync(dataDir)).toBe(true)
  await connection.dispose()
  await source.close()
})

test('the one client opens nothing when it is loaded, and refuses while the app is being built', async () => {
  process.env.NEXT_PHASE = 'phase-production-build'
  process.env.DATA_DIR = dataDir
  const { db } = await import('@/lib/db')
  expect(() => db.user).toThrow('never opened while the app is being built')
  delete process.env.NEXT_PHASE
})

test('one client for all that load it, however often', async () => {
  const store = globalThis as { rectoversoDatabase?: unknown }
  jest.resetModules()
  delete process.env.NEXT_PHASE
  const first = (await import('@/lib/db')).db
  void first.user
  const opened = store.rectoversoDatabase
  jest.resetModules()
  const second = (await import('@/lib/db')).db
  void second.user
  expect(opened).toBeDefined()
  expect(store.rectoversoDatabase).toBe(opened)
})
