import type { Box } from '#core/geometry/box.ts'
import { barrierDistance } from './barrier-distance.ts'
import { colorRarity, edgeContrast, surroundContrast } from './color-rarity.ts'
import { blurPlane, normalizePlane, planeCells } from './plane.ts'
import type { Plane } from './plane.ts'
import type { PicturePlanes } from './sample-planes.ts'
import { mapSide } from './saliency-map.ts'
import { spectralResidual } from './spectral-residual.ts'

/** Photographers put subjects near the middle: a wide, gentle prior. */
const centerPrior = (cell: number): number => {
  const [x, y] = [((cell % mapSide) + 0.5) / mapSide, (Math.floor(cell / mapSide) + 0.5) / mapSide]
  return Math.exp(-(((x - 0.5) / 0.42) ** 2 + ((y - 0.52) / 0.42) ** 2) / 2)
}

/** Mid values are drawn apart, so that a subject is a region and not a haze. */
const sharpen = (value: number): number => 1 / (1 + Math.exp(-9 * (value - 0.42)))

function addFaces(plane: Plane, faces: readonly Box[]): Plane {
  return plane.map((value, cell) => {
    const [x, y] = [((cell % mapSide) + 0.5) / mapSide, (Math.floor(cell / mapSide) + 0.5) / mapSide]
    return faces.reduce((most, face) => {
      const [dx, dy] = [(x - face.x - face.width / 2) / (face.width * 0.62), (y - face.y - face.height / 2) / (face.height * 0.72)]
      return Math.max(most, Math.exp(-((dx * dx + dy * dy) ** 2) / 2))
    }, value)
  })
}

/**
 * What draws the eye, 0…1, without a model: outlines that stand out from the edges (minimum barrier), colours unlike the edges'
 * and the mean, contrast with the surroundings, and the spectral residual, each where the others are blind; and faces.
 */
export function measureSaliency(planes: PicturePlanes, faces: readonly Box[] = []): Plane {
  const barrier = [planes.l, planes.a, planes.b].map((plane, index) => barrierDistance(plane).map((value) => value * (index === 0 ? 1 : 2.4)))
  const outline = normalizePlane(blurPlane(Float64Array.from({ length: planeCells }, (_, cell) => Math.hypot(barrier[0]![cell]!, barrier[1]![cell]!, barrier[2]![cell]!)), 0.8))
  const edge = edgeContrast(planes)
  const rarity = colorRarity(planes)
  const surround = surroundContrast(planes)
  const residual = spectralResidual(planes.l)
  const focus = normalizePlane(blurPlane(planes.sharpness, 2.4))
  const mixed = normalizePlane(Float64Array.from({ length: planeCells }, (_, cell) =>
    (0.3 * outline[cell]! + 0.16 * edge[cell]! + 0.12 * rarity[cell]! + 0.18 * surround[cell]! + 0.08 * residual[cell]! + 0.16 * focus[cell]!) * (0.45 + 0.55 * centerPrior(cell)) * (0.6 + 0.4 * Math.sqrt(focus[cell]!))))
  const isEven = mixed.every((value) => value === 0)
  const drawn = addFaces(isEven ? mixed : normalizePlane(mixed.map(sharpen)), faces)
  // A cut-out's own outline says what is its subject.
  const opaque = planes.cover.reduce((sum, value) => sum + value, 0) / planeCells
  return opaque > 0.97 ? drawn : drawn.map((value, cell) => planes.cover[cell]! * (0.6 + 0.4 * value))
}
