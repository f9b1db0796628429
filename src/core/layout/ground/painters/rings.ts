import { mixColors } from '#core/color/mix.ts'
import { taperedRing } from '#core/geometry/path-line.ts'
import { createPainter } from '../create-painter.ts'
import { discDraft, linearBetween, pathDraft, solid } from '../shape-draft.ts'

/** Rings widening around the hero like sound, a disc or two at their heart; each thins out where words begin. */
export const rings = createPainter({
  id: 'rings',
  suits: ({ hero }) => (hero === null ? 0.45 : 0.7),
  seams: ['swell', 'hollow', 'lean', 'straight'],
  patches: ['circle'],
  draw(scene, on) {
    const { inks, focus, heroRadius, page, calm, line, density, short } = scene
    const { tone, base, line: ink } = inks[on]
    const reach = Math.hypot(page.width, page.height)
    const gap = Math.max(short * 0.075, heroRadius * 0.3) / Math.sqrt(density)
    const room = calm[on].distance(focus)
    const disc = Math.min(room, heroRadius * 1.18)
    const discs = [1, 0.68].flatMap((share, index) => {
      const radius = disc * share
      if (radius < short * 0.14) return []
      const box = { x: focus.x - radius, y: focus.y - radius, width: radius * 2, height: radius * 2 }
      const color = mixColors(base, tone, index === 0 ? 0.55 : 1)
      return [discDraft(`Disc ${index + 1}`, focus, radius, [linearBetween(box, { x: box.x, y: box.y }, { x: box.x + box.width, y: box.y + box.height }, [
        { at: 0, color }, { at: 1, color: mixColors(color, base, 0.5) },
      ])])]
    })
    const start = Math.max(disc, heroRadius * 0.8)
    const path = Array.from({ length: 9 }, (_, index) => start + gap * (index + 1) * (1 + index * 0.06))
      .filter((radius) => radius < reach)
      .flatMap((radius, index) => taperedRing(focus, radius, (point) => line * (1.5 - index * 0.1) * calm[on].openness(point, short * 0.22)))
    return [...pathDraft('Rings', path, () => [solid(mixColors(base, ink, 0.8))]), ...discs]
  },
})
