import type { Size } from '#core/geometry/box.ts'
import type { WishFrame } from './wish-frame.ts'
import type { Constraint, Region } from './constraint.ts'
import { reachableShare } from './keep-feasible.ts'
import type { LayoutElement } from './problem.ts'

/** Pictures and panels may become as large, or as small, as a share of the page is asked of them; what no longer fits between the margins may stand in them. */
export function makeRoom(elements: readonly LayoutElement[], constraints: readonly Constraint[], { page, margin }: WishFrame): LayoutElement[] {
  return elements.map((element, index) => {
    if (element.kind !== 'image' && element.kind !== 'underlay') return element
    return constraints.reduce((one, constraint) => {
      if (constraint.element !== index) return one
      if (constraint.kind === 'region') return shrink(one, constraint.region, { page, margin })
      return constraint.kind === 'size' && constraint.of === 'page' ? stretch(one, constraint, page, margin) : one
    }, element)
  })
}

/** Small enough for its place. */
function shrink(element: LayoutElement, region: Region, frame: WishFrame): LayoutElement {
  const { width, height } = element.least
  const room = { width: reachableShare(element, 'width', region, frame) * frame.page.width, height: reachableShare(element, 'height', region, frame) * frame.page.height }
  const by = Math.min(1, room.width / width, room.height / height) * (room.width < width || room.height < height ? 0.9 : 1)
  return by === 1 ? element : { ...element, least: { width: width * by, height: height * by } }
}

function stretch(element: LayoutElement, { side, relation, share }: Extract<Constraint, { kind: 'size' }>, page: Size, margin: number): LayoutElement {
  const asked = share * page[side]
  const { aspect, most, least } = element
  const isOver = (length: 'width' | 'height', size: Size): boolean => relation !== 'at-most' && size[length] > page[length] - 2 * margin + 0.5
  const sized: Size = aspect === null ? { ...(relation === 'at-most' ? least : most), [side]: asked } : side === 'width' ? { width: asked, height: asked / aspect } : { width: asked * aspect, height: asked }
  const rim = { x: isOver('width', sized) ? 0 : (element.rim?.x ?? margin), y: isOver('height', sized) ? 0 : (element.rim?.y ?? margin) }
  return {
    ...element, ...(rim.x < margin || rim.y < margin ? { rim } : {}),
    ...(relation !== 'at-most' && most[side] < asked ? { most: { width: Math.max(most.width, sized.width), height: Math.max(most.height, sized.height) } } : {}),
    ...(relation !== 'at-least' && least[side] > asked ? { least: { width: Math.min(least.width, sized.width), height: Math.min(least.height, sized.height) } } : {}),
  }
}
