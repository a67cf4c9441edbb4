import 'server-only'
import { z } from 'zod'
import { addressOf, agreeTo, stopReminders } from './data'
import { isSigned, LINK_PURPOSES, type LinkPurpose } from './link'

/** What stands after the `?` of a link in a reminder. */
const linkSchema = z.object({
  do: z.enum(LINK_PURPOSES),
  user: z.uuid(),
  sign: z.string().max(100),
})

/** What a link would do, when it is ours; null for any other. Changes nothing. */
export async function readLink(
  query: unknown,
): Promise<{ purpose: LinkPurpose; userId: string; address: string } | null> {
  const link = linkSchema.safeParse(query).data
  if (!link) return null
  const address = link.do === 'confirm' ? ((await addressOf(link.user)) ?? '') : ''
  return isSigned(link.sign, link.do, link.user, address)
    ? { purpose: link.do, userId: link.user, address }
    : null
}

/** Does what a link of ours says, as often as it is followed; null for any other. Nobody needs to be signed in. */
export async function followLink(query: unknown): Promise<LinkPurpose | null> {
  const link = await readLink(query)
  if (!link) return null
  const { purpose, userId, address } = link
  if (purpose === 'confirm') await agreeTo(userId, address)
  else await stopReminders(userId, purpose === 'stop-push' ? 'push' : 'email')
  return purpose
}
