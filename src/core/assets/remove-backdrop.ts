import { parseSvgTree } from './parse-svg-tree.ts'
import { isElement, writeSvgTree } from './svg-tree.ts'
import type { SvgElement } from './svg-tree.ts'

const notDrawn: ReadonlySet<string> = new Set(['defs', 'symbol', 'linearGradient', 'radialGradient', 'clipPath', 'mask', 'filter', 'pattern', 'marker'])

/** A length that reaches from one side of the view box to the other. */
const spans = (value: string | undefined, from: string | undefined, start: number, extent: number): boolean =>
  value === '100%' || Number(from ?? 0) + Number(value) >= start + extent - extent * 0.002

function isBackdrop(element: SvgElement, [x, y, width, height]: readonly [number, number, number, number]): boolean {
  const { attributes } = element
  if (element.name !== 'rect') return false
  if (['transform', 'opacity', 'fill-opacity', 'rx', 'ry', 'stroke', 'mask', 'clip-path', 'filter'].some((name) => attributes.has(name))) return false
  if (Number(attributes.get('x') ?? 0) > x + width * 0.002 || Number(attributes.get('y') ?? 0) > y + height * 0.002) return false
  return spans(attributes.get('width'), attributes.get('x'), x, width) && spans(attributes.get('height'), attributes.get('y'), y, height)
}

/** A sanitised SVG without the plain rectangle that lies under the whole drawing; null when it has none. */
export function removeBackdrop(svgText: string): string | null {
  const parsed = parseSvgTree(svgText)
  if (!parsed.ok) return null
  const { root } = parsed.value
  const viewBox = (root.attributes.get('viewBox') ?? '').split(' ').map(Number)
  let parent = root
  // Drawing programs wrap a page in a group or two of its own.
  for (let depth = 0; depth < 3; depth++) {
    const drawn = parent.children.filter(isElement).filter((child) => !notDrawn.has(child.name))
    const [first] = drawn
    if (first === undefined) return null
    if (drawn.length > 1 && isBackdrop(first, viewBox as [number, number, number, number])) {
      parent.children = parent.children.filter((child) => child !== first)
      root.attributes.set('xmlns', 'http://www.w3.org/2000/svg')
      return writeSvgTree(root)
    }
    if (first.name !== 'g' || first.attributes.has('transform')) return null
    parent = first
  }
  return null
}
