import { createPainter } from '../create-painter.ts'
import { discDraft, linearBetween } from '../shape-draft.ts'
import { openCorners } from '../open-side.ts'

/** Almost nothing: one large cropped disc in the tone of what it lies on. */
export const plain = createPainter({
  id: 'plain',
  suits: () => 0.4,
  seams: ['straight', 'slant'],
  patches: ['circle', 'rounded'],
  draw(scene, on) {
    const { inks, calm, page } = scene
    const corner = openCorners(scene, on)[0]!
    const radius = Math.min(calm[on].distance(corner), Math.hypot(page.width, page.height) * 0.5)
    if (radius < scene.short * 0.25) return []
    const box = { x: corner.x - radius, y: corner.y - radius, width: radius * 2, height: radius * 2 }
    return [discDraft('Cropped disc', corner, radius, [linearBetween(box, { x: box.x, y: box.y }, { x: box.x + box.width, y: box.y + box.height }, [
      { at: 0, color: inks[on].tone, opacity: 0.7 }, { at: 1, color: inks[on].tone, opacity: 0.25 },
    ])])]
  },
})
