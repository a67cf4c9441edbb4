import { exportAccount } from '@/lib/account/export.data'
import { getViewer } from '@/lib/account/session'

/** Everything the viewer has put in, as a file. */
export async function GET(): Promise<Response> {
  const viewer = await getViewer()
  if (!viewer) return Response.json({ error: 'sign-in-needed' }, { status: 401 })
  return new Response(JSON.stringify(await exportAccount(viewer), null, 1), {
    headers: {
      'content-type': 'application/json',
      'content-disposition': 'attachment; filename="rectoverso.json"',
      'cache-control': 'no-store',
    },
  })
}
