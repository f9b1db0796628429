import type { Box } from '#core/geometry/box.ts'
import type { Constraint } from '#core/layout/problem/constraint.ts'
import type { FlatLayout, LayoutProblem } from '#core/layout/problem/problem.ts'

/** The same problem in a mirror: what is read from the left is read from the right. */
export function mirrorProblem(problem: LayoutProblem): LayoutProblem {
  const { page, saliency } = problem
  return {
    ...problem,
    isRightToLeft: !problem.isRightToLeft,
    elements: problem.elements.map((element) => ({ ...element, fixed: element.fixed === null ? null : mirrorFixed(element.fixed, page.width) })),
    constraints: problem.constraints.map(mirrorConstraint),
    saliency: saliency === null ? null : {
      ...saliency,
      values: Float32Array.from(saliency.values, (_, index) => {
        const row = Math.floor(index / saliency.columns)
        return saliency.values[row * saliency.columns + saliency.columns - 1 - (index - row * saliency.columns)]!
      }),
    },
  }
}

/** False where an x is fixed and its width is not: its mirror would fix a right edge, which no problem can say. */
export const canMirror = (problem: LayoutProblem): boolean =>
  problem.elements.every(({ fixed }) => fixed?.x === undefined || fixed.width !== undefined)

export const mirrorLayout = (flat: FlatLayout, pageWidth: number): FlatLayout =>
  flat.map((value, index) => (index % 4 === 0 ? pageWidth - value - flat[index + 2]! : value))

const mirrorFixed = (fixed: Partial<Box>, pageWidth: number): Partial<Box> =>
  fixed.x === undefined ? fixed : { ...fixed, x: pageWidth - fixed.x - fixed.width! }

function mirrorConstraint(constraint: Constraint): Constraint {
  if (constraint.kind === 'region') {
    const { region } = constraint
    return { ...constraint, region: { ...region, x: 1 - region.x - region.width } }
  }
  if (constraint.kind === 'order' && (constraint.side === 'left-of' || constraint.side === 'right-of')) {
    return { ...constraint, side: constraint.side === 'left-of' ? 'right-of' : 'left-of' }
  }
  if (constraint.kind === 'align' && (constraint.edge === 'left' || constraint.edge === 'right')) {
    return { ...constraint, edge: constraint.edge === 'left' ? 'right' : 'left' }
  }
  return constraint
}
