import type { Layout, LayoutProblem } from '../problem/problem.ts'
import type { Tensor } from './tensor.ts'

/** Boxes [count, n, 4] in shares of the page → layouts in pixels; what is fixed is as it was given, to the last bit. */
export function decodeLayouts(boxes: Tensor, { page, elements }: LayoutProblem): Layout[] {
  const [count, length] = boxes.dims
  if (length !== elements.length || boxes.data.length !== count! * length * 4) throw new RangeError(`boxes are of shape ${boxes.dims.join(' × ')}, not … × ${elements.length} × 4`)
  return Array.from({ length: count! }, (_, index) =>
    elements.map(({ fixed }, element) => {
      const at = (index * length + element) * 4
      const x = boxes.data[at]! * page.width
      const y = boxes.data[at + 1]! * page.height
      return {
        x: fixed?.x ?? x,
        y: fixed?.y ?? y,
        width: fixed?.width ?? boxes.data[at + 2]! * page.width,
        height: fixed?.height ?? boxes.data[at + 3]! * page.height,
      }
    }),
  )
}
