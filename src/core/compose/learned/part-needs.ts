import type { Role } from '#core/design/layer.ts'
import { area } from '#core/geometry/box.ts'
import type { Size } from '#core/geometry/box.ts'
import type { Picture } from '#core/layout/content.ts'
import type { LayoutElement } from '#core/layout/problem/problem.ts'
import type { TextNeed } from '#core/layout/problem/text-need.ts'

export const noPad: Size = { width: 0, height: 0 }
/** As a button's label has it in every composition: 0.68 em above and below, 1.15 em at its sides. */
export const buttonPad: Size = { width: 1.15, height: 0.68 }

export const priorities: Partial<Readonly<Record<Role, number>>> = {
  headline: 1, hero: 0.9, badge: 0.8, price: 0.75, cta: 0.7, subhead: 0.6, illustration: 0.6, logo: 0.5, date: 0.45, eyebrow: 0.4, body: 0.3, contact: 0.25, legal: 0.1,
}

const inkSize = ({ sets, pad }: TextNeed, size: number, pick: 'widest' | 'narrowest'): Size => {
  const set = pick === 'widest' ? sets[0]! : sets[sets.length - 1]!
  return { width: (set.width + 2 * pad.width) * size, height: (set.height + 2 * pad.height) * size }
}

/** The box of a text at its least, whichever way it is set, and at its most. */
export function textBounds(need: TextNeed, room: Size): Pick<LayoutElement, 'least' | 'most'> {
  const wide = inkSize(need, need.least, 'widest')
  const narrow = inkSize(need, need.least, 'narrowest')
  const most = inkSize(need, need.most, 'widest')
  return {
    least: { width: Math.min(wide.width, narrow.width, room.width), height: Math.min(wide.height, narrow.height, room.height) },
    most: { width: Math.min(most.width, room.width), height: Math.min(inkSize(need, need.most, 'narrowest').height, room.height) },
  }
}

export const visibleAspect = ({ asset, visible }: Picture): number => (asset.width * visible.width) / (asset.height * visible.height)

/** A box of that aspect and that share of the page, no larger than the room, which whole pixels make a little less of. */
export function sizeAt(share: number, aspect: number, page: Size, room: Size): Size {
  const width = Math.sqrt(area(page) * share * aspect)
  const fit = Math.min(1, (room.width - 1.5) / width, ((room.height - 1.5) * aspect) / width)
  return { width: width * fit, height: (width * fit) / aspect }
}
