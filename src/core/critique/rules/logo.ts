import { inset, intersection, type Box } from '#core/geometry/box.ts'
import type { Expected } from '../expected.ts'
import type { Finding } from '../finding.ts'
import { makeFault, makeWarning } from '../make-finding.ts'
import type { DesignMeasure } from '../measure-design.ts'
import { forEachPixel } from '../luminance.ts'
import type { Pixels } from '../pixels.ts'
import { boxQuad, quadBounds } from '../quad.ts'
import { isButton, isHero, isLogo, type ImagePart } from '../read-scene.ts'

/** In pixels: what a mark needs to be known. */
const leastHeight = 16
/** In pixels: air that a mark may not give up on either side, however wide it is. */
const leastMargin = 4
/** The share of a logo's own pixels that may be hard to see. */
const mostLost = 0.4
/** Clear space on all sides, in heights of the logo. */
const clearSpace = 0.5

export function findLogoFaults({ scene, logo, luminance, views }: DesignMeasure, expected: Expected): Finding[] {
  if (logo === null) return expected.wantsLogo ? [makeFault('logo-missing', [], 'the logo is missing: place it')] : []
  if (logo.box === null) return [makeFault('logo-missing', logo.layers, 'nothing of the logo can be seen: bring it back')]
  const found: Finding[] = []
  const { box, layers, lost, leastLost } = logo
  // A picture measures to its own pixel.
  if (box.height < leastHeight - 0.5 / luminance.scale) {
    const details = { measured: box.height, limit: leastHeight, box }
    // So long and low that the page is not wide enough for it: as wide as it can be it is no fault of the layout's.
    found.push(box.width >= scene.page.width - 2 * leastMargin - 1
      ? makeWarning('logo-small', layers, `the logo is ${box.height.toFixed(1)} px high, as high as it can be on so narrow a page: use a version of it in two lines`, details)
      : makeFault('logo-small', layers, `the logo is ${box.height.toFixed(1)} px high and needs ${leastHeight} px`, details))
  }
  if (lost > mostLost * (1 - (expected.safety ?? 0))) {
    const details = { measured: lost, limit: mostLost, box }
    const share = `${Math.round(lost * 100)} % of the logo is under 3:1 against its ground`
    // A mark of light and dark parts is lost in part on every ground; then the best ground is no fault of the design's.
    const isBest = leastLost > mostLost && lost <= leastLost + 0.12
    found.push(isBest
      ? makeWarning('logo-lost', layers, `${share}, and no even ground shows more of it: use a version of it in one colour`, details)
      : makeFault('logo-lost', layers, `${share}: another corner, another ground, or a plate behind it`, details))
  }
  const room = inset(box, -box.height * clearSpace + 0.5 / luminance.scale)
  const near = [
    ...scene.texts.filter((part) => !isLogo(part)).flatMap((part) => part.lines.map((line) => ({ id: part.layer.id, box: quadBounds(line.quad) }))),
    ...scene.shapes.filter((part) => isButton(part) || part.role === 'badge').map((part) => ({ id: part.layer.id, box: part.bounds })),
    ...scene.images.filter((part) => isHero(part) && !part.isPhoto && hasInk(part, room, views.hero ?? null)).map((part) => ({ id: part.layer.id, box: part.bounds })),
  ].filter((other) => intersection(room, other.box) !== null)
  if (near.length > 0) {
    const ids = [...new Set(near.map(({ id }) => id))]
    found.push(makeFault('logo-crowded', [...layers, ...ids], 'the logo has less air than half its height: move it, or make it smaller', { limit: box.height * clearSpace, box: near[0]!.box }))
  }
  return found
}

/** A picture's box is larger than its drawing: what counts are the pixels of the hero within the logo's room. */
function hasInk(part: ImagePart, room: Box, hero: Pixels | null): boolean {
  const near = intersection(room, part.bounds)
  if (near === null) return false
  if (hero === null) return intersection(room, inset(part.bounds, Math.min(part.bounds.width, part.bounds.height) * 0.06)) !== null
  let count = 0
  forEachPixel(hero, boxQuad(near), (index) => {
    if (hero.data[index * 4 + 3]! > 127) count++
  })
  return count > 4
}
