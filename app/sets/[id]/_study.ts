import { redirect } from 'next/navigation'
import { idOf, loadOrNotFound, tokenOf, type PageProps } from '@/app/_edges/load'
import { getViewer } from '@/lib/account/session'
import { now } from '@/lib/clock'
import { loadSet } from '@/lib/study/data'

/** What every study page of a set is given. */
export type StudyPageProps = PageProps<{ id: string }>

/** Who studies which set. Without a session one is begun first, and comes back here. */
export async function viewerOf({ params, searchParams }: StudyPageProps, way: string) {
  const id = idOf((await params).id)
  const token = tokenOf(await searchParams)
  const viewer = await getViewer()
  if (!viewer) {
    const to = `/sets/${id}/${way}${token ? `?token=${encodeURIComponent(token)}` : ''}`
    redirect(`/begin?to=${encodeURIComponent(to)}`)
  }
  return { viewer, id, token }
}

/** The set of a study page, with the learner's memory of it. */
export async function loadStudyPage(props: StudyPageProps, way: string) {
  const { viewer, id, token } = await viewerOf(props, way)
  const page = await loadOrNotFound(() => loadSet(viewer, id, now(), token))
  return { viewer, token, ...page }
}
