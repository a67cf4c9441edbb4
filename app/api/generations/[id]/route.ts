import { z } from 'zod'
import { answerJson } from '@/app/_edges/answer'
import { requireViewer } from '@/lib/account/session'
import { AppError } from '@/lib/errors'
import { readGeneration } from '@/lib/generation/data'

/** How far a making of questions has come. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  return answerJson(async () => {
    const viewer = await requireViewer()
    const id = z.uuid().safeParse((await params).id)
    if (!id.success) throw new AppError('not-found')
    return readGeneration(viewer, id.data)
  })
}
