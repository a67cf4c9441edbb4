import { notFound } from 'next/navigation'
import { z } from 'zod'
import { isAppError } from '@/lib/errors'

/** What the framework passes to a page. */
export interface PageProps<Params = Record<never, never>> {
  params: Promise<Params>
  searchParams: Promise<Query>
}

export type Query = Record<string, string | string[] | undefined>

/** What a page needs, or its not-found page: what one may not see is told apart from what is not there by nobody. */
export async function loadOrNotFound<Found>(load: () => Promise<Found>): Promise<Found> {
  try {
    return await load()
  } catch (error) {
    if (isAppError(error) && error.code === 'not-found') notFound()
    throw error
  }
}

/** An id of an address; anything else is a page that does not exist. */
export function idOf(value: unknown): string {
  const id = z.uuid().safeParse(value)
  if (!id.success) notFound()
  return id.data
}

/** The secret of a link in an address's query, where there is one. */
export function tokenOf(query: Query): string | undefined {
  const token = z.string().min(1).max(64).safeParse(query.token)
  return token.success ? token.data : undefined
}

/** Where a list goes on, from an address's query. */
export function afterOf(query: Query): string | undefined {
  const after = z.uuid().safeParse(query.after)
  return after.success ? after.data : undefined
}
