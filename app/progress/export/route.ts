import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { answerJson } from '@/app/_edges/answer'
import { requireViewer } from '@/lib/account/session'
import type { Viewer } from '@/lib/account/viewer'
import { now } from '@/lib/clock'
import {
  CSV_TABLES,
  csvLine,
  examCsv,
  FACT_COLUMNS,
  factLine,
  progressCsv,
} from '@/lib/progress/csv'
import { AppError } from '@/lib/errors'
import type { ExamAsked } from '@/lib/progress/asked'
import { loadProgress, readFactRows } from '@/lib/progress/data'
import { readAsked, readWords } from '@/lib/progress/exam.data'
import { loadProgressPage } from '@/lib/progress/page.data'

/** One table of the progress as CSV: `?of=days` and so on; the forecast of an exam: `?of=exam&exam=2026-06-12&set=…`. */
export const GET = (request: Request): Promise<Response> =>
  answerJson(async () => {
    const viewer = await requireViewer()
    const query = Object.fromEntries(new URL(request.url).searchParams)
    const of = z
      .enum([...CSV_TABLES, 'exam'])
      .catch('days')
      .parse(query.of)
    const t = await getTranslations('progress.csv')
    const body =
      of === 'facts'
        ? factStream(viewer)
        : of === 'exam'
          ? await examTable(viewer, readAsked(query))
          : progressCsv(of, await loadProgress(viewer, now()))
    return new Response(body, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${t('file')}-${of}.csv"`,
        'cache-control': 'no-store',
      },
    })
  })

/** The forecast that the page of progress gives for the same question. */
async function examTable(viewer: Viewer, asked: ExamAsked | null): Promise<string> {
  const { exam } = await loadProgressPage(viewer, now(), asked)
  if (!exam) throw new AppError('invalid', 'no day to come')
  return examCsv(exam, await readWords(exam.recalls.map(({ factId }) => factId)))
}

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
