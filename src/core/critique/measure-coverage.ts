import type { LayerId } from '#core/design/ids.ts'
import { area, intersection } from '#core/geometry/box.ts'
import { forEachPixel } from './luminance.ts'
import type { Pixels } from './pixels.ts'
import { isQuadInside, quadBounds, type Quad } from './quad.ts'
import { isHero, isLogo, type ImagePart, type Scene } from './read-scene.ts'

/** A text that lies on the hero's own drawing. */
export interface CoveredHero {
  readonly layers: readonly LayerId[]
  /** The share of the line's ink box that has hero under it. */
  readonly share: number
}

/** A hero of more pictures than this is a pattern. */
const mostObjects = 24

/**
 * Photos are made to be written on, and so is a card or seal that lies between the picture and the text; a vector
 * object is not. By its own pixels where a picture of it is handed in, else by the ellipse in its box.
 */
export function measureCoveredHero(scene: Scene, hero: Pixels | null): CoveredHero[] {
  const objects = scene.images.filter((image) => isHero(image) && !isLogo(image) && !image.isPhoto).slice(0, mostObjects)
  if (objects.length === 0) return []
  return scene.texts.flatMap((part) => {
    if (isHero(part) || isLogo(part) || part.roles.has('badge') || part.roles.has('cta')) return []
    return objects.flatMap((object) => {
      if (object.order > part.order || !part.lines.some((line) => intersection(quadBounds(line.quad), object.bounds) !== null)) return []
      const between = scene.shapes.filter((shape) => shape.order > object.order && shape.order < part.order && shape.opacity > 0.6)
      const share = part.lines
        .filter((line) => !between.some((shape) => isQuadInside(line.quad, shape.quad, 1)))
        .reduce((most, line) => Math.max(most, shareUnder(line.quad, object, hero)), 0)
      return share === 0 ? [] : [{ layers: [part.layer.id, object.layer.id], share }]
    })
  })
}

function shareUnder(line: Quad, object: ImagePart, hero: Pixels | null): number {
  const box = quadBounds(line)
  if (intersection(box, object.bounds) === null) return 0
  let covered = 0
  if (hero !== null) {
    let count = 0
    forEachPixel(hero, line, (index) => {
      count++
      if (hero.data[index * 4 + 3]! > 127) covered++
    })
    return count === 0 ? 0 : covered / count
  }
  const { centerX, centerY, halfWidth, halfHeight } = object.quad
  const steps = 24
  for (let row = 0; row < 3; row++) {
    for (let column = 0; column < steps; column++) {
      const x = (box.x + ((column + 0.5) / steps) * box.width - centerX) / halfWidth
      const y = (box.y + ((row + 0.5) / 3) * box.height - centerY) / halfHeight
      if (x * x + y * y < 0.85) covered++
    }
  }
  return area(box) === 0 ? 0 : covered / (steps * 3)
}
