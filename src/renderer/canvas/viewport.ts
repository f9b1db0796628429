import type { Box, Size } from '#core/geometry/box.ts'
import type { Point } from '#core/geometry/path.ts'
import type { Viewport } from '#renderer/studio/studio.ts'

export const minZoom = 0.02
export const maxZoom = 64
/** Screen pixels that stay free around what is fitted. */
const fitPadding = 56

const clampZoom = (zoom: number): number => Math.min(maxZoom, Math.max(minZoom, zoom))

/** Screen points are CSS pixels from the stage's top left; `view` is the stage's size in them. */
export const toScreen = (viewport: Viewport, view: Size, point: Point): Point => ({
  x: (point.x - viewport.x) * viewport.zoom + view.width / 2,
  y: (point.y - viewport.y) * viewport.zoom + view.height / 2,
})

export const toDesign = (viewport: Viewport, view: Size, point: Point): Point => ({
  x: (point.x - view.width / 2) / viewport.zoom + viewport.x,
  y: (point.y - view.height / 2) / viewport.zoom + viewport.y,
})

/** Moved by less than half a device pixel, so that the artboard's own corner lies on a whole one. */
export function snapViewport({ zoom, x, y }: Viewport, view: Size, ratio: number): Viewport {
  const snap = (at: number, length: number): number => (length / 2 - Math.round((length / 2 - at * zoom) * ratio) / ratio) / zoom
  return { zoom, x: snap(x, view.width), y: snap(y, view.height) }
}

/** Zoomed so that the design point under the screen point stays under it. */
export function zoomAbout(viewport: Viewport, view: Size, screen: Point, zoom: number): Viewport {
  const next = clampZoom(zoom)
  const held = toDesign(viewport, view, screen)
  return { zoom: next, x: held.x - (screen.x - view.width / 2) / next, y: held.y - (screen.y - view.height / 2) / next }
}

export const panBy = (viewport: Viewport, dx: number, dy: number): Viewport => ({
  zoom: viewport.zoom,
  x: viewport.x - dx / viewport.zoom,
  y: viewport.y - dy / viewport.zoom,
})

/** All of `box` in view; `mostZoom` keeps what is small from being blown up. */
export function fitBox(box: Box, view: Size, mostZoom = maxZoom): Viewport {
  const padding = Math.min(fitPadding, view.width / 6, view.height / 6)
  const across = (view.width - 2 * padding) / Math.max(box.width, 1)
  const down = (view.height - 2 * padding) / Math.max(box.height, 1)
  return { zoom: clampZoom(Math.min(across, down, mostZoom)), x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Steps that a key press goes through. */
const zoomSteps = [0.02, 0.03, 0.06, 0.12, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64]

export function nextZoom(zoom: number, direction: 1 | -1): number {
  const steps = direction === 1 ? zoomSteps : [...zoomSteps].reverse()
  return steps.find((step) => (step - zoom) * direction > zoom * 0.01) ?? (direction === 1 ? maxZoom : minZoom)
}
