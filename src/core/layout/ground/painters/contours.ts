import { mixColors } from '#core/color/mix.ts'
import { polar } from '#core/geometry/path.ts'
import { taperedLine } from '#core/geometry/path-line.ts'
import { createPainter } from '../create-painter.ts'
import { drawGlow } from '../glow.ts'
import { pathDraft, solid } from '../shape-draft.ts'

/** Height lines of a soft mountain under the hero. */
export const contours = createPainter({
  id: 'contours',
  suits: ({ hero, direction }) => (direction.lineWeight === 'heavy' ? 0.35 : hero === null ? 0.45 : 0.6),
  seams: ['lean', 'wave', 'swell'],
  patches: ['blob', 'circle'],
  draw(scene, on) {
    const { inks, calm, focus, heroRadius, page, short, line, density, random } = scene
    const { base, line: ink, tone } = inks[on]
    const chance = random.fork('contours')
    const [a, b, c] = [chance.between(0, 6.28), chance.between(0, 6.28), chance.between(0, 6.28)]
    const reach = Math.hypot(page.width, page.height) * 0.85
    const gap = (short * 0.075) / Math.sqrt(density)
    const count = Math.min(11, Math.ceil((reach - heroRadius * 0.5) / gap))
    const path = Array.from({ length: count }, (_, index) => {
      const radius = heroRadius * 0.72 + gap * index * (1 + index * 0.05)
      const drift = index * 0.09
      const points = Array.from({ length: 97 }, (__, step) => {
        const angle = (step / 96) * Math.PI * 2
        const wobble = 0.5 * Math.sin(2 * angle + a + drift) + 0.3 * Math.sin(3 * angle + b - drift) + 0.2 * Math.sin(5 * angle + c + drift * 2)
        return polar(focus, radius + gap * 1.6 * wobble, angle)
      })
      const width = line * (index % 4 === 0 ? 1.5 : 0.9)
      return taperedLine(points, (point) => width * calm[on].openness(point, short * 0.2))
    }).flat()
    return [
      ...drawGlow(scene, on, 'Glow', focus, heroRadius * 2.1, tone, 0.9),
      ...pathDraft('Contour lines', path, () => [solid(mixColors(base, ink, 0.75))]),
    ]
  },
})
