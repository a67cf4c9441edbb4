import 'server-only'
import type { Viewer } from '@/lib/account/viewer'
import type { Dated, Pasted } from '@/lib/article/article'
import { createArticle, dateArticle } from '@/lib/article/data'
import type { Paste } from '@/lib/article/schema'
import { cancelGeneration, retryGeneration } from './data'
import { generationRunner } from './start'

/** Keeps a pasted text and sets about making its questions, which goes on when the page is left. */
export async function orderFromPaste(viewer: Viewer, paste: Paste): Promise<Pasted> {
  const pasted = await createArticle(viewer, paste)
  if (pasted.ok) generationRunner().wake()
  return pasted
}

/** Keeps when an article was published, and sets about reading it under that date. */
export async function orderForDate(
  viewer: Viewer,
  articleId: string,
  date: string,
): Promise<Dated> {
  const dated = await dateArticle(viewer, articleId, date)
  if (dated.ok) generationRunner().wake()
  return dated
}

/** Begins again what failed or was cancelled. */
export async function orderAgain(viewer: Viewer, generationId: string): Promise<void> {
  await retryGeneration(viewer, generationId)
  generationRunner().wake()
}

/** Stops a making; the next one in the queue moves up. */
export async function callOff(viewer: Viewer, generationId: string): Promise<void> {
  await cancelGeneration(viewer, generationId)
  generationRunner().wake()
}
