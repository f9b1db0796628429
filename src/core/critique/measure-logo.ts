import { luminanceContrast } from '#core/color/contrast.ts'
import type { LayerId } from '#core/design/ids.ts'
import { union, type Box } from '#core/geometry/box.ts'
import { byteLuminance, type Luminance } from './luminance.ts'
import type { Pixels } from './pixels.ts'
import { inkOf, isLogo, type Scene } from './read-scene.ts'

/** How the logo stands on its ground. */
export interface LogoMeasure {
  readonly layers: readonly LayerId[]
  /** Where it is visible; null when nothing of it is. */
  readonly box: Box | null
  /** The share of its own opaque pixels under 3:1 against the ground pixel behind each of them. */
  readonly lost: number
  /** The least share that any even ground would lose: a mark of light and dark parts is never all clear. */
  readonly leastLost: number
}

/** WCAG 2.2, 1.4.11: graphics. */
const logoContrast = 3
/** Of 255: fainter pixels are the soft edge of a shadow. */
const visibleAlpha = 32
/** Of the logo's most opaque pixel: its drawn part without the soft rim. */
const opaqueShare = 0.8

/** Null when the design has no logo. Without a picture of it, the boxes of its layers stand in. */
export function measureLogo(scene: Scene, logo: Pixels | null, luminance: Luminance | null): LogoMeasure | null {
  const pictures = [...scene.images, ...scene.shapes].filter(isLogo)
  const words = scene.texts.filter(isLogo)
  const layers = [...pictures, ...words].map((part) => part.layer.id)
  if (layers.length === 0) return null
  if (logo === null || luminance === null || logo.width !== luminance.width || logo.height !== luminance.height) {
    return { layers, box: union([...pictures.map((part) => part.bounds), ...words.flatMap((part) => inkOf(part) ?? [])]), lost: 0, leastLost: 0 }
  }
  return { layers, ...readLogo(logo, luminance) }
}

function readLogo({ width, height, scale, data }: Pixels, { light }: Luminance): Omit<LogoMeasure, 'layers'> {
  let left = width
  let top = height
  let right = -1
  let bottom = -1
  let strongest = 0
  for (let y = 0, at = 3; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      const alpha = data[at]!
      if (alpha < visibleAlpha) continue
      if (x < left) left = x
      if (x > right) right = x
      if (y < top) top = y
      bottom = y
      if (alpha > strongest) strongest = alpha
    }
  }
  if (right < 0) return { box: null, lost: 1, leastLost: 1 }
  const opaque = strongest * opaqueShare
  let count = 0
  let under = 0
  const tones = new Array<number>(toneSteps).fill(0)
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const index = y * width + x
      const at = index * 4
      const alpha = data[at + 3]!
      if (alpha < opaque) continue
      count++
      const ground = light[index]!
      const own = byteLuminance(data[at]!, data[at + 1]!, data[at + 2]!)
      // A logo that is see-through as a whole is seen mixed with its ground.
      const seen = strongest > 250 ? own : ground + ((own - ground) * alpha) / 255
      tones[toneOf(own)]! += 1
      if (luminanceContrast(seen, ground) < logoContrast) under++
    }
  }
  const box = { x: left / scale, y: top / scale, width: (right + 1 - left) / scale, height: (bottom + 1 - top) / scale }
  return count === 0 ? { box, lost: 1, leastLost: 1 } : { box, lost: under / count, leastLost: leastUnder(tones) / count }
}

/** Steps of equal contrast between black and white, in which 3:1 is a fixed distance. */
const toneSteps = 120
const toneOf = (luminance: number): number => Math.min(toneSteps - 1, Math.floor((Math.log((luminance + 0.05) / 0.05) / Math.log(21)) * toneSteps))
const stepsOfContrast = Math.floor((Math.log(logoContrast) / Math.log(21)) * toneSteps)

/** The fewest pixels that stand within 3:1 of one and the same ground. */
function leastUnder(tones: readonly number[]): number {
  let least = Infinity
  for (let ground = 0; ground < toneSteps; ground++) {
    let under = 0
    for (let tone = Math.max(0, ground - stepsOfContrast); tone <= Math.min(toneSteps - 1, ground + stepsOfContrast); tone++) under += tones[tone]!
    least = Math.min(least, under)
  }
  return least
}
