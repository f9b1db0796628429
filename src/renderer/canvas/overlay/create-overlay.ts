import type { Size } from '#core/geometry/box.ts'
import type { Ghost, Marks } from '../gestures/gesture.ts'
import { noMarks } from '../gestures/gesture.ts'
import { drawOverlay } from './draw-overlay.ts'
import type { OverlayScene } from './draw-overlay.ts'
import { readOverlayTheme, watchTheme } from './overlay-theme.ts'
import { createPen } from './pen.ts'

export interface Overlay {
  mark(change: Partial<Marks>): void
  setGhosts(ghosts: readonly Ghost[]): void
  setSize(view: Size, ratio: number): void
  redraw(): void
  dispose(): void
}

/** Draws above the picture, once a frame at most. `drawGhosts` draws copies that are not there yet, in device pixels. */
export function createOverlay(canvas: HTMLCanvasElement, read: () => Omit<OverlayScene, 'marks'>, drawGhosts: (context: CanvasRenderingContext2D, ghosts: readonly Ghost[]) => void): Overlay {
  const context = canvas.getContext('2d')!
  let theme = readOverlayTheme(canvas)
  let marks: Marks = noMarks
  let ghosts: readonly Ghost[] = []
  let ratio = 1
  let frame = 0

  function draw(): void {
    frame = 0
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, canvas.width, canvas.height)
    if (ghosts.length > 0) drawGhosts(context, ghosts)
    context.setTransform(1, 0, 0, 1, 0, 0)
    drawOverlay(createPen(context, ratio, theme), { ...read(), marks })
  }
  const redraw = (): void => {
    if (frame === 0) frame = requestAnimationFrame(draw)
  }
  const stopTheme = watchTheme(() => {
    theme = readOverlayTheme(canvas)
    redraw()
  })
  return {
    mark(change) {
      marks = { ...marks, ...change }
      redraw()
    },
    setGhosts(next) {
      if (next === ghosts) return
      ghosts = next
      redraw()
    },
    setSize(view, next) {
      ratio = next
      canvas.width = Math.round(view.width * ratio)
      canvas.height = Math.round(view.height * ratio)
      draw()
    },
    redraw,
    dispose() {
      cancelAnimationFrame(frame)
      stopTheme()
    },
  }
}
