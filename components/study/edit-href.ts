import type { StudyFact } from '@/lib/study/fact'

/**
 * Where a fact is edited by whoever may, with the way back to the page that it is asked on; null for others. For what is
 * shown once somebody has acted: only the browser knows the way back.
 */
export function editHref({ id, editedIn }: Pick<StudyFact, 'id' | 'editedIn'>): string | null {
  if (!editedIn) return null
  const { pathname, search } = window.location
  return `/sets/${editedIn}/edit?fact=${id}&back=${encodeURIComponent(pathname + search)}`
}
