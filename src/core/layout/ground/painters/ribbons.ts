import { mixColors } from '#core/color/mix.ts'
import type { Point } from '#core/geometry/path.ts'
import { taperedLine } from '#core/geometry/path-line.ts'
import { createPainter } from '../create-painter.ts'
import { linearBetween, pathDraft } from '../shape-draft.ts'

const bezier = (a: Point, b: Point, c: Point, d: Point, t: number): Point => {
  const u = 1 - t
  const at = (key: 'x' | 'y'): number => u ** 3 * a[key] + 3 * u * u * t * b[key] + 3 * u * t * t * c[key] + t ** 3 * d[key]
  return { x: at('x'), y: at('y') }
}

/** Broad bands that sweep across the page behind the hero and narrow away from words. */
export const ribbons = createPainter({
  id: 'ribbons',
  suits: ({ hero, direction }) => (hero === null ? 0.35 : direction.density === 'airy' ? 0.4 : 0.6),
  seams: ['slant', 'lean', 'wave'],
  patches: ['circle', 'blob'],
  draw(scene, on) {
    const { inks, calm, focus, page, short, random, direction, heroRadius } = scene
    const { base, tone, shade, spice } = inks[on]
    const chance = random.fork('ribbons')
    const isRising = chance.chance(0.5)
    const breadth = Math.max(short * { hair: 0.06, regular: 0.13, heavy: 0.2 }[direction.lineWeight], heroRadius * 0.22)
    const span = Math.max(page.width, page.height)
    const from = { x: focus.x - span, y: focus.y + (isRising ? 0.55 : -0.55) * short * 1.4 }
    const to = { x: focus.x + span, y: focus.y - (isRising ? 0.5 : -0.5) * short * 1.4 }
    const awayFrom = (point: Point): number => Math.hypot(point.x - focus.x, point.y - focus.y)
    const bend = short * chance.between(0.3, 0.7) * (isRising ? -1 : 1)
    return Array.from({ length: 3 }, (_, index) => {
      const shift = (index - 1) * breadth * 1.12
      const points = Array.from({ length: 110 }, (__, step) => {
        const point = bezier(from, { x: focus.x - span * 0.3, y: focus.y + bend }, { x: focus.x + span * 0.3, y: focus.y - bend }, to, step / 109)
        return { x: point.x + shift * 0.35, y: point.y + shift }
      })
      const widths = points.map((point, at) => {
        const swell = 0.55 + 0.45 * Math.sin((at / 109) * Math.PI)
        return Math.max(0, Math.min(breadth * swell, (calm[on].distance(point) - 2) * 0.9))
      })
      // Only the piece that passes the hero: what shows up again beyond the words would be a shred.
      const nearest = points.reduce((best, point, at) => (awayFrom(point) < awayFrom(points[best]!) ? at : best), 0)
      const [start, end] = [widths.lastIndexOf(0, nearest), widths.indexOf(0, nearest)]
      const path = taperedLine(points, (_, at) => (at > start && (end < 0 || at < end) ? widths[at]! : 0))
      const color = index === 1 ? tone : index === 2 ? mixColors(base, tone, 0.6) : spice
      return pathDraft(`Ribbon ${index + 1}`, path, (box) => [
        linearBetween(box, { x: box.x, y: box.y }, { x: box.x + box.width, y: box.y + box.height }, [{ at: 0, color: mixColors(color, base, 0.25) }, { at: 0.55, color }, { at: 1, color: mixColors(color, shade, 0.4) }]),
      ])
    }).flat()
  },
})
