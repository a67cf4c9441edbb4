import type { KeyboardEvent } from 'react'

const WAYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

interface Box {
  left: number
  top: number
  width: number
  height: number
}

/** Straight ahead comes before aside, though it be farther. */
const ASIDE_COUNTS = 3

/**
 * Which of some boxes comes next from one of them, that way on the screen, however they lie.
 * @param way one step to the right or left, down or up
 * @returns -1 when there is none
 */
export function boxThatWay(boxes: readonly Box[], at: number, [x, y]: readonly [number, number]) {
  const middles = boxes.map(({ left, top, width, height }) => [left + width / 2, top + height / 2])
  const [fromX = 0, fromY = 0] = middles[at] ?? []
  let nearest = { index: -1, distance: Infinity }
  middles.forEach(([toX = 0, toY = 0], index) => {
    const ahead = (toX - fromX) * x + (toY - fromY) * y
    const aside = Math.abs((toX - fromX) * y) + Math.abs((toY - fromY) * x)
    const distance = ahead + ASIDE_COUNTS * aside
    if (ahead > 1 && distance < nearest.distance) nearest = { index, distance }
  })
  return nearest.index
}

/** Goes by arrow key from the tile that has the focus to the next one that still has to be paired. */
export function followArrow(event: KeyboardEvent<HTMLElement>): void {
  const way = WAYS[event.key]
  const tile = event.currentTarget
  if (!way || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  event.preventDefault()
  const tiles = [
    ...(tile.closest('ul')?.querySelectorAll<HTMLElement>('[data-tile]') ?? []),
  ].filter((each) => each === tile || each.ariaDisabled !== 'true')
  const boxes = tiles.map((each) => each.getBoundingClientRect())
  tiles[
    boxThatWay(
      boxes,
      tiles.findIndex((each) => each === tile),
      way,
    )
  ]?.focus()
}
