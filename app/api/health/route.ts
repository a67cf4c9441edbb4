import { isDatabaseUp } from '@/lib/health/data'

/** For a load balancer or a container's health check: 200 when the database answers. */
export async function GET(): Promise<Response> {
  const up = await isDatabaseUp()
  return Response.json({ status: up ? 'ok' : 'down' }, { status: up ? 200 : 503 })
}

export const dynamic = 'force-dynamic'
