import type { Point } from '#core/geometry/path.ts'
import type { OverlayTheme } from './overlay-theme.ts'

/** Draws in CSS pixels with lines that fall on whole device pixels. */
export interface Pen {
  readonly theme: OverlayTheme
  polygon(points: readonly Point[], color: string, width: number, dash?: readonly number[]): void
  line(from: Point, to: Point, color: string, width: number, dash?: readonly number[]): void
  fill(points: readonly Point[], color: string, alpha: number): void
  ellipse(center: Point, radiusX: number, radiusY: number, angleDeg: number, style: { readonly fill?: string; readonly stroke?: string; readonly width?: number }): void
  square(center: Point, side: number, angleDeg: number, fill: string, stroke: string): void
  /** A small plate with words, its middle at the point, kept inside the view. */
  label(text: string, at: Point, color: string, background: string): void
}

export function createPen(context: CanvasRenderingContext2D, ratio: number, theme: OverlayTheme): Pen {
  const thickness = (width: number): number => Math.max(1, Math.round(width * ratio))
  /** The nearest place where a line of `width` device pixels has sharp sides. */
  const snap = (value: number, width: number): number => (width % 2 === 1 ? Math.floor(value * ratio) + 0.5 : Math.round(value * ratio))
  const isUpright = (a: Point, b: Point): boolean => Math.abs(a.x - b.x) < 0.01 || Math.abs(a.y - b.y) < 0.01
  const place = (point: Point, width: number, isSharp: boolean): Point => (isSharp ? { x: snap(point.x, width), y: snap(point.y, width) } : { x: point.x * ratio, y: point.y * ratio })

  function trace(points: readonly Point[], width: number, isClosed: boolean): void {
    const isSharp = points.every((point, index) => index === 0 || isUpright(points[index - 1]!, point))
    context.beginPath()
    points.forEach((point, index) => {
      const at = place(point, width, isSharp)
      if (index === 0) context.moveTo(at.x, at.y)
      else context.lineTo(at.x, at.y)
    })
    if (isClosed) context.closePath()
  }
  function stroke(color: string, width: number, dash: readonly number[]): void {
    context.setLineDash(dash.map((length) => length * ratio))
    context.strokeStyle = color
    context.lineWidth = width
    context.stroke()
    context.setLineDash([])
  }

  return {
    theme,
    polygon(points, color, width, dash = []) {
      const thick = thickness(width)
      trace(points, thick, true)
      stroke(color, thick, dash)
    },
    line(from, to, color, width, dash = []) {
      const thick = thickness(width)
      trace([from, to], thick, false)
      stroke(color, thick, dash)
    },
    fill(points, color, alpha) {
      trace(points, 2, true)
      context.globalAlpha = alpha
      context.fillStyle = color
      context.fill()
      context.globalAlpha = 1
    },
    ellipse(center, radiusX, radiusY, angleDeg, { fill, stroke: line, width = 1 }) {
      context.beginPath()
      context.ellipse(center.x * ratio, center.y * ratio, radiusX * ratio, radiusY * ratio, (angleDeg * Math.PI) / 180, 0, Math.PI * 2)
      if (fill !== undefined) {
        context.fillStyle = fill
        context.fill()
      }
      if (line !== undefined) stroke(line, thickness(width), [])
    },
    square(center, side, angleDeg, fill, line) {
      const width = thickness(1.25)
      const half = Math.round((side * ratio) / 2)
      context.save()
      context.translate(angleDeg % 90 === 0 ? snap(center.x, width) : center.x * ratio, angleDeg % 90 === 0 ? snap(center.y, width) : center.y * ratio)
      if (angleDeg % 90 !== 0) context.rotate((angleDeg * Math.PI) / 180)
      context.beginPath()
      context.roundRect(-half, -half, half * 2, half * 2, 1.5 * ratio)
      context.fillStyle = fill
      context.fill()
      context.strokeStyle = line
      context.lineWidth = width
      context.stroke()
      context.restore()
    },
    label(text, at, color, background) {
      context.font = `500 ${11 * ratio}px ${theme.font}`
      context.textBaseline = 'middle'
      context.textAlign = 'center'
      const width = Math.ceil(context.measureText(text).width) + 12 * ratio
      const height = 18 * ratio
      const left = Math.round(Math.min(Math.max(at.x * ratio - width / 2, 2), context.canvas.width - width - 2))
      const top = Math.round(Math.min(Math.max(at.y * ratio - height / 2, 2), context.canvas.height - height - 2))
      context.beginPath()
      context.roundRect(left, top, width, height, 4 * ratio)
      context.fillStyle = background
      context.fill()
      context.fillStyle = color
      context.fillText(text, left + width / 2, top + height / 2 + 0.5 * ratio)
    },
  }
}
