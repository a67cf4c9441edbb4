'use client'

import { useEffect, useEffectEvent, useRef, type RefObject } from 'react'

/** A finger that stays so long (ms) takes the tile up; one that moves before scrolls the page. */
const HOLD_MS = 150
/** px */
const SLACK = 8

const tileAt = (target: EventTarget | null) =>
  target instanceof Element
    ? target.closest<HTMLElement>('[data-tile]:not([aria-disabled=true])')
    : null

/**
 * Dragging one tile onto another by touch, for which browsers have no events of their own.
 * @param onLift the tile taken up
 * @param onDrop the tile it was let go over
 * @returns for the element around the tiles
 */
export function useTouchDrag(
  onLift: (id: string) => void,
  onDrop: (id: string) => void,
): RefObject<HTMLUListElement | null> {
  const around = useRef<HTMLUListElement>(null)
  const lift = useEffectEvent(onLift)
  const drop = useEffectEvent(onDrop)
  useEffect(() => {
    const list = around.current
    if (!list) return
    let tile: HTMLElement | null = null
    let from = { x: 0, y: 0 }
    let lifted = false
    let timer: ReturnType<typeof setTimeout> | undefined

    const letGo = () => {
      clearTimeout(timer)
      tile?.removeAttribute('data-lifted')
      if (tile) {
        tile.style.translate = ''
        tile.draggable = true
      }
      tile = null
      lifted = false
    }
    const start = (event: TouchEvent) => {
      letGo()
      const [touch, other] = event.touches
      tile = other ? null : tileAt(event.target)
      if (!tile || !touch) return
      // A long press must not begin the browser's own dragging, which is for a mouse.
      tile.draggable = false
      from = { x: touch.clientX, y: touch.clientY }
      timer = setTimeout(() => {
        lifted = true
        tile?.setAttribute('data-lifted', '')
        lift(tile?.dataset.tile ?? '')
      }, HOLD_MS)
    }
    const move = (event: TouchEvent) => {
      const touch = event.touches[0]
      if (!tile || !touch) return
      const [x, y] = [touch.clientX - from.x, touch.clientY - from.y]
      if (lifted) {
        event.preventDefault()
        tile.style.translate = `${x}px ${y}px`
      } else if (Math.hypot(x, y) > SLACK) letGo()
    }
    const end = (event: TouchEvent) => {
      const touch = event.changedTouches[0]
      if (lifted && touch) {
        // No click follows: it would put the tile back.
        event.preventDefault()
        const own = tile
        const under = document
          .elementsFromPoint(touch.clientX, touch.clientY)
          .map(tileAt)
          .find((each) => each && each !== own)
        letGo()
        if (under?.dataset.tile) drop(under.dataset.tile)
      } else letGo()
    }
    // A finger that holds a tile for long wants no menu, which would take the tile from it.
    const keep = (event: Event) => {
      if (tile) event.preventDefault()
    }
    list.addEventListener('contextmenu', keep)
    list.addEventListener('touchstart', start, { passive: true })
    list.addEventListener('touchmove', move, { passive: false })
    list.addEventListener('touchend', end)
    list.addEventListener('touchcancel', letGo)
    return () => {
      letGo()
      list.removeEventListener('contextmenu', keep)
      list.removeEventListener('touchstart', start)
      list.removeEventListener('touchmove', move)
      list.removeEventListener('touchend', end)
      list.removeEventListener('touchcancel', letGo)
    }
  }, [])
  return around
}
