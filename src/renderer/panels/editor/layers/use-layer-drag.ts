import { useEffect, useRef, useState } from 'react'
import type { PointerEvent, RefObject } from 'react'
import type { LayerId } from '#core/design/ids.ts'
import { topmostOf, type ParentId } from '#core/design/tree.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { findDrop } from './find-drop.ts'
import type { Drop } from './find-drop.ts'
import type { Row } from './list-rows.ts'

/** Screen pixels before a press is a drag. */
const slack = 4
/** How near to the edge of the list the pointer makes it scroll, and how fast. */
const scrollEdge = 24
const scrollStep = 8
const indent = 14
const firstIndent = 22

export interface LayerDrag {
  readonly drop: Drop | null
  start(event: PointerEvent, row: Row): void
}

/** Rows dragged to another place of the tree; Escape gives up. */
export function useLayerDrag(studio: Studio, scroll: RefObject<HTMLElement | null>, rows: readonly Row[], rowHeight: number, top: ParentId, onDragged: () => void): LayerDrag {
  const [drop, setDrop] = useState<Drop | null>(null)
  const latest = useRef({ rows, drop, onDragged })
  latest.current = { rows, drop, onDragged }
  const stop = useRef<(() => void) | null>(null)
  useEffect(() => () => stop.current?.(), [])

  return {
    drop,
    start(press, row) {
      const element = scroll.current
      if (element === null) return
      stop.current?.()
      const { selection, design } = studio.state()
      const dragged = topmostOf(design, selection.includes(row.id) ? selection : [row.id])
      const names = new Set<LayerId>(dragged)
      const at = { x: press.clientX, y: press.clientY }
      let isDragging = false
      let frame = 0
      const look = () => {
        const box = element.getBoundingClientRect()
        const y = (at.y - box.top + element.scrollTop - element.clientTop - 4) / rowHeight
        setDrop(findDrop(latest.current.rows, top, names, y, Math.floor((at.x - box.left - firstIndent + indent / 2) / indent)))
      }
      const scrollOn = () => {
        const box = element.getBoundingClientRect()
        const by = at.y < box.top + scrollEdge ? -scrollStep : at.y > box.bottom - scrollEdge ? scrollStep : 0
        if (by !== 0) {
          element.scrollTop += by
          look()
        }
        frame = requestAnimationFrame(scrollOn)
      }
      const move = (event: globalThis.PointerEvent) => {
        at.x = event.clientX
        at.y = event.clientY
        if (!isDragging && Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY) < slack) return
        if (!isDragging) frame = requestAnimationFrame(scrollOn)
        isDragging = true
        look()
      }
      const end = () => {
        cancelAnimationFrame(frame)
        window.removeEventListener('pointermove', move)
        window.removeEventListener('pointerup', up)
        window.removeEventListener('pointercancel', end)
        window.removeEventListener('keydown', key, true)
        stop.current = null
        if (isDragging) setDrop(null)
      }
      const up = () => {
        const target = latest.current.drop
        end()
        if (!isDragging) return
        latest.current.onDragged()
        if (target !== null) studio.run('layers.reparent', { ids: dragged, parent: target.parent, index: target.index })
      }
      const key = (event: KeyboardEvent) => {
        if (event.key !== 'Escape' || !isDragging) return
        event.preventDefault()
        event.stopPropagation()
        latest.current.onDragged()
        end()
      }
      stop.current = end
      window.addEventListener('pointermove', move)
      window.addEventListener('pointerup', up)
      window.addEventListener('pointercancel', end)
      window.addEventListener('keydown', key, true)
    },
  }
}
