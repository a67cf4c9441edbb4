import { homedir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'

/** Where a program keeps its data on this system, outside of the project (XDG Base Directory and its likes). */
function defaultDataDir(source: Record<string, string | undefined>): string {
  const home = homedir()
  if (process.platform === 'darwin') {
    return path.join(home, 'Library', 'Application Support', 'rectoverso')
  }
  if (process.platform === 'win32') {
    return path.join(source.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'), 'rectoverso')
  }
  return path.join(source.XDG_DATA_HOME ?? path.join(home, '.local', 'share'), 'rectoverso')
}

const url = (protocols: RegExp, what: string) =>
  z.url({ protocol: protocols, error: `must be ${what}` }).optional()

const settings = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).catch('development'),
    NEXT_PHASE: z.string().optional(),
    PORT: z.coerce.number().int().min(0).max(65535).default(3000),
    LISTEN_HOST: z.string().default('127.0.0.1'),
    DATA_DIR: z.string().optional(),
    DATABASE_URL: url(/^postgres(ql)?$/, 'a postgresql:// address'),
    APP_URL: url(/^https?$/, 'the http(s) address people reach the app at'),
    AUTH_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
    TRUST_PROXY: z.enum(['true', 'false']).default('false'),
    GITHUB_ID: z.string().optional(),
    GITHUB_SECRET: z.string().optional(),
    GOOGLE_ID: z.string().optional(),
    GOOGLE_SECRET: z.string().optional(),
    SMTP_URL: url(/^smtps?$/, 'an smtp:// or smtps:// address'),
    MAIL_FROM: z.string().optional(),
    PUSH_ORIGINS: z
      .string()
      .transform((list) => list.split(/[\s,]+/).filter(Boolean))
      .pipe(z.array(z.url({ protocol: /^https?$/, error: 'must be web addresses' })))
      .default([]),
    LOG_LEVEL: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
      .default('info'),
  })
  .refine((env) => Boolean(env.GITHUB_ID) === Boolean(env.GITHUB_SECRET), {
    path: ['GITHUB_SECRET'],
    error: 'GITHUB_ID and GITHUB_SECRET go together',
  })
  .refine((env) => Boolean(env.GOOGLE_ID) === Boolean(env.GOOGLE_SECRET), {
    path: ['GOOGLE_SECRET'],
    error: 'GOOGLE_ID and GOOGLE_SECRET go together',
  })
  .refine((env) => !env.SMTP_URL || Boolean(env.MAIL_FROM), {
    path: ['MAIL_FROM'],
    error: 'SMTP_URL needs MAIL_FROM, the address that e-mails come from',
  })

/** One `provider` of sign-in by another service. */
export interface OAuthClient {
  clientId: string
  clientSecret: string
}

export interface Env {
  mode: 'development' | 'production' | 'test'
  /** True while `next build` runs: nothing may open the database then. */
  building: boolean
  port: number
  /** The network address that the server listens at: loopback only unless set. */
  host: string
  /** Absolute path of the folder of the embedded database, the secret and uploads. */
  dataDir: string
  /** Set: PostgreSQL at this address. Not set: the embedded database in `dataDir`. */
  databaseUrl?: string
  /** The address people reach the app at, without a slash at its end. */
  appUrl: string
  /** Whether cookies are for https only. */
  secureCookies: boolean
  /** Not set: made once and kept in `dataDir` (see lib/account/secret.ts). */
  authSecret?: string
  /** Whether the `X-Forwarded-For` of a request is the word of a proxy of ours. */
  trustProxy: boolean
  github?: OAuthClient
  google?: OAuthClient
  mail?: { smtpUrl: string; from: string }
  /** Push services that are trusted beside the known ones (lib/reminder/push-service.ts), as origins. */
  pushOrigins: string[]
  logLevel: string
}

/** A setting that cannot be used; its message is for whoever starts the server. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

const client = (clientId?: string, clientSecret?: string): OAuthClient | undefined =>
  clientId && clientSecret ? { clientId, clientSecret } : undefined

/**
 * The settings, checked. An empty value counts as not given.
 * @throws SettingsError with a sentence for each setting that is wrong
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = settings.safeParse(given)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new SettingsError(`These settings cannot be used:\n${lines.join('\n')}`)
  }
  const env = parsed.data
  const building = env.NEXT_PHASE === 'phase-production-build'
  if (env.DATABASE_URL && !env.AUTH_SECRET && !building) {
    throw new SettingsError(
      'DATABASE_URL is set, and AUTH_SECRET is not. Several servers must share one secret: set AUTH_SECRET to a random text of 32 characters or more (for example what `openssl rand -base64 32` prints).',
    )
  }
  const appUrl = env.APP_URL?.replace(/\/+$/, '') ?? `http://localhost:${env.PORT}`
  return {
    mode: env.NODE_ENV,
    building,
    port: env.PORT,
    host: env.LISTEN_HOST,
    dataDir: path.resolve(/* turbopackIgnore: true */ env.DATA_DIR ?? defaultDataDir(given)),
    databaseUrl: env.DATABASE_URL,
    appUrl,
    secureCookies: appUrl.startsWith('https://'),
    authSecret: env.AUTH_SECRET,
    trustProxy: env.TRUST_PROXY === 'true',
    github: client(env.GITHUB_ID, env.GITHUB_SECRET),
    google: client(env.GOOGLE_ID, env.GOOGLE_SECRET),
    mail:
      env.SMTP_URL && env.MAIL_FROM ? { smtpUrl: env.SMTP_URL, from: env.MAIL_FROM } : undefined,
    pushOrigins: env.PUSH_ORIGINS.map((address) => new URL(address).origin),
    logLevel: env.LOG_LEVEL,
  }
}

let read: Env | undefined

/** The settings of this process, read at the first call. Nothing else reads the environment. */
export function env(): Env {
  read ??= readEnv(process.env)
  return read
}

/** Tells next-auth its own address, which it takes from the environment and from nowhere else. */
export function tellNextAuth(): void {
  process.env.NEXTAUTH_URL = env().appUrl
}
