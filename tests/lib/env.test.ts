import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readEnv } from '@/lib/env'

const secret = 'x'.repeat(32)

test('nothing needs to be set', () => {
  const env = readEnv({})
  expect(env).toMatchObject({ port: 3000, host: '127.0.0.1', appUrl: 'http://localhost:3000' })
  expect(env.secureCookies).toBe(false)
  expect(env.databaseUrl).toBeUndefined()
})

test('the data folder is outside of the project unless it is set', () => {
  expect(path.relative(process.cwd(), readEnv({}).dataDir)).toMatch(/^\.\./)
  expect(readEnv({ DATA_DIR: '/srv/rectoverso' }).dataDir).toBe('/srv/rectoverso')
})

test('with DATABASE_URL a missing secret is refused, and it is said what to do', () => {
  const DATABASE_URL = 'postgresql://db/rectoverso'
  expect(() => readEnv({ DATABASE_URL })).toThrow(/AUTH_SECRET.*random text of 32 characters/s)
  expect(readEnv({ DATABASE_URL, AUTH_SECRET: secret }).databaseUrl).toBe(DATABASE_URL)
})

test('what is wrong is said by name', () => {
  expect(() => readEnv({ PORT: 'many' })).toThrow('PORT')
  expect(() => readEnv({ DATABASE_URL: 'mysql://db/x' })).toThrow('must be a postgresql:// address')
  expect(() => readEnv({ GITHUB_ID: 'x' })).toThrow('GITHUB_ID and GITHUB_SECRET go together')
  expect(() => readEnv({ SMTP_URL: 'smtp://mail' })).toThrow('SMTP_URL needs MAIL_FROM')
  expect(() => readEnv({ AUTH_SECRET: 'short' })).toThrow('at least 32 characters')
})

test('https makes cookies https-only', () => {
  expect(readEnv({ APP_URL: 'https://learn.example/' })).toMatchObject({
    appUrl: 'https://learn.example',
    secureCookies: true,
  })
})

test('.env.example names every setting, with its default', () => {
  const example = readFileSync('.env.example', 'utf8')
  const named = Object.fromEntries(
    example.split('\n').flatMap((line) => {
      const [, name, value] = /^([A-Z_]+)=(.*)$/.exec(line) ?? []
      return name ? [[name, value ?? '']] : []
    }),
  )
  const source = readFileSync('lib/env.ts', 'utf8')
  const read = [...source.matchAll(/^ {4}([A-Z_]+): /gm)].map(([, name]) => name ?? '')
  const ours = read.filter((name) => !['NODE_ENV', 'NEXT_PHASE'].includes(name))
  expect(Object.keys(named).sort()).toEqual([...new Set(ours)].sort())
  expect(readEnv(named)).toEqual(readEnv({}))
})

test('compose.yaml gives the app every setting that is not fixed by the image', () => {
  const [, app = ''] = /^ {2}app:\n([^]*?)^ {2}database:/m.exec(readFileSync('compose.yaml', 'utf8')) ?? [] // prettier-ignore
  const given = [...app.matchAll(/^ {6}([A-Z_]+): /gm)].map(([, name]) => name)
  const named = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name) // prettier-ignore
  const fixed = ['PORT', 'LISTEN_HOST', 'DATA_DIR']
  expect(given.sort()).toEqual(named.filter((name) => !fixed.includes(name ?? '')).sort())
})
