import { mixColors } from '#core/color/mix.ts'
import { blobPath } from '#core/geometry/path.ts'
import type { Point } from '#core/geometry/path.ts'
import { createPainter } from '../create-painter.ts'
import { openCorners } from '../open-side.ts'
import { linearBetween, pathDraft } from '../shape-draft.ts'

const swell = 0.16

/** Soft pools: a great one under the hero, others running in from the corners. */
export const blobs = createPainter({
  id: 'blobs',
  suits: ({ direction }) => (direction.shapes === 'organic' ? 0.9 : direction.shapes === 'round' || direction.shapes === 'soft' ? 0.7 : 0.3),
  seams: ['wave', 'hills', 'lean'],
  patches: ['blob'],
  draw(scene, on) {
    const { inks, calm, focus, heroRadius, page, short, random } = scene
    const { base, tone, shade, spice } = inks[on]
    const chance = random.fork('blobs')
    const pool = (name: string, center: Point, wished: number, color: string, least: number) => {
      const radius = Math.min(wished, calm[on].distance(center) / (1 + swell * 1.05))
      const phases = [chance.between(0, 6.28), chance.between(0, 6.28)] as const
      if (radius < least) return []
      return pathDraft(name, blobPath(center, radius, swell, phases), (box) => [
        linearBetween(box, { x: box.x, y: box.y }, { x: box.x + box.width, y: box.y + box.height }, [{ at: 0, color: mixColors(color, base, 0.15) }, { at: 1, color: mixColors(color, shade, 0.35) }]),
      ])
    }
    const far = Math.hypot(page.width, page.height)
    const corners = openCorners(scene, on)
    return [
      ...pool('Pool 1', corners[1]!, far * 0.3, mixColors(base, tone, 0.6), short * 0.15),
      ...pool('Pool 2', { x: focus.x + heroRadius * 0.1, y: focus.y }, heroRadius * 1.35, mixColors(base, tone, 0.85), short * 0.2),
      ...pool('Pool 3', corners[0]!, far * 0.2, spice, short * 0.12),
    ]
  },
})
