import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { getViewer } from '@/lib/account/session'
import type { Viewer } from '@/lib/account/viewer'
import { now } from '@/lib/clock'
import { isAppError } from '@/lib/errors'
import { loadSet } from '@/lib/study/data'

/** What every study page of a set is given. */
export interface StudyPageProps {
  params: Promise<{ id: string }>
  searchParams: Promise<{ token?: string | string[] }>
}

/** The set of a study page, for who is asking. Without a session one is begun first, and comes back here. */
export async function loadStudyPage({ params, searchParams }: StudyPageProps, mode: string) {
  const { id } = await params
  const query = await searchParams
  if (!z.uuid().safeParse(id).success) notFound()
  const token = typeof query.token === 'string' ? query.token : undefined
  const viewer = await getViewer()
  if (!viewer) redirect(`/begin?to=${encodeURIComponent(pathOf(id, mode, token))}`)
  return { viewer, token, ...(await load(viewer, id, token)) }
}

async function load(viewer: Viewer, id: string, token: string | undefined) {
  try {
    return await loadSet(viewer, id, now(), token)
  } catch (error) {
    if (isAppError(error) && error.code === 'not-found') notFound()
    throw error
  }
}

const pathOf = (id: string, mode: string, token: string | undefined) =>
  `/sets/${id}/${mode}${token ? `?token=${encodeURIComponent(token)}` : ''}`
