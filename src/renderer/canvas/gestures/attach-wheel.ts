import { panBy, zoomAbout } from '../viewport.ts'
import type { Ground } from './gesture.ts'

/** CSS pixels that a wheel's line stands for. */
const linePx = 32
/** How much a pinch's or a wheel's pixel zooms; a wheel's notch is kept to a quarter. */
const pinchRate = 0.01
const mostPerEvent = Math.log(1.25)

/** The wheel and the trackpad: pan; with Control, Command or a pinch (which the browser sends as Control), zoom about the pointer. */
export function attachWheel({ studio, view }: Ground, element: HTMLElement): () => void {
  function onWheel(event: WheelEvent): void {
    event.preventDefault()
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? linePx : event.deltaMode === WheelEvent.DOM_DELTA_PAGE ? view().height : 1
    const { viewport } = studio.state()
    const box = element.getBoundingClientRect()
    if (event.ctrlKey || event.metaKey) {
      const change = Math.min(mostPerEvent, Math.max(-mostPerEvent, -event.deltaY * unit * pinchRate))
      studio.set({ viewport: zoomAbout(viewport, view(), { x: event.clientX - box.left, y: event.clientY - box.top }, viewport.zoom * Math.exp(change)) })
      return
    }
    const isTurned = event.shiftKey && event.deltaX === 0
    studio.set({ viewport: panBy(viewport, -(isTurned ? event.deltaY : event.deltaX) * unit, -(isTurned ? 0 : event.deltaY) * unit) })
  }
  element.addEventListener('wheel', onWheel, { passive: false })
  return () => element.removeEventListener('wheel', onWheel)
}
