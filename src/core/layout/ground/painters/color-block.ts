import { mixColors } from '#core/color/mix.ts'
import { drawBands } from '../bands.ts'
import { createPainter } from '../create-painter.ts'
import { openCorners, openSides } from '../open-side.ts'
import { discDraft, linearBetween } from '../shape-draft.ts'

/** Two or three plain shapes, large and cropped: a slab from the free side and a quarter disc in its corner. */
export const colorBlock = createPainter({
  id: 'color-block',
  suits: ({ direction }) => (direction.shapes === 'sharp' || direction.shapes === 'cut' ? 0.8 : 0.45),
  seams: ['straight', 'slant', 'steps'],
  patches: ['rounded', 'circle'],
  draw(scene, on) {
    const { inks, calm, page, short, random } = scene
    const { base, tone, shade, spice } = inks[on]
    const chance = random.fork('blocks')
    const open = openSides(scene, on)[0]!
    const depth = open.depth * (open.share > 0.8 ? chance.between(0.42, 0.6) : 0.8)
    const slab = drawBands(scene, on, {
      name: 'Slab', side: open.side, depth, count: 1, swing: chance.chance(0.5) ? 0.05 : 0.5, forms: [chance.chance(0.5) ? 'straight' : 'slant'],
      colors: [mixColors(base, tone, 0.7), tone],
    }, chance)
    const quarters = openCorners(scene, on).slice(0, 2).flatMap((corner, index) => {
      const radius = Math.min(calm[on].distance(corner), Math.hypot(page.width, page.height) * (index === 0 ? 0.36 : 0.2))
      if (radius < short * 0.16) return []
      const box = { x: corner.x - radius, y: corner.y - radius, width: radius * 2, height: radius * 2 }
      const color = index === 0 ? mixColors(tone, shade, 0.35) : spice
      return [discDraft(`Quarter disc ${index + 1}`, corner, radius, [linearBetween(box, { x: box.x, y: box.y }, { x: box.x + box.width, y: box.y + box.height }, [
        { at: 0, color: mixColors(color, tone, 0.3) }, { at: 1, color },
      ])])]
    })
    return [...slab, ...quarters]
  },
})
