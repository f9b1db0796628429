import { createRandom } from '#core/geometry/random.ts'
import type { LayoutCase } from '../problem/layout-case.ts'
import { drawCase } from './draw-case.ts'
import { drawColumnCase } from './draw-column-case.ts'

/** Of the cases to learn from, those of few large parts. */
export const columnShare = 0.3

/** What the layout model learns from: of one share pages of few large parts, else any page. */
export const drawTrainingCase = (seed: number, columns = columnShare): LayoutCase =>
  createRandom(seed).fork('training-case').chance(columns) ? drawColumnCase(seed) : drawCase(seed)
