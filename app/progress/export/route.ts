import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { answerJson } from '@/app/_edges/answer'
import { requireViewer } from '@/lib/account/session'
import type { Viewer } from '@/lib/account/viewer'
import { now } from '@/lib/clock'
import { CSV_TABLES, csvLine, FACT_COLUMNS, factLine, progressCsv } from '@/lib/progress/csv'
import { loadProgress, readFactRows } from '@/lib/progress/data'

/** One table of the progress as CSV: `?of=days` and so on. */
export const GET = (request: Request): Promise<Response> =>
  answerJson(async () => {
    const viewer = await requireViewer()
    const of = z.enum(CSV_TABLES).catch('days').parse(new URL(request.url).searchParams.get('of'))
    const t = await getTranslations('progress.csv')
    const body = of === 'facts' ? factStream(viewer) : progressCsv(of, await loadProgress(viewer, now())) // prettier-ignore
    return new Response(body, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${t('file')}-${of}.csv"`,
        'cache-control': 'no-store',
      },
    })
  })

/** The facts as they are read, so that a hundred thousand of them are never in memory at one time. */
function factStream(viewer: Viewer): ReadableStream<Uint8Array> {
  const rows = readFactRows(viewer)
  const encoder = new TextEncoder()
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(csvLine(FACT_COLUMNS))),
    async pull(controller) {
      let lines = ''
      while (lines.length < 64_000) {
        const { value, done } = await rows.next()
        if (done) break
        lines += factLine(value)
      }
      if (lines) controller.enqueue(encoder.encode(lines))
      else controller.close()
    },
  })
}
