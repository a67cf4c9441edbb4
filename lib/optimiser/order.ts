import 'server-only'
import { saveSettings } from '@/lib/account/data'
import type { Settings } from '@/lib/account/schema'
import type { Viewer } from '@/lib/account/viewer'
import { saveSetWish } from '@/lib/review/wish.data'
import { applyModel, requestFit, requestReplay, undoModel } from './data'
import { memoryRunner } from './start'

/** Sets about fitting the viewer's weights, which goes on when the page is left. */
export async function orderFit(viewer: Viewer): Promise<void> {
  await requestFit(viewer)
  memoryRunner().wake()
}

/** Puts fitted weights into force; the log is replayed under them. */
export async function putInForce(viewer: Viewer, modelId: string): Promise<void> {
  await applyModel(viewer, modelId)
  await replay(viewer)
}

/** Goes back to the weights from before; the log is replayed under them. */
export async function goBack(viewer: Viewer, modelId: string): Promise<void> {
  await undoModel(viewer, modelId)
  await replay(viewer)
}

/** Keeps the viewer's settings; where they wish for another retention, the log is replayed for it. */
export async function keepSettings(viewer: Viewer, settings: Settings): Promise<void> {
  await saveSettings(viewer, settings)
  if (settings.desiredRetention !== viewer.desiredRetention) await replay(viewer)
}

/** Keeps the retention wished for in one set (null: the viewer's own), and replays the log for it. */
export async function keepSetWish(viewer: Viewer, setId: string, wish: number | null) {
  await saveSetWish(viewer, setId, wish)
  await replay(viewer)
}

async function replay(viewer: Viewer): Promise<void> {
  await requestReplay(viewer)
  memoryRunner().wake()
}
