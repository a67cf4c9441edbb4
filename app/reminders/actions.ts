'use server'

import { followLink } from '@/lib/reminder/follow'

/** Does what the link of a reminder says. True when it was one of ours. */
export async function followLinkAction(query: unknown): Promise<boolean> {
  return (await followLink(query)) !== null
}
