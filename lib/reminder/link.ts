import { createHmac, timingSafeEqual } from 'node:crypto'
import { authSecret } from '@/lib/account/secret'
import { env } from '@/lib/env'

/** What a link in a reminder does without a sign-in: end e-mails, end messages to devices, confirm the address. */
export const LINK_PURPOSES = ['stop-email', 'stop-push', 'confirm'] as const
export type LinkPurpose = (typeof LINK_PURPOSES)[number]

/** Signed for one user and, for `confirm`, one address. It stays good: a reminder can be stopped years later. */
function signature(purpose: LinkPurpose, userId: string, address: string): string {
  const said = JSON.stringify(['reminder', purpose, userId, address])
  return createHmac('sha256', authSecret()).update(said).digest('base64url')
}

/** The part after `?` of a link that `opensLink` accepts. */
export function linkQuery(purpose: LinkPurpose, userId: string, address = ''): string {
  const sign = signature(purpose, userId, address)
  return new URLSearchParams({ do: purpose, user: userId, sign }).toString()
}

/** A page of this app, as an address for an e-mail. */
export const pageUrl = (path: string): string => `${env().appUrl}${path}`

/** Whether a signature is ours for this purpose, user and address; takes as long whichever it is. */
export function isSigned(
  sign: string,
  purpose: LinkPurpose,
  userId: string,
  address = '',
): boolean {
  const [given, right] = [Buffer.from(sign), Buffer.from(signature(purpose, userId, address))]
  return given.length === right.length && timingSafeEqual(given, right)
}
