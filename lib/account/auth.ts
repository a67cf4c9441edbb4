import 'server-only'
import { PrismaAdapter } from '@next-auth/prisma-adapter'
import { cookies, headers } from 'next/headers'
import type { NextAuthOptions } from 'next-auth'
import type { Adapter, AdapterUser } from 'next-auth/adapters'
import type { Provider } from 'next-auth/providers/index'
import Credentials from 'next-auth/providers/credentials'
import Email from 'next-auth/providers/email'
import GitHub from 'next-auth/providers/github'
import Google from 'next-auth/providers/google'
import { getTranslations } from 'next-intl/server'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { countAgainst } from '@/lib/rate/data'
import { clientAddress } from './client-address'
import { becomeAccount, findProven, findStart, findViewer, proveAddress } from './data'
import { sendMail } from './mail'
import { mergeGuest } from './merge.data'
import { returnPath } from './return-path'
import { authSecret } from './secret'
import { signInWithPassword } from './sign-in'
import { openToken, SESSION_SECONDS, sessionCookie } from './token'

/** The services that this server's settings let people sign in by. */
export function offeredProviders(): ('github' | 'google' | 'email')[] {
  const { github, google, mail } = env()
  return [
    ...(github ? (['github'] as const) : []),
    ...(google ? (['google'] as const) : []),
    ...(mail ? (['email'] as const) : []),
  ]
}

function providers(): Provider[] {
  const { github, google, mail } = env()
  const list: Provider[] = [
    Credentials({
      credentials: { email: { type: 'email' }, password: { type: 'password' } },
      authorize: async (given, request) => {
        const headers = new Headers(request.headers as Record<string, string>)
        const result = await signInWithPassword(given, headers)
        return result.ok ? { id: result.session.userId } : null
      },
    }),
  ]
  if (github) list.push(GitHub(github))
  if (google) list.push(Google(google))
  if (mail) {
    list.push(
      Email({
        server: mail.smtpUrl,
        from: mail.from,
        maxAge: 60 * 60,
        sendVerificationRequest: async ({ identifier, url }) => {
          await countAgainst('mail-client', clientAddress(await headers()))
          await countAgainst('mail-address', identifier)
          const t = await getTranslations('account.mail')
          await sendMail({
            to: identifier,
            subject: t('signIn.subject'),
            text: t('signIn.text', { url }),
          })
        },
      }),
    )
  }
  return list
}

/** Whoever was a guest in this browser until now. */
async function guestBefore(): Promise<string | null> {
  const session = await openToken((await cookies()).get(sessionCookie().name)?.value)
  const viewer = session && (await findViewer(session.userId, session.version))
  return viewer?.isGuest ? viewer.id : null
}

/** next-auth's tables; which account an address leads to is decided in data.ts. */
function adapter(): Adapter {
  // The adapter's type names the client of another generator; the tables are the ones it asks for.
  const tables = PrismaAdapter(db as unknown as Parameters<typeof PrismaAdapter>[0])
  return {
    ...tables,
    getUserByEmail: async (email) => (await findProven(email)) as AdapterUser | null,
    // Another service gives an address without a date: then it is only claimed.
    createUser: async (user: Omit<AdapterUser, 'id'>) =>
      (user.emailVerified
        ? await proveAddress(user.email)
        : await tables.createUser?.(user)) as AdapterUser,
  } as Adapter
}

/** next-auth's settings. Sessions are sealed cookies; raising a user's `sessionVersion` ends them all. */
export function authOptions(): NextAuthOptions {
  return {
    adapter: adapter(),
    secret: authSecret(),
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    providers: providers(),
    pages: {
      signIn: '/sign-in',
      error: '/sign-in',
      verifyRequest: '/sign-in/sent',
      newUser: undefined,
    },
    useSecureCookies: env().secureCookies,
    cookies: { sessionToken: sessionCookie() },
    callbacks: {
      redirect: ({ url, baseUrl }) => {
        const path = url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url
        return baseUrl + returnPath(path)
      },
      jwt: async ({ token, user }) => {
        const start = user && (await findStart(user.id))
        return start
          ? { sub: start.userId, version: start.version }
          : { sub: token.sub, version: token.version }
      },
      session: async ({ session, token }) => {
        const viewer = await findViewer(String(token.sub), Number(token.version))
        return { expires: session.expires, user: viewer ? { name: viewer.name } : undefined }
      },
    },
    events: {
      linkAccount: ({ user, profile }) => becomeAccount(user.id, profile),
      signIn: async ({ user }) => {
        const guest = await guestBefore()
        if (guest) await mergeGuest(guest, user.id)
      },
    },
    logger: {
      error: (code, details) => log.error({ code, details }, 'next-auth'),
      warn: (code) => log.debug({ code }, 'next-auth'),
      debug: () => undefined,
    },
  }
}
