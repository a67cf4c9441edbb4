/** Who may see what, as conditions of a query. */

interface Looking {
  id: string
}

/** Sets that a viewer may see: their own, public ones, those assigned to them, and one reached by its secret link. */
export function setVisibleTo(viewer: Looking | null, token?: string) {
  const own = viewer ? [{ ownerId: viewer.id }, assignedTo(viewer)] : []
  const linked = token ? [{ visibility: 'link' as const, linkToken: token }] : []
  return { OR: [...own, { visibility: 'public' as const }, ...linked] }
}

function assignedTo(viewer: Looking) {
  const member = { OR: [{ teacherId: viewer.id }, { members: { some: { userId: viewer.id } } }] }
  return { assignments: { some: { class: member } } }
}

/**
 * Sets whose facts a viewer may study: those that they may see, and any that is shared by link. A fact of the latter is
 * known by its id to those who had the link: the id is as hard to guess as the link itself.
 */
export function setStudiedBy(viewer: Looking) {
  const { OR } = setVisibleTo(viewer)
  return { OR: [...OR, { visibility: 'link' as const }] }
}
