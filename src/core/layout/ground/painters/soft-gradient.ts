import { mixColors } from '#core/color/mix.ts'
import { createPainter } from '../create-painter.ts'
import { drawGlow } from '../glow.ts'
import { openCorners } from '../open-side.ts'

/** Light between neighbouring hues, and nothing else. */
export const softGradient = createPainter({
  id: 'soft-gradient',
  suits: ({ field }) => (field.kind === 'none' ? 0.9 : 0.7),
  seams: ['lean', 'wave', 'swell', 'straight'],
  patches: ['circle', 'rounded', 'blob'],
  draw(scene, on) {
    const { inks, focus, page } = scene
    const { base, lit, tone, spice } = inks[on]
    const far = Math.hypot(page.width, page.height)
    const corners = openCorners(scene, on)
    return [
      ...drawGlow(scene, on, 'Glow 1', corners[0]!, far * 0.62, spice, 0.9),
      ...drawGlow(scene, on, 'Glow 2', focus, far * 0.45, mixColors(lit, base, 0.3), 0.9),
      ...drawGlow(scene, on, 'Glow 3', corners[1]!, far * 0.42, tone, 0.7),
    ]
  },
})
