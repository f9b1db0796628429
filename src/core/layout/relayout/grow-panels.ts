import { union } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'
import type { Layout, LayoutProblem } from '../problem/problem.ts'

/** Panels with as much air around what they hold as the page has left: a solver gives it up first. */
export function growPanels({ page, margin, elements }: LayoutProblem, layout: Layout): Layout {
  const wanted = Math.max(7, margin * 0.85)
  const edge = margin * 0.4
  return layout.map((box, index) => {
    const { kind, holds, fixed } = elements[index]!
    const held = union(holds.map((at) => layout[at]!))
    if (kind !== 'underlay' || fixed !== null || held === null) return box
    const others = layout.filter((_, at) => at !== index && !holds.includes(at) && elements[at]!.kind !== 'underlay')
    const right = box.x + box.width
    const low = box.y + box.height
    const beside = ({ y, height }: Box): boolean => y < low && y + height > box.y
    const across = ({ x, width }: Box): boolean => x < right && x + width > box.x
    const air = Math.max(4, margin * 0.45)
    const x = Math.min(box.x, Math.max(held.x - wanted, edge, ...others.filter((one) => beside(one) && one.x + one.width <= box.x + 1).map((one) => one.x + one.width + air)))
    const y = Math.min(box.y, Math.max(held.y - wanted, edge, ...others.filter((one) => across(one) && one.y + one.height <= box.y + 1).map((one) => one.y + one.height + air)))
    const toX = Math.max(right, Math.min(held.x + held.width + wanted, page.width - edge, ...others.filter((one) => beside(one) && one.x >= right - 1).map((one) => one.x - air)))
    const toY = Math.max(low, Math.min(held.y + held.height + wanted, page.height - edge, ...others.filter((one) => across(one) && one.y >= low - 1).map((one) => one.y - air)))
    return { x, y, width: toX - x, height: toY - y }
  })
}

/** The least air that a panel leaves around what it holds, in shares of what it should; 1 without panels. */
export function measurePanelAir({ margin, elements }: LayoutProblem, layout: Layout): number {
  const wanted = Math.max(7, margin * 0.85)
  const airs = elements.flatMap(({ kind, holds }, index) => {
    if (kind !== 'underlay') return []
    const box = layout[index]!
    return holds.map((at) => {
      const inner = layout[at]!
      return Math.min(inner.x - box.x, inner.y - box.y, box.x + box.width - inner.x - inner.width, box.y + box.height - inner.y - inner.height) / wanted
    })
  })
  return Math.max(0, Math.min(1, ...airs))
}
