import { blurPlane, normalizePlane, planeCells } from './plane.ts'
import type { Plane } from './plane.ts'
import type { PicturePlanes } from './sample-planes.ts'
import { mapSide } from './saliency-map.ts'

/** Depth of the edge strips that say what the background looks like. */
const strip = Math.round(mapSide * 0.08)

/** Distance of each colour from the mean of some cells, in units of how far those scatter (Mahalanobis, diagonal). */
function distanceFrom(planes: readonly Plane[], cells: readonly number[]): Plane {
  const out = new Float64Array(planeCells)
  for (const plane of planes) {
    const mean = cells.reduce((sum, cell) => sum + plane[cell]!, 0) / cells.length
    // An even edge still has noise: 0.03 of OKLab is just seen.
    const spread = cells.reduce((sum, cell) => sum + (plane[cell]! - mean) ** 2, 0) / cells.length + 0.03 ** 2
    for (let cell = 0; cell < planeCells; cell++) out[cell]! += (plane[cell]! - mean) ** 2 / spread
  }
  return out.map((value) => Math.sqrt(value))
}

/** How unlike the picture's edges each colour is, the edge it is most like left out of account (MB+, ICCV 2015, 4.2). */
export function edgeContrast({ l, a, b }: PicturePlanes): Plane {
  const cells = Array.from({ length: planeCells }, (_, cell) => cell)
  const [x, y] = [(cell: number): number => cell % mapSide, (cell: number): number => Math.floor(cell / mapSide)]
  const edges = [cells.filter((cell) => y(cell) < strip), cells.filter((cell) => y(cell) >= mapSide - strip), cells.filter((cell) => x(cell) < strip), cells.filter((cell) => x(cell) >= mapSide - strip)]
  const distances = edges.map((edge) => normalizePlane(distanceFrom([l, a, b], edge)))
  return normalizePlane(Float64Array.from(cells, (cell) => {
    const values = distances.map((distance) => distance[cell]!)
    return values.reduce((sum, value) => sum + value, 0) - Math.max(...values)
  }))
}

/** How unlike the picture's mean colour each place is. Source: Achanta et al., "Frequency-tuned Salient Region Detection", CVPR 2009. */
export function colorRarity({ l, a, b }: PicturePlanes): Plane {
  const out = new Float64Array(planeCells)
  for (const [index, plane] of [l, a, b].entries()) {
    const mean = plane.reduce((sum, value) => sum + value, 0) / planeCells
    const near = blurPlane(plane, 1)
    // OKLab's chroma axes span about a third of its lightness.
    const weight = index === 0 ? 1 : 2.4
    for (let cell = 0; cell < planeCells; cell++) out[cell]! += (weight * (near[cell]! - mean)) ** 2
  }
  return normalizePlane(out.map((value) => Math.sqrt(value)))
}

/** How much each place differs from its wide surroundings, in lightness and in colour. */
export function surroundContrast({ l, a, b }: PicturePlanes): Plane {
  const out = new Float64Array(planeCells)
  for (const [index, plane] of [l, a, b].entries()) {
    const near = blurPlane(plane, 1.2)
    const far = blurPlane(plane, 12)
    const weight = index === 0 ? 1 : 2.4
    for (let cell = 0; cell < planeCells; cell++) out[cell]! += (weight * (near[cell]! - far[cell]!)) ** 2
  }
  return normalizePlane(out.map((value) => Math.sqrt(value)))
}
