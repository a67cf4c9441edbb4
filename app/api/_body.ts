import type { z } from 'zod'
import { AppError } from '@/lib/errors'

/**
 * The body of a request from our own pages, checked.
 * @param limit bytes at most
 * @throws AppError `not-allowed` for another site's request, `too-large`, `invalid`
 */
export async function readBody<T>(
  request: Request,
  schema: z.ZodType<T>,
  limit = 1_500_000,
): Promise<T> {
  // Cookies are SameSite=Lax already; a browser that says where a request comes from is taken at its word as well.
  const site = request.headers.get('sec-fetch-site')
  if (site && site !== 'same-origin') throw new AppError('not-allowed', 'from another site')
  if (!request.headers.get('content-type')?.startsWith('application/json')) {
    throw new AppError('invalid', 'not JSON')
  }
  const parsed = schema.safeParse(parse(await readText(request, limit)))
  if (!parsed.success) throw new AppError('invalid', parsed.error.message)
  return parsed.data
}

async function readText(request: Request, limit: number): Promise<string> {
  const reader = request.body?.getReader()
  const parts: Uint8Array[] = []
  let size = 0
  while (reader) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.byteLength
    if (size > limit) {
      await reader.cancel()
      throw new AppError('too-large')
    }
    parts.push(value)
  }
  return Buffer.concat(parts).toString('utf8')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new AppError('invalid', 'not JSON')
  }
}
