import { mixColors } from '#core/color/mix.ts'
import { createPainter } from '../create-painter.ts'
import { drawBands } from '../bands.ts'
import { openSides } from '../open-side.ts'

/** Long waves one behind the other, in from the side that is free. */
export const waves = createPainter({
  id: 'waves',
  suits: ({ field, artboard }) => (field.kind === 'side' ? 0.9 : artboard.height < 70 ? 0.4 : 0.65),
  seams: ['wave', 'lean'],
  patches: ['blob', 'circle'],
  draw(scene, on) {
    const { inks, random, density } = scene
    const sides = openSides(scene, on)
    const open = sides.find(({ side, share }) => side === 'bottom' && share > 0.3) ?? sides[0]!
    const { base, tone, shade } = inks[on]
    return drawBands(scene, on, {
      name: 'Wave', side: open.side, depth: open.depth * (open.share > 0.8 ? 0.72 : 0.94), count: density < 0.8 ? 2 : 3, swing: 0.26, forms: ['wave', 'lean'],
      colors: [mixColors(base, tone, 0.42), mixColors(tone, shade, 0.25)],
    }, random.fork('waves'))
  },
})
