import type { Size } from '#core/geometry/box.ts'
import type { Random } from '#core/geometry/random.ts'

/** Formats of the Interactive Advertising Bureau: twelve of BannerRequest400's (arXiv 2503.11060), and 320 × 50, which telephones show most. Seeds of cases hang on this list. */
const banners: readonly (readonly [number, number])[] = [
  [300, 250], [728, 90], [160, 600], [300, 600], [970, 250], [320, 50], [970, 90], [336, 280], [300, 50], [320, 100], [468, 60], [250, 250], [120, 600],
]

/** Posts, stories, sheets of paper at 150 dots an inch, and wide screens. */
const posters: readonly (readonly [number, number])[] = [
  [1080, 1350], [1080, 1080], [1080, 1920], [1920, 1080], [1200, 628], [1240, 1754], [1754, 1240], [1275, 1650], [1000, 1500], [1280, 720], [851, 315], [1500, 500],
]

const leastAspect = 0.08
const mostAspect = 12

/** A page of a size in use, or of any shape between 0.08 and 12. */
export function drawPage(random: Random): Size {
  const kind = random.next()
  if (kind < 0.6) {
    const [width, height] = random.pick(kind < 0.25 ? banners : posters)
    return { width, height }
  }
  // Shapes in use are the likelier ones; the far ends come often enough to be learned.
  const span = Math.log(mostAspect / leastAspect)
  const middle = 0.5 + (random.next() + random.next() + random.next() - 1.5) / 3
  const aspect = leastAspect * Math.exp(span * (random.chance(0.5) ? random.next() : middle))
  const side = Math.exp(random.between(Math.log(220), Math.log(2000)))
  const width = Math.round(Math.max(56, side * Math.sqrt(aspect)))
  const height = Math.round(Math.max(56, side / Math.sqrt(aspect)))
  const short = Math.min(width, height)
  return width > height ? { width: Math.min(width, Math.floor(short * mostAspect)), height } : { width, height: Math.min(height, Math.floor(short / leastAspect)) }
}
