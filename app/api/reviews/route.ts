import { answerJson } from '@/app/_edges/answer'
import { requireReviewer } from '@/app/_edges/viewer'
import { now } from '@/lib/clock'
import { batchSchema } from '@/lib/review/batch'
import { recordBatch } from '@/lib/review/data'
import { readBody } from '../_body'

/** Takes up to 500 reviews at a time, in any order and as often as they come: see lib/review/data.ts. */
export const POST = (request: Request): Promise<Response> =>
  answerJson(async () => {
    const viewer = await requireReviewer()
    return recordBatch(viewer, await readBody(request, batchSchema), now())
  })
