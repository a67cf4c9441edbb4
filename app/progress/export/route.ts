import { getTranslations } from 'next-intl/server'
import { requireViewer } from '@/lib/account/session'
import { now } from '@/lib/clock'
import { progressCsv } from '@/lib/progress/csv'
import { loadProgress } from '@/lib/progress/data'

/** Every day's figures as CSV. */
export async function GET(): Promise<Response> {
  const viewer = await requireViewer()
  const t = await getTranslations('progress.csv')
  const progress = await loadProgress(viewer, now())
  return new Response(progressCsv(progress.days), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${t('file')}.csv"`,
      'cache-control': 'no-store',
    },
  })
}
