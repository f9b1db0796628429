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
    const { inks, focus, page, palette } = scene
    const { base, lit, tone } = inks[on]
    const far = Math.hypot(page.width, page.height)
    const corners = openCorners(scene, on)
    const warm = mixColors(tone, palette.accents[0] ?? tone, 0.25)
    return [
      ...drawGlow(scene, on, 'Glow 1', corners[0]!, far * 0.62, warm, 0.85),
      ...drawGlow(scene, on, 'Glow 2', focus, far * 0.45, mixColors(lit, base, 0.3), 0.9),
      ...drawGlow(scene, on, 'Glow 3', corners[1]!, far * 0.42, tone, 0.7),
    ]
  },
})
