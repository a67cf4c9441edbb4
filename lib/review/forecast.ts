/** Facts that fall due on each of `length` days from `today`; what is overdue counts today. */
export function dueByDay(
  counts: ReadonlyMap<number, number>,
  today: number,
  length: number,
): number[] {
  const days = new Array<number>(length).fill(0)
  for (const [day, count] of counts) {
    const place = Math.max(0, day - today)
    if (place < length) days[place] = (days[place] ?? 0) + count
  }
  return days
}
