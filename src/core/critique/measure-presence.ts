import { luminanceContrast } from '#core/color/contrast.ts'
import type { LayerId } from '#core/design/ids.ts'
import { area, type Box } from '#core/geometry/box.ts'
import { forEachPixel, type Luminance } from './luminance.ts'
import type { Pixels } from './pixels.ts'
import { growQuad, type Quad } from './quad.ts'
import { isButton, type Scene } from './read-scene.ts'

/** How a button stands out from what is around it. */
export interface ButtonPresence {
  readonly layer: LayerId
  readonly box: Box
  readonly contrast: number
}

/** Mean light of the button's shape against mean light of a rim around it, past a hard shadow or a second line of its own. */
export function measureButtons(scene: Scene, luminance: Luminance): ButtonPresence[] {
  const largest = scene.shapes.filter(isButton).sort((a, b) => area(b.bounds) - area(a.bounds))[0]
  if (largest === undefined) return []
  const rim = Math.max(2, 2 / luminance.scale, largest.layer.height * 0.12)
  const inside = sumLight(luminance, largest.quad)
  const own = scene.shapes.some((shape) => shape.roles.has('cta') && shape.role === 'decoration')
  const edge = own ? sumLight(luminance, growQuad(largest.quad, rim)) : inside
  const around = sumLight(luminance, growQuad(largest.quad, own ? rim * 2.2 : rim))
  const count = around.count - edge.count
  if (inside.count === 0 || count <= 0) return []
  return [{ layer: largest.layer.id, box: largest.bounds, contrast: luminanceContrast(inside.sum / inside.count, Math.max(0, (around.sum - edge.sum) / count)) }]
}

function sumLight(luminance: Luminance, quad: Quad): { sum: number; count: number } {
  let sum = 0
  let count = 0
  forEachPixel(luminance, quad, (index) => {
    sum += luminance.light[index]!
    count++
  })
  return { sum, count }
}

/** Of 255: its own soft shadow lies around the drawing. */
const faint = 80

/**
 * How far the hero's drawing differs from the ground along its own outline, as mean luma and colour steps (0…255); null
 * without a picture of it. A cream cup on a cream sheet has 10, a red one 90.
 */
export function measureHeroPresence(hero: Pixels | null, behind: Pixels): number | null {
  if (hero === null || hero.width !== behind.width || hero.height !== behind.height) return null
  const { width, height, data } = hero
  const reach = Math.max(2, Math.round(3 * hero.scale))
  const stride = Math.max(1, Math.round(2 * hero.scale))
  let sum = 0
  let count = 0
  for (let y = reach; y < height - reach; y += stride) {
    for (let x = reach; x < width - reach; x++) {
      const at = (y * width + x) * 4
      // A solid pixel with a see-through one a step aside: the outline, seen from the left and from the right.
      if (data[at + 3]! < 250) continue
      for (const side of [-reach, reach]) {
        const out = at + side * 4
        if (data[out + 3]! > faint) continue
        sum += (Math.abs(data[at]! - behind.data[out]!) + Math.abs(data[at + 1]! - behind.data[out + 1]!) + Math.abs(data[at + 2]! - behind.data[out + 2]!)) / 3
        count++
      }
    }
  }
  return count === 0 ? null : sum / count
}
