import type { LayerId } from '#core/design/ids.ts'
import type { PlacedLayer } from '#core/design/layer.ts'
import { centerOf, normalizeAngle, rotatePoint } from './frame.ts'
import type { Frame } from './frame.ts'
import type { Point } from '#core/geometry/path.ts'

/** Where a gesture puts a layer: what `layers.place` takes. */
export interface Place extends Frame {
  readonly id: LayerId
  /** Multiplies a text's font size. */
  readonly fontScale?: number
}

export const placeOf = ({ id, x, y, width, height, angleDeg }: PlacedLayer): Place => ({ id, x, y, width, height, angleDeg })

/** Sines and sums leave dust in the last digits; a design has none. */
const tidy = (value: number): number => Math.round(value * 1e4) / 1e4
export const tidyPlace = <Kind extends Frame>(place: Kind): Kind => ({
  ...place,
  x: tidy(place.x),
  y: tidy(place.y),
  width: tidy(place.width),
  height: tidy(place.height),
  angleDeg: tidy(place.angleDeg),
})

export const movePlaces = (leaves: readonly PlacedLayer[], dx: number, dy: number): readonly Place[] =>
  leaves.map((leaf) => ({ ...placeOf(leaf), x: tidy(leaf.x + dx), y: tidy(leaf.y + dy) }))

/** All turned about one point by the same angle. */
export const turnPlaces = (leaves: readonly PlacedLayer[], center: Point, byDeg: number): readonly Place[] =>
  leaves.map((leaf) => {
    const at = rotatePoint(centerOf(leaf), center, byDeg)
    return { ...placeOf(leaf), x: tidy(at.x - leaf.width / 2), y: tidy(at.y - leaf.height / 2), angleDeg: tidy(normalizeAngle(leaf.angleDeg + byDeg)) }
  })

/**
 * All taken along as `from` becomes `to` (both turned alike). A box that is turned against the frame cannot be skewed:
 * its sides take the stretch along themselves, which is exact at right angles and wherever both stretches are equal.
 */
export function stretchPlaces(leaves: readonly PlacedLayer[], from: Frame, to: Frame): readonly Place[] {
  const scaleX = from.width === 0 ? 1 : to.width / from.width
  const scaleY = from.height === 0 ? 1 : to.height / from.height
  const [fromCenter, toCenter] = [centerOf(from), centerOf(to)]
  return leaves.map((leaf) => {
    const local = rotatePoint(centerOf(leaf), fromCenter, -from.angleDeg)
    const moved = { x: toCenter.x + (local.x - fromCenter.x) * scaleX, y: toCenter.y + (local.y - fromCenter.y) * scaleY }
    const center = rotatePoint(moved, toCenter, to.angleDeg)
    const angle = ((leaf.angleDeg - from.angleDeg) * Math.PI) / 180
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    const width = leaf.width * Math.hypot(cos * scaleX, sin * scaleY)
    const height = leaf.height * Math.hypot(sin * scaleX, cos * scaleY)
    return tidyPlace({ ...placeOf(leaf), x: center.x - width / 2, y: center.y - height / 2, width, height })
  })
}
