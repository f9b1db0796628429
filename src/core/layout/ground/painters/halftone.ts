import { mixColors } from '#core/color/mix.ts'
import type { Segment } from '#core/geometry/path.ts'
import { createPainter } from '../create-painter.ts'
import { openCorners } from '../open-side.ts'
import { discDraft, pathDraft, solid } from '../shape-draft.ts'

const mostDots = 640

/** A printer's screen on the slant: dots swell into one another towards a corner and die away towards the words. */
export const halftone = createPainter({
  id: 'halftone',
  suits: ({ direction, artboard }) => (artboard.height < 70 ? 0.3 : direction.lineWeight === 'heavy' ? 0.8 : 0.4),
  seams: ['slant', 'straight', 'teeth'],
  patches: ['circle', 'sunburst'],
  draw(scene, on) {
    const { inks, calm, page, short, focus, heroRadius, density } = scene
    const { tone, base } = inks[on]
    const far = Math.hypot(page.width, page.height)
    const corner = openCorners(scene, on)[0]!
    const reach = far * 0.78
    const gap = Math.max(short * (0.05 / Math.sqrt(density)), 4.5, Math.sqrt((Math.PI * reach * reach) / 4 / mostDots))
    const marks: Segment[] = []
    const steps = Math.ceil(far / gap) + 2
    for (let a = -steps; a <= steps; a++) {
      for (let b = -steps; b <= steps; b++) {
        // Turned by 45 degrees, as printers turn the black screen.
        const to = { x: page.width / 2 + ((a + b) * gap) / Math.SQRT2, y: page.height / 2 + ((a - b) * gap) / Math.SQRT2 }
        if (to.x < -gap || to.y < -gap || to.x > page.width + gap || to.y > page.height + gap) continue
        const near = Math.max(0, 1 - Math.hypot(to.x - corner.x, to.y - corner.y) / reach)
        const radius = gap * 0.62 * near ** 1.15 * calm[on].openness(to, short * 0.26)
        if (radius > gap * 0.05 && calm[on].distance(to) > radius + 1) marks.push({ op: 'O', to, radius: Math.min(radius, gap * 0.49) })
      }
    }
    const disc = Math.min(heroRadius * 1.12, calm[on].distance(focus))
    return [
      ...(disc > short * 0.22 ? [discDraft('Disc', focus, disc, [solid(mixColors(base, tone, 0.55))])] : []),
      ...pathDraft('Halftone', marks.slice(0, mostDots + 60), () => [solid(tone)]),
    ]
  },
})
