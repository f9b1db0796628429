import type { PlacedLayer } from '#core/design/layer.ts'

/** The reach of the schema's coordinates. */
const reach = 1048576
const maxFontSize = 16384

export const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value))
export const clampCoordinate = (value: number): number => clamp(value, -reach, reach) + 0
export const clampExtent = (value: number): number => clamp(value, 0, reach)
export const clampFontSize = (value: number): number => clamp(value, 0.1, maxFontSize)

/** Within half a turn either way. */
export function normalizeAngle(angleDeg: number): number {
  const turned = angleDeg % 360
  return (turned > 180 ? turned - 360 : turned <= -180 ? turned + 360 : turned) + 0
}

export type Place = Pick<PlacedLayer, 'x' | 'y' | 'width' | 'height' | 'angleDeg'>

export const clampPlace = ({ x, y, width, height, angleDeg = 0 }: Omit<Place, 'angleDeg'> & { angleDeg?: number | undefined }): Place => ({
  x: clampCoordinate(x),
  y: clampCoordinate(y),
  width: clampExtent(width),
  height: clampExtent(height),
  angleDeg: normalizeAngle(angleDeg),
})
