import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import { answerJson } from '@/app/_edges/answer'
import { requireViewer } from '@/lib/account/session'
import { now } from '@/lib/clock'
import { isLocale } from '@/lib/locale'
import { countAgainst } from '@/lib/rate/data'
import { addDevice, dropDevice } from '@/lib/reminder/data'
import { subscriptionSchema } from '@/lib/reminder/push-service'
import { readBody } from '../_body'

const LIMIT = 4_000

/** This browser is told when something is due. */
export const POST = (request: Request): Promise<Response> =>
  answerJson(async () => {
    const viewer = await requireViewer()
    const subscription = await readBody(request, subscriptionSchema, LIMIT)
    await countAgainst('push-device', viewer.id)
    const locale = await getLocale()
    await addDevice(viewer, subscription, isLocale(locale) ? locale : 'fr', now())
    return { ok: true }
  })

/** This browser is told no more. */
export const DELETE = (request: Request): Promise<Response> =>
  answerJson(async () => {
    const viewer = await requireViewer()
    const { endpoint } = await readBody(request, z.object({ endpoint: z.string().max(1_000) }), LIMIT) // prettier-ignore
    await dropDevice(viewer, endpoint)
    return { ok: true }
  })
