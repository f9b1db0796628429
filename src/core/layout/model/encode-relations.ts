import { readProblem } from '#core/critique/layout/read-problem.ts'
import type { LayoutProblem } from '../problem/problem.ts'
import { relationChannelCount, relationChannels as at } from './channels.ts'
import { createTensor } from './tensor.ts'
import type { Tensor } from './tensor.ts'

const opposite = { above: 'below', below: 'above', 'left-of': 'right-of', 'right-of': 'left-of' } as const
const reverse = { cover: 'inside', inside: 'cover' } as const

/** [1, n, n, channels]: what each element has to do with each other, said from both ends. */
export function encodeRelations(problem: LayoutProblem): Tensor {
  const { elements, constraints } = problem
  const count = elements.length
  const { mayOverlap } = readProblem(problem)
  const tensor = createTensor(1, count, count, relationChannelCount)
  const between = (one: number, other: number): Float32Array =>
    tensor.data.subarray((one * count + other) * relationChannelCount, (one * count + other + 1) * relationChannelCount)

  elements.forEach((element, one) => {
    elements.forEach((another, other) => {
      const row = between(one, other)
      row[at.priority] = element.priority - another.priority
      if (one === other) {
        row[at.self] = 1
        return
      }
      row[at.apart] = 1 - mayOverlap[one * count + other]!
      row[at.before] = element.role === another.role && one < other ? 1 : 0
      if (element.group >= 0 && element.group === another.group) row[at.group] = 1
    })
    for (const other of element.holds) {
      between(one, other)[at.holds] = 1
      between(other, one)[at.held] = 1
    }
  })

  for (const constraint of constraints) {
    const one = constraint.element
    switch (constraint.kind) {
      case 'order':
        between(one, constraint.other)[at[constraint.side]] = 1
        between(constraint.other, one)[at[opposite[constraint.side]]] = 1
        break
      case 'center':
        if (constraint.on === 'page') break
        between(one, constraint.on)[at[`center-${constraint.axis}`]] = 1
        between(constraint.on, one)[at[`center-${constraint.axis}`]] = 1
        break
      case 'cover':
      case 'inside':
        between(one, constraint.other)[at[constraint.kind]] = 1
        between(constraint.other, one)[at[reverse[constraint.kind]]] = 1
        break
      case 'align':
        between(one, constraint.other)[at[`align-${constraint.edge}`]] = 1
        between(constraint.other, one)[at[`align-${constraint.edge}`]] = 1
        break
      case 'size': {
        if (constraint.of === 'page') break
        const { side, relation } = constraint
        const share = Math.log(Math.max(constraint.share, 0.02))
        const bind = (from: number, to: number, bound: 'from' | 'to', value: number) => {
          const row = between(from, to)
          row[at[`bound-${bound}-${side}`]] = 1
          row[at[`${bound}-${side}`]] = value
        }
        if (relation !== 'at-most') {
          bind(one, constraint.of, 'from', share)
          bind(constraint.of, one, 'to', -share)
        }
        if (relation !== 'at-least') {
          bind(one, constraint.of, 'to', share)
          bind(constraint.of, one, 'from', -share)
        }
        break
      }
      case 'region':
        break
    }
  }
  return tensor
}
