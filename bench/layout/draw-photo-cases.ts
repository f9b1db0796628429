import sharp from 'sharp'
import { readSaliency } from '#core/assets/saliency/read-saliency.ts'
import { toSaliencyGrid } from '#core/assets/saliency/to-saliency-grid.ts'
import type { Grid } from '#core/geometry/grid.ts'
import { dropElement } from '#core/layout/cases/drop-element.ts'
import type { LayoutCase } from '#core/layout/problem/layout-case.ts'
import type { LayoutProblem } from '#core/layout/problem/problem.ts'
import { toGradient } from '../measure/measure-on-photo.ts'

/** What a layout on a photo is measured against. */
export interface PhotoMaps {
  readonly saliency: Grid
  readonly gradient: Grid
}

export interface PhotoCase extends LayoutCase {
  readonly maps: PhotoMaps
}

/** Pixels of the longer side on which outlines are measured, near the 513 × 750 of PosterLayout over two. */
const longSide = 320

const isPicture = ({ elements }: LayoutProblem): number => elements.findIndex(({ kind, role }) => kind === 'image' && (role === 'hero' || role === 'illustration'))

/** The words of each case on a photo that fills its page, in place of its pictures; photos in turn. */
export async function drawPhotoCases(cases: readonly LayoutCase[], photos: readonly string[]): Promise<PhotoCase[]> {
  return Promise.all(cases.map(async ({ id, seed, problem: whole }, index) => {
    let problem = whole
    for (let picture = isPicture(problem); picture !== -1 && problem.elements.length > 1; picture = isPicture(problem)) problem = { ...problem, elements: dropElement(problem.elements, picture) }
    const { page } = problem
    const share = longSide / Math.max(page.width, page.height)
    const [width, height] = [Math.max(16, Math.round(page.width * share)), Math.max(16, Math.round(page.height * share))]
    const file = photos[index % photos.length]!
    const cropped = sharp(file).rotate().resize(width, height, { fit: 'cover', position: 'attention' })
    const pixels = await cropped.clone().ensureAlpha().raw().toBuffer()
    const grey = await cropped.clone().greyscale().raw().toBuffer({ resolveWithObject: true })
    const look = readSaliency({ width, height, data: pixels })
    const values = Float32Array.from({ length: width * height }, (_, cell) => grey.data[cell * grey.info.channels]! / 255)
    return {
      id: `${id} on ${file.split('/').at(-1)!}`,
      seed,
      problem: { ...problem, constraints: [], saliency: toSaliencyGrid(look, { x: 0, y: 0, width: 1, height: 1 }, page) },
      maps: { saliency: look.saliency, gradient: toGradient({ columns: width, rows: height, values }) },
    }
  }))
}
