import type { Layout, LayoutProblem } from '#core/layout/problem/problem.ts'
import { fitNeed } from '#core/layout/problem/text-need.ts'
import { isPoster } from '#core/layout/type-scale.ts'

/** Sizes nearer than this are one size. */
const leastStep = 1.3

/**
 * The problem with every text held to one of a few sizes that are plainly apart (art direction), none larger than a layout of
 * it has room for: a headline, and rungs under it. What is solved after that keeps its lines.
 */
export function settleSizes(problem: LayoutProblem, layout: Layout): LayoutProblem {
  const { elements, page } = problem
  const headline = elements.findIndex(({ role, text }) => role === 'headline' && text !== null)
  const sizes = elements.map(({ text }, index) => (text === null ? null : fitNeed(text, layout[index]!.width + 0.01, layout[index]!.height + 0.01).size))
  const most = headline < 0 ? Infinity : sizes[headline]! / (isPoster(page) ? 2 : 1.5)
  const capped = sizes.map((size, index) => (size === null || index === headline ? size : Math.max(elements[index]!.text!.least, Math.min(size, most))))
  const others = capped.filter((size, index): size is number => size !== null && index !== headline).sort((a, b) => a - b)
  // Each rung is its smallest member: sizes only fall, so nothing outgrows its place.
  const rungs = others.reduce<number[]>((made, size) => (made.length === 0 || size > made.at(-1)! * leastStep ? [...made, size] : made), [])
  return {
    ...problem,
    elements: elements.map((element, index) => {
      const size = capped[index]
      if (element.text === null || size === null || size === undefined) return element
      const held = index === headline ? size : Math.max(element.text.least, rungs.filter((rung) => rung <= size + 1e-9).at(-1)!)
      return { ...element, text: { ...element.text, least: held * 0.999, best: held, most: held } }
    }),
  }
}
