import { answerJson } from '@/app/_edges/answer'
import { requireViewer } from '@/lib/account/session'
import { flagQuestion } from '@/lib/flag/data'
import { flagSchema } from '@/lib/flag/schema'
import { readBody } from '../_body'

/** Tells the owner of a question that something is wrong with it. */
export const POST = (request: Request): Promise<Response> =>
  answerJson(async () => {
    const viewer = await requireViewer()
    await flagQuestion(viewer, await readBody(request, flagSchema, 10_000))
    return { flagged: true }
  })
