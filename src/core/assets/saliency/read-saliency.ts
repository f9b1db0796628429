import type { Thumbnail } from '#core/color/picture-look.ts'
import type { AssetId } from '#core/design/ids.ts'
import type { Box } from '#core/geometry/box.ts'
import type { Face } from './find-faces.ts'
import { findSubject } from './find-subject.ts'
import { measureSaliency } from './measure-saliency.ts'
import { blurPlane, planeCells } from './plane.ts'
import type { Plane } from './plane.ts'
import { samplePlanes } from './sample-planes.ts'
import { mapSide } from './saliency-map.ts'
import type { SaliencyMap } from './saliency-map.ts'

/** What a photo says about where words and crops may go. Maps have `mapSide` cells a side; boxes are fractions of the picture. */
export interface PhotoLook {
  /** What draws the eye. */
  readonly saliency: SaliencyMap
  /** 0 where the picture is even enough to carry text, 1 where thin letters drown. */
  readonly detail: SaliencyMap
  /** OKLab lightness. */
  readonly light: SaliencyMap
  /** The mean of its colours: OKLab's a and b. */
  readonly tint: { readonly a: number; readonly b: number }
  /** Around what draws the eye. */
  readonly subject: Box
  /** The point that a crop must keep. */
  readonly focus: { readonly x: number; readonly y: number }
  readonly faces: readonly Box[]
  /** Which way the largest face looks: -1 left, 1 right; 0 at us, or nobody is there. */
  readonly gaze: Face['facing']
  /** Which way the weight of the picture points away from its subject, -1 left to 1 right: room lies there. */
  readonly lean: number
  /** A good part of it, its edges among them, is transparent. */
  readonly isCutOut: boolean
}

/** What is known of a design's photos; null for a picture that is none. */
export type FindLook = (asset: AssetId) => PhotoLook | null

/** Mean step from cell to cell, in OKLab lightness, in the finest of which letters still drown. */
function measureDetail(light: Plane): Plane {
  const out = new Float64Array(light.length)
  for (let y = 0; y < mapSide; y++) {
    for (let x = 0; x < mapSide; x++) {
      const dx = light[y * mapSide + Math.min(mapSide - 1, x + 1)]! - light[y * mapSide + Math.max(0, x - 1)]!
      const dy = light[Math.min(mapSide - 1, y + 1) * mapSide + x]! - light[Math.max(0, y - 1) * mapSide + x]!
      out[y * mapSide + x] = Math.hypot(dx, dy)
    }
  }
  // 0.06 from cell to cell is where thin letters begin to drown.
  return blurPlane(out, 1.4).map((energy) => 1 - Math.exp(-energy / 0.06))
}

const meanOf = (plane: Plane): number => Math.round((plane.reduce((sum, value) => sum + value, 0) / planeCells) * 1000) / 1000

const toMap = (plane: Plane): SaliencyMap => ({ columns: mapSide, rows: mapSide, values: Float32Array.from(plane, (value) => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000) })

/**
 * Where a picture draws the eye, where it is calm, what its subject is. `map` stands in for what is measured here: a model's
 * answer, `mapSide` cells a side.
 */
export function readSaliency(pixels: Thumbnail, { faces = [], map = null }: { readonly faces?: readonly Face[]; readonly map?: SaliencyMap | null } = {}): PhotoLook {
  const planes = samplePlanes(pixels)
  const boxes = faces.map((face) => face.box)
  const saliency = map ?? toMap(measureSaliency(planes, boxes))
  const { box, focus } = findSubject(saliency, boxes)
  const largest = faces.reduce<Face | null>((most, face) => (most === null || face.box.width > most.box.width ? face : most), null)
  return {
    saliency, detail: toMap(measureDetail(planes.l)), light: toMap(planes.l), tint: { a: meanOf(planes.a), b: meanOf(planes.b) }, subject: box, focus, faces: boxes,
    gaze: largest?.facing ?? 0,
    isCutOut: planes.cover.filter((cover) => cover < 0.5).length > planeCells * 0.06,
    lean: Math.max(-1, Math.min(1, (0.5 - box.x - box.width / 2) * 2)),
  }
}
