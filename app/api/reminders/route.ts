import { followLink } from '@/lib/reminder/follow'

/** The button of a mail program that ends reminders (RFC 8058): no cookie, no page, only the signed address. */
export async function POST(request: Request): Promise<Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams)
  const done = await followLink(query)
  return new Response(null, { status: done ? 204 : 400 })
}

/** A mail program that opens the address instead: the page that asks. */
export function GET(request: Request): Response {
  const { search } = new URL(request.url)
  return new Response(null, { status: 303, headers: { location: `/reminders${search}` } })
}
