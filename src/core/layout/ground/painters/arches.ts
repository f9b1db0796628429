import { mixColors } from '#core/color/mix.ts'
import { intersection } from '#core/geometry/box.ts'
import type { Path, Point } from '#core/geometry/path.ts'
import { createPainter } from '../create-painter.ts'
import { drawGlow } from '../glow.ts'
import { linearBetween, pathDraft } from '../shape-draft.ts'

/** A doorway: a half circle over legs that stand on the page's foot. */
function doorway(top: Point, radius: number, foot: number): Path {
  const k = 0.5522847498 * radius
  const spring = top.y + radius
  return [
    { op: 'M', to: { x: top.x - radius, y: Math.max(foot, spring) } }, { op: 'L', to: { x: top.x - radius, y: spring } },
    { op: 'C', first: { x: top.x - radius, y: spring - k }, second: { x: top.x - k, y: top.y }, to: top },
    { op: 'C', first: { x: top.x + k, y: top.y }, second: { x: top.x + radius, y: spring - k }, to: { x: top.x + radius, y: spring } },
    { op: 'L', to: { x: top.x + radius, y: Math.max(foot, spring) } }, { op: 'Z' },
  ]
}

/** Arches within arches behind the hero, standing on the foot of the page. */
export const arches = createPainter({
  id: 'arches',
  suits: ({ hero, artboard }) => (hero === null ? 0.3 : artboard.height < 90 ? 0.2 : 0.65),
  seams: ['swell', 'straight', 'hollow'],
  patches: ['arch', 'rounded', 'circle'],
  draw(scene, on) {
    const { inks, calm, focus, heroRadius, page, short, density } = scene
    const { base, tone, shade } = inks[on]
    const top = (radius: number): Point => ({ x: focus.x, y: focus.y - radius * 0.86 })
    const isClear = (radius: number): boolean => {
      const { x, y } = top(radius)
      return calm[on].boxes.every((box) => intersection(box, { x: x - radius, y, width: radius * 2, height: page.height * 2 }) === null)
    }
    let outer = Math.max(heroRadius * 1.75, short * 0.6)
    while (outer > short * 0.2 && !isClear(outer)) outer *= 0.93
    if (outer <= short * 0.2) return drawGlow(scene, on, 'Glow', focus, heroRadius * 2, tone, 0.7)
    const count = density < 0.8 ? 3 : 4
    return Array.from({ length: count }, (_, index) => {
      const radius = outer * (1 - index * (0.78 / count))
      const color = mixColors(base, tone, 0.4 + (0.6 * index) / (count - 1))
      const head = { x: focus.x, y: top(outer).y + (outer - radius) }
      return pathDraft(`Arch ${index + 1}`, doorway(head, radius, page.height), (box) => [
        linearBetween(box, { x: box.x, y: box.y }, { x: box.x + box.width, y: page.height }, [{ at: 0, color }, { at: 1, color: mixColors(color, index % 2 === 0 ? base : shade, 0.3) }]),
      ])
    }).flat()
  },
})
