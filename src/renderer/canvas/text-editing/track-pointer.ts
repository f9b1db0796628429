import type { Point } from '#core/geometry/path.ts'

export interface PointerHandlers {
  /** `count` is 1, 2 or 3: letters, words, paragraphs. */
  onPress(point: Point, count: number, isExtending: boolean): void
  onDrag(point: Point): void
  onRelease(): void
}

/** Two presses so near each other in time and place are a double click, as on most systems. */
const multiClickMs = 450
const multiClickDistance = 6

/** Presses and drags on the text, in pixels of the stage. */
export function trackPointer(hit: SVGElement, stage: HTMLElement, handlers: PointerHandlers): () => void {
  let last: { time: number; x: number; y: number; count: number } | null = null
  let dragging: number | null = null

  const toStage = (event: PointerEvent): Point => {
    const box = stage.getBoundingClientRect()
    return { x: event.clientX - box.left, y: event.clientY - box.top }
  }

  function press(event: PointerEvent): void {
    event.stopPropagation()
    if (event.button !== 0) return
    // The field keeps the focus.
    event.preventDefault()
    const isNear = last !== null && event.timeStamp - last.time < multiClickMs && Math.hypot(event.clientX - last.x, event.clientY - last.y) < multiClickDistance
    const count = isNear ? (last!.count % 3) + 1 : 1
    last = { time: event.timeStamp, x: event.clientX, y: event.clientY, count }
    dragging = event.pointerId
    hit.setPointerCapture(event.pointerId)
    handlers.onPress(toStage(event), count, event.shiftKey)
  }
  function drag(event: PointerEvent): void {
    event.stopPropagation()
    if (dragging === event.pointerId) handlers.onDrag(toStage(event))
  }
  function release(event: PointerEvent): void {
    event.stopPropagation()
    if (dragging !== event.pointerId) return
    dragging = null
    handlers.onRelease()
  }
  /** What a canvas below would take for a press of its own. */
  const swallow = (event: Event): void => {
    event.stopPropagation()
    if (event.type === 'mousedown') event.preventDefault()
  }

  hit.addEventListener('pointerdown', press)
  hit.addEventListener('pointermove', drag)
  hit.addEventListener('pointerup', release)
  hit.addEventListener('pointercancel', release)
  for (const name of ['mousedown', 'mousemove', 'mouseup', 'click', 'dblclick']) hit.addEventListener(name, swallow)
  return () => {
    hit.removeEventListener('pointerdown', press)
    hit.removeEventListener('pointermove', drag)
    hit.removeEventListener('pointerup', release)
    hit.removeEventListener('pointercancel', release)
    for (const name of ['mousedown', 'mousemove', 'mouseup', 'click', 'dblclick']) hit.removeEventListener(name, swallow)
  }
}
