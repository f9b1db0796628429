import { readProblem } from '#core/critique/layout/read-problem.ts'
import type { Box } from '#core/geometry/box.ts'
import type { LayoutElement, LayoutProblem } from '../problem/problem.ts'
import { saliencyCells } from '../problem/saliency-grid.ts'
import { elementChannelCount, elementChannels as at, fixedChannelCount, pageChannelCount, pageChannels, seenSets } from './channels.ts'
import { toExtent, toPlace } from './coordinates.ts'
import { encodeRelations } from './encode-relations.ts'
import { createTensor } from './tensor.ts'
import type { Tensor } from './tensor.ts'

/** What the model is told of a problem: shapes [1, n, …], n its elements. */
export interface EncodedProblem {
  readonly elements: Tensor
  readonly relations: Tensor
  readonly page: Tensor
  readonly saliency: Tensor
  readonly fixed: Tensor
}

const clamp = (value: number): number => Math.min(6, Math.max(-6, value))
const log = (value: number): number => clamp(Math.log(Math.max(value, 1e-6)))

export function encodeProblem(problem: LayoutProblem): EncodedProblem {
  const count = problem.elements.length
  const elements = createTensor(1, count, elementChannelCount)
  const { lead, parents } = readProblem(problem)
  problem.elements.forEach((element, index) => {
    const row = elements.data.subarray(index * elementChannelCount, (index + 1) * elementChannelCount)
    encodeElement(problem, element, row)
    row[at.leads] = index === lead ? 1 : 0
    row[at.held] = parents[index] === -1 ? 0 : 1
  })
  encodeOwnConstraints(problem, elements.data)
  return { elements, relations: encodeRelations(problem), page: encodePage(problem), saliency: encodeSaliency(problem), fixed: encodeFixed(problem) }
}

function encodeElement({ page }: LayoutProblem, element: LayoutElement, row: Float32Array): void {
  row[at[`kind-${element.kind}`]] = 1
  row[at[`role-${element.role}`]] = 1
  row[at.priority] = element.priority * 2 - 1
  row[at.bleeds] = element.bleeds ? 1 : 0
  row[at.holds] = element.holds.length > 0 ? 1 : 0
  row[at.grouped] = element.group >= 0 ? 1 : 0
  const need = element.text
  if (need !== null) {
    row[at.text] = 1
    for (const index of seenSets) {
      const set = need.sets[index]
      if (set === undefined) continue
      row[at[`set-${index}`]!] = 1
      row[at[`set-${index}-width`]!] = toExtent(((set.width + 2 * need.pad.width) * need.best) / page.width)
      row[at[`set-${index}-height`]!] = toExtent(((set.height + 2 * need.pad.height) * need.best) / page.height)
    }
    row[at['font-least']] = log(need.least / need.best)
    row[at['font-best']] = log(need.best / Math.min(page.width, page.height)) + 3
    row[at['font-most']] = log(need.most / need.best)
    row[at['pad-width']] = need.pad.width
    row[at['pad-height']] = need.pad.height
  }
  if (element.aspect !== null) {
    row[at['keeps-aspect']] = 1
    row[at.aspect] = log(element.aspect)
    row[at['page-aspect']] = log((element.aspect * page.height) / page.width)
  }
  row[at['least-width']] = toExtent(element.least.width / page.width)
  row[at['least-height']] = toExtent(element.least.height / page.height)
  row[at['most-width']] = toExtent(element.most.width / page.width)
  row[at['most-height']] = toExtent(element.most.height / page.height)
}

