import { answerJson } from '@/app/_edges/answer'
import { requireViewer } from '@/lib/account/session'
import { now } from '@/lib/clock'
import { loadKept } from '@/lib/study/kept.data'

/** What a device keeps to go on reviewing without a network. */
export const GET = (): Promise<Response> =>
  answerJson(async () => loadKept(await requireViewer(), now()))
