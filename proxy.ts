import { NextResponse, type NextRequest } from 'next/server'
import { renewToken, SESSION_SECONDS, sessionCookie } from '@/lib/account/token'
import { now } from '@/lib/clock'
import { env } from '@/lib/env'

/**
 * What a page may load and run: only what comes from here, and only scripts that carry this answer's nonce.
 * Styles too, so that no text can bring its own.
 */
function contentSecurityPolicy(nonce: string): string {
  const isDevelopment = env().mode === 'development'
  const rules: Record<string, string[]> = {
    'default-src': ["'self'"],
    'script-src': [
      `'nonce-${nonce}'`,
      "'strict-dynamic'",
      ...(isDevelopment ? ["'unsafe-eval'"] : []),
    ],
    'style-src': ["'self'", isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...(isDevelopment ? ['ws:'] : [])],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  }
  const lines = Object.entries(rules).map(([name, sources]) => `${name} ${sources.join(' ')}`)
  if (env().secureCookies) lines.push('upgrade-insecure-requests')
  return lines.join('; ')
}

/** A session that is used does not end: its cookie is sealed again, a day at the earliest after the last time. */
async function renewSession(request: NextRequest, response: NextResponse): Promise<void> {
  const { name, options } = sessionCookie()
  const token = await renewToken(request.cookies.get(name)?.value, now().getTime() / 1000)
  if (token) response.cookies.set(name, token, { ...options, maxAge: SESSION_SECONDS })
}

/** Every page gets a nonce of its own: Next reads it from the request's policy and puts it on its scripts. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64')
  const policy = contentSecurityPolicy(nonce)
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  if (env().secureCookies) {
    response.headers.set('strict-transport-security', 'max-age=31536000')
  }
  // Only where a page is asked for: an action may set or end the session itself.
  if (request.method === 'GET') await renewSession(request, response)
  return response
}

export const config = { matcher: ['/((?!_next/static|api/(?!auth/)).*)'] }
