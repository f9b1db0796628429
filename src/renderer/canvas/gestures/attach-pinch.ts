import type { Point } from '#core/geometry/path.ts'
import { panBy, zoomAbout } from '../viewport.ts'
import type { Ground } from './gesture.ts'

/** Two fingers pan and zoom at once. `onStart` is told when a second finger takes over from the first. */
export function attachPinch({ studio, view }: Ground, element: HTMLElement, isOnStage: (event: Event) => boolean, onStart: () => void): { isActive(): boolean; dispose(): void } {
  const fingers = new Map<number, Point>()
  let isActive = false

  const pointOf = (event: PointerEvent): Point => {
    const box = element.getBoundingClientRect()
    return { x: event.clientX - box.left, y: event.clientY - box.top }
  }
  const spread = (): { middle: Point; distance: number } => {
    const [a, b] = [...fingers.values()] as [Point, Point]
    return { middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, distance: Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)) }
  }
  function onDown(event: PointerEvent): void {
    if (event.pointerType !== 'touch' || !isOnStage(event)) return
    fingers.set(event.pointerId, pointOf(event))
    if (fingers.size === 2) {
      isActive = true
      onStart()
    }
  }
  function onMove(event: PointerEvent): void {
    if (!fingers.has(event.pointerId)) return
    if (fingers.size !== 2) return void fingers.set(event.pointerId, pointOf(event))
    const before = spread()
    fingers.set(event.pointerId, pointOf(event))
    const after = spread()
    const { viewport } = studio.state()
    const panned = panBy(viewport, after.middle.x - before.middle.x, after.middle.y - before.middle.y)
    studio.set({ viewport: zoomAbout(panned, view(), after.middle, panned.zoom * (after.distance / before.distance)) })
  }
  function onUp(event: PointerEvent): void {
    fingers.delete(event.pointerId)
    // The finger that is left does nothing until it is lifted too.
    if (fingers.size === 0) isActive = false
  }
  element.addEventListener('pointerdown', onDown, true)
  window.addEventListener('pointermove', onMove, true)
  window.addEventListener('pointerup', onUp, true)
  window.addEventListener('pointercancel', onUp, true)
  return {
    isActive: () => isActive,
    dispose() {
      element.removeEventListener('pointerdown', onDown, true)
      window.removeEventListener('pointermove', onMove, true)
      window.removeEventListener('pointerup', onUp, true)
      window.removeEventListener('pointercancel', onUp, true)
    },
  }
}
