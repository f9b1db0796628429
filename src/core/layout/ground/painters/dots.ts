import { mixColors } from '#core/color/mix.ts'
import type { Segment } from '#core/geometry/path.ts'
import { createPainter } from '../create-painter.ts'
import { drawGlow } from '../glow.ts'
import { openCorners } from '../open-side.ts'
import { discDraft, pathDraft, solid } from '../shape-draft.ts'

/** Beyond this a layer's path grows heavy to edit. */
const mostDots = 620

/** An even grid of dots, largest at the page's free corner and gone before the words, and one great disc. */
export const dots = createPainter({
  id: 'dots',
  suits: ({ artboard }) => (artboard.height < 70 ? 0.35 : 0.6),
  seams: ['scallops', 'wave', 'swell'],
  patches: ['circle', 'scallop'],
  draw(scene, on) {
    const { inks, calm, page, short, density, focus, heroRadius } = scene
    const { tone, base, spice } = inks[on]
    const far = Math.hypot(page.width, page.height)
    const gap = Math.max(short * (0.062 / Math.sqrt(density)), 5, Math.sqrt((page.width * page.height) / mostDots))
    const corner = openCorners(scene, on)[0]!
    const marks: Segment[] = []
    for (let row = 0; row * gap < page.height + gap; row++) {
      for (let column = 0; column * gap < page.width + gap; column++) {
        const to = { x: (column + (row % 2) * 0.5) * gap, y: row * gap }
        const near = Math.max(0, 1 - Math.hypot(to.x - corner.x, to.y - corner.y) / (far * 0.72))
        const radius = gap * 0.27 * near * calm[on].openness(to, short * 0.3)
        if (radius > gap * 0.035 && calm[on].distance(to) > radius + 1) marks.push({ op: 'O', to, radius })
      }
    }
    const disc = Math.min(heroRadius * 1.15, calm[on].distance(focus))
    return [
      ...drawGlow(scene, on, 'Glow', corner, far * 0.5, tone, 0.8),
      ...(disc > short * 0.22 ? [discDraft('Disc', focus, disc, [solid(mixColors(base, tone, 0.7))])] : []),
      ...pathDraft('Dots', marks, () => [solid(spice)]),
    ]
  },
})