/** Constraints that name no other element; several on one side of one element narrow one another. */
function encodeOwnConstraints({ elements, constraints }: LayoutProblem, rows: Float32Array): void {
  const ownRow = (element: number) => rows.subarray(element * elementChannelCount, (element + 1) * elementChannelCount)
  elements.forEach((_, index) => {
    const row = ownRow(index)
    for (const edge of ['left', 'top'] as const) row[at[`region-${edge}`]] = toPlace(0)
    for (const edge of ['right', 'bottom'] as const) row[at[`region-${edge}`]] = toPlace(1)
    for (const side of ['width', 'height'] as const) {
      row[at[`from-${side}`]] = toExtent(0)
      row[at[`to-${side}`]] = toExtent(1)
    }
  })
  const raise = (row: Float32Array, channel: number, value: number) => { row[channel] = Math.max(row[channel]!, value) }
  const lower = (row: Float32Array, channel: number, value: number) => { row[channel] = Math.min(row[channel]!, value) }
  for (const constraint of constraints) {
    const row = ownRow(constraint.element)
    if (constraint.kind === 'region') {
      const { x, y, width, height } = constraint.region
      row[at.region] = 1
      raise(row, at['region-left'], toPlace(x))
      raise(row, at['region-top'], toPlace(y))
      lower(row, at['region-right'], toPlace(x + width))
      lower(row, at['region-bottom'], toPlace(y + height))
    } else if (constraint.kind === 'center' && constraint.on === 'page') {
      row[at[`center-${constraint.axis}`]] = 1
    } else if (constraint.kind === 'size' && constraint.of === 'page') {
      row[at[`bound-${constraint.side}`]] = 1
      if (constraint.relation !== 'at-most') raise(row, at[`from-${constraint.side}`], toExtent(constraint.share))
      if (constraint.relation !== 'at-least') lower(row, at[`to-${constraint.side}`], toExtent(constraint.share))
    }
  }
}

function encodePage({ page, margin, elements, saliency, isRightToLeft }: LayoutProblem): Tensor {
  const tensor = createTensor(1, pageChannelCount)
  const { data } = tensor
  data[pageChannels.aspect] = log(page.width / page.height)
  data[pageChannels.area] = log((page.width * page.height) / 1e6) / 2
  data[pageChannels['margin-x']] = (margin / page.width) * 10
  data[pageChannels['margin-y']] = (margin / page.height) * 10
  data[pageChannels.count] = elements.length / 10 - 1
  data[pageChannels['right-to-left']] = isRightToLeft ? 1 : 0
  if (saliency !== null) {
    data[pageChannels.saliency] = 1
    data[pageChannels['salient-share']] = saliency.values.reduce((sum, value) => sum + value, 0) / saliency.values.length
  }
  return tensor
}

/** A grid of another measure is read at the middles of our own cells. */
function encodeSaliency({ saliency }: LayoutProblem): Tensor {
  const tensor = createTensor(1, 1, saliencyCells, saliencyCells)
  if (saliency === null) return tensor
  for (let row = 0; row < saliencyCells; row++) {
    const from = Math.floor(((row + 0.5) / saliencyCells) * saliency.rows)
    for (let column = 0; column < saliencyCells; column++) {
      const value = saliency.values[from * saliency.columns + Math.floor(((column + 0.5) / saliencyCells) * saliency.columns)]!
      tensor.data[row * saliencyCells + column] = value
    }
  }
  return tensor
}

function encodeFixed({ page, elements }: LayoutProblem): Tensor {
  const tensor = createTensor(1, elements.length, fixedChannelCount)
  elements.forEach(({ fixed }, index) => {
    if (fixed === null) return
    writeFixed(fixed, page, tensor.data.subarray(index * fixedChannelCount, (index + 1) * fixedChannelCount))
  })
  return tensor
}

/** Values are plain shares of the page: the model makes its own coordinates of them. */
function writeFixed(fixed: Partial<Box>, page: { readonly width: number; readonly height: number }, row: Float32Array): void {
  const shares = [[fixed.x, page.width], [fixed.y, page.height], [fixed.width, page.width], [fixed.height, page.height]] as const
  shares.forEach(([value, side], index) => {
    if (value === undefined) return
    row[index] = 1
    row[4 + index] = value / side
  })
}
