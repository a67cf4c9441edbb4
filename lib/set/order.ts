/**
 * `ids` with `moved` taken out and put before or after `target`, in the order that they had.
 * What is not there, or a target that is itself moved, changes nothing.
 */
export function moveItems<Id>(
  ids: readonly Id[],
  moved: ReadonlySet<Id>,
  target: Id,
  place: 'before' | 'after',
): Id[] {
  const rest = ids.filter((id) => !moved.has(id))
  const at = rest.indexOf(target)
  if (at < 0) return [...ids]
  const block = ids.filter((id) => moved.has(id))
  const split = place === 'before' ? at : at + 1
  return [...rest.slice(0, split), ...block, ...rest.slice(split)]
}

/** Whether `order` holds each of `ids` once and nothing else. */
export function isOrderOf<Id>(order: readonly Id[], ids: readonly Id[]): boolean {
  const wanted = new Set(ids)
  return (
    order.length === ids.length &&
    new Set(order).size === order.length &&
    order.every((id) => wanted.has(id))
  )
}
