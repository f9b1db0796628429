import { mixColors } from '#core/color/mix.ts'
import { createPainter } from '../create-painter.ts'
import { drawGlow } from '../glow.ts'
import { openCorners } from '../open-side.ts'

/** Several lights of neighbouring colour that run into one another. */
export const mesh = createPainter({
  id: 'mesh',
  suits: ({ direction }) => (direction.palette.isDark ? 0.8 : 0.55),
  seams: ['lean', 'slant', 'wave'],
  patches: ['circle', 'rounded'],
  draw(scene, on) {
    const { inks, focus, page, random, heroRadius } = scene
    const { tone, spice, base, lit } = inks[on]
    const far = Math.hypot(page.width, page.height)
    const [first, second] = openCorners(scene, on)
    const chance = random.fork('mesh')
    const near = { x: focus.x + heroRadius * chance.between(-0.9, 0.9), y: focus.y + heroRadius * chance.between(-0.9, 0.9) }
    return [
      ...drawGlow(scene, on, 'Light 1', first!, far * 0.55, spice, 0.95),
      ...drawGlow(scene, on, 'Light 2', near, far * 0.38, mixColors(spice, lit, 0.2), 0.8),
      ...drawGlow(scene, on, 'Light 3', second!, far * 0.4, mixColors(tone, base, 0.2), 0.9),
      ...drawGlow(scene, on, 'Light 4', { x: focus.x - heroRadius * 0.5, y: focus.y - heroRadius * 0.5 }, heroRadius * 1.5, mixColors(tone, lit, 0.3), 0.6),
    ]
  },
})
