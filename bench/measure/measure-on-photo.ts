import { intersection } from '#core/geometry/box.ts'
import type { Box, Size } from '#core/geometry/box.ts'
import type { Grid } from '#core/geometry/grid.ts'
import type { Layout, LayoutProblem } from '#core/layout/problem/problem.ts'

export interface PhotoMeasure {
  /** Uti: the share of what is not salient that elements cover. More is better. */
  readonly utility: number
  /** Occ: the mean saliency under all elements. Less is better; null where nothing is placed. */
  readonly occlusion: number | null
  /** Rea: the mean gradient under text, without what underlays cover. Less is better; null where no text lies on the photo. */
  readonly unreadability: number | null
}

/** How much of each cell a set of boxes covers, counted by cell centres as the pixel masks of the definitions are. */
function coverCells({ columns, rows }: Grid, page: Size, boxes: readonly Box[]): Uint8Array {
  const cover = new Uint8Array(columns * rows)
  for (const box of boxes) {
    const part = intersection(box, { x: 0, y: 0, ...page })
    if (part === null) continue
    const first = { x: Math.ceil((part.x / page.width) * columns - 0.5), y: Math.ceil((part.y / page.height) * rows - 0.5) }
    const last = { x: Math.floor(((part.x + part.width) / page.width) * columns - 0.5), y: Math.floor(((part.y + part.height) / page.height) * rows - 0.5) }
    for (let y = first.y; y <= last.y; y++) cover.fill(1, y * columns + first.x, y * columns + last.x + 1)
  }
  return cover
}

/**
 * Uti, Occ and Rea of a layout on a photo that fills the page, by the definitions of PosterLayout (PKU-ICST-MIPL, eval.py):
 * `saliency` stands for max(PFPN, BASNet) there, `gradient` is the Sobel magnitude over its largest value. What is drawn
 * into the photo, a hero or a ground, is no element here. An element smaller than 0.1 % of the page is left out, as there.
 */
export function measureOnPhoto(layout: Layout, { elements, page }: Pick<LayoutProblem, 'elements' | 'page'>, { saliency, gradient }: { readonly saliency: Grid; readonly gradient: Grid }): PhotoMeasure {
  const placed = elements.flatMap(({ kind, role }, index) => {
    const box = layout[index]!
    const isPart = role === 'hero' || role === 'background' || box.width * box.height <= page.width * page.height * 1e-3
    return isPart ? [] : [{ kind, box }]
  })
  const over = (map: Grid, keep: (element: (typeof placed)[number]) => boolean): Uint8Array => coverCells(map, page, placed.filter(keep).map(({ box }) => box))
  const all = over(saliency, () => true)
  let [calm, covered, salient, cells] = [0, 0, 0, 0]
  for (let cell = 0; cell < all.length; cell++) {
    const value = saliency.values[cell]!
    calm += 1 - value
    if (all[cell] === 0) continue
    covered += 1 - value
    salient += value
    cells += 1
  }
  const text = over(gradient, ({ kind }) => kind === 'text' || kind === 'button')
  const underlays = over(gradient, ({ kind }) => kind === 'underlay')
  let [steps, readCells] = [0, 0]
  for (let cell = 0; cell < text.length; cell++) {
    if (text[cell] === 0 || underlays[cell] === 1) continue
    steps += gradient.values[cell]!
    readCells += 1
  }
  return { utility: calm === 0 ? 0 : covered / calm, occlusion: cells === 0 ? null : salient / cells, unreadability: readCells === 0 ? null : steps / readCells }
}

/** The Sobel magnitude of grey values 0…1, sqrt((gx² + gy²) / 2) over the largest of it, as Rea is defined. */
export function toGradient({ columns, rows, values }: Grid): Grid {
  const at = (x: number, y: number): number => values[Math.min(rows - 1, Math.max(0, y)) * columns + Math.min(columns - 1, Math.max(0, x))]!
  const out = new Float32Array(columns * rows)
  let most = 0
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const gx = at(x + 1, y - 1) + 2 * at(x + 1, y) + at(x + 1, y + 1) - at(x - 1, y - 1) - 2 * at(x - 1, y) - at(x - 1, y + 1)
      const gy = at(x - 1, y + 1) + 2 * at(x, y + 1) + at(x + 1, y + 1) - at(x - 1, y - 1) - 2 * at(x, y - 1) - at(x + 1, y - 1)
      const step = Math.sqrt((gx * gx + gy * gy) / 2)
      out[y * columns + x] = step
      most = Math.max(most, step)
    }
  }
  if (most > 0) for (let cell = 0; cell < out.length; cell++) out[cell]! /= most
  return { columns, rows, values: out }
}
