import { area, bottom, intersection, right } from '#core/geometry/box.ts'
import type { Box, Size } from '#core/geometry/box.ts'
import type { Picture } from '#core/layout/content.ts'
import type { HeroPlace } from '#core/layout/frame.ts'

export interface ArrangedPicture {
  readonly picture: Picture
  /** Where the visible part of the picture lies, before its turn. */
  readonly target: Box
  readonly angleDeg: number
}

const visibleAspect = ({ asset, visible }: Picture): number => (asset.width * visible.width) / (asset.height * visible.height)

function containIn(box: Box, aspect: number, anchor: { x: number; y: number }): Box {
  const width = Math.min(box.width, box.height * aspect)
  const height = width / aspect
  return { x: box.x + (box.width - width) * anchor.x, y: box.y + (box.height - height) * anchor.y, width, height }
}

/** A hero takes at least a quarter of the page (art direction); where there is room to inform, this is held. */
const leastShare = 0.265
const needsShare = (page: Size): boolean => area(page) >= 75000

const shown = (placed: readonly ArrangedPicture[], page: Size): number =>
  placed.reduce((sum, { target }) => {
    const part = intersection(target, { x: 0, y: 0, ...page })
    return sum + (part === null ? 0 : area(part))
  }, 0)

const scaleAbout = (box: Box, x: number, y: number, factor: number): Box => ({
  x: x + (box.x - x) * factor, y: y + (box.y - y) * factor, width: box.width * factor, height: box.height * factor,
})

/** Grown in small steps about a point until enough of the page shows them, or they would leave their room. */
function grow(placed: ArrangedPicture[], page: Size, x: number, y: number, fits: (box: Box) => boolean): ArrangedPicture[] {
  let current = placed
  for (let step = 0; step < 9 && needsShare(page) && shown(current, page) < leastShare * area(page); step++) {
    const next = current.map((item) => ({ ...item, target: scaleAbout(item.target, x, y, 1.07) }))
    if (!next.every(({ target }) => fits(target))) break
    current = next
  }
  return current
}

/** Leader in the middle and in front, company on both sides; one alone keeps company with itself, turned a little. */
function arrangeRow(main: Picture, others: readonly Picture[], place: HeroPlace, page: Size): ArrangedPicture[] {
  const { box, anchor } = place
  const wide = box.width / box.height
  const sides = others.length > 0 ? others : [main, main]
  const isLong = wide > 2.1 && sides.length > 1
  const row = [
    { picture: sides[0]!, scale: 0.78, angleDeg: others.length === 0 ? -12 : 0 },
    { picture: main, scale: 1, angleDeg: 0 },
    ...(isLong ? [{ picture: sides[1]!, scale: 0.78, angleDeg: others.length === 0 ? 12 : 0 }] : []),
  ]
  const overlap = box.height * 0.07
  const widths = row.map(({ picture, scale }) => Math.min(box.height * scale * visibleAspect(picture), (box.width / row.length) * 1.32 * scale))
  const total = widths.reduce((sum, width) => sum + width, 0) - overlap * (row.length - 1)
  const shrink = Math.min(1, box.width / total)
  let x = box.x + (box.width - total * shrink) / 2
  const placed = row.map(({ picture, angleDeg, scale }, index) => {
    const width = widths[index]! * shrink
    const height = width / visibleAspect(picture)
    const y = place.isStanding || anchor.y > 0.75 ? bottom(box) - height - (scale === 1 ? 0 : box.height * 0.01) : box.y + (box.height - height) / 2
    const target = { x, y, width, height }
    x += width - overlap * shrink
    return { picture, target, angleDeg }
  })
  const isCropped = box.y < 0 && bottom(box) > page.height
  const grown = !isCropped ? placed : grow(placed, page, box.x + box.width / 2, box.y + box.height / 2, (target) => target.x >= box.x - 1 && right(target) <= right(box) + 1)
  return [grown[1]!, ...grown.filter((_, index) => index !== 1)]
}

/** Which pictures stand where in a box: one alone, a leader with company at its foot, or a row across a wide box. */
export function arrangeHero(pictures: readonly Picture[], place: HeroPlace, page: Size): ArrangedPicture[] {
  const [main, ...others] = pictures
  if (main === undefined) return []
  const { box, anchor } = place
  const wide = box.width / box.height
  if (wide > 1.45 && visibleAspect(main) < wide * 0.72) return arrangeRow(main, others, place, page)
  if (wide < 0.62 && others.length > 0) {
    const lead = containIn({ ...box, height: box.height * 0.64 }, visibleAspect(main), { x: anchor.x, y: 1 })
    const rest = containIn({ x: box.x, y: bottom(lead) - box.height * 0.03, width: box.width * 0.84, height: bottom(box) - bottom(lead) }, visibleAspect(others[0]!), { x: 0.1, y: 0.4 })
    return [{ picture: main, target: lead, angleDeg: 0 }, { picture: others[0]!, target: rest, angleDeg: 0 }]
  }
  const isRight = box.x + box.width / 2 >= page.width / 2
  // A hero at the page's side may grow past its outer edge, which crops it; towards the words it keeps its line.
  const isAtSide = place.isHeld !== true && box.width < page.width * 0.8 && (isRight ? right(box) > page.width * 0.9 : box.x < page.width * 0.1)
  const settled = { picture: main, target: containIn(box, visibleAspect(main), anchor), angleDeg: 0 }
  const [leader] = !isAtSide ? [settled] : grow([settled], page, isRight ? settled.target.x : right(settled.target), place.isStanding ? bottom(settled.target) : settled.target.y + settled.target.height / 2,
    (target) => target.y >= box.y - 1 && bottom(target) <= page.height * 1.25)
  const lead = leader!.target
  const companion = others[0]
  const size = Math.min(box.width, box.height)
  if (companion === undefined || size < 120) return [leader!]
  const small = size * 0.4
  const width = Math.min(small, small * visibleAspect(companion))
  const height = width / visibleAspect(companion)
  // In front of the leader's foot, on the side that looks away from the words, and never cut by the page.
  const room = { left: Math.max(box.x, 0), right: Math.min(right(box), page.width) }
  const x = isRight ? Math.min(right(lead) - width * 0.6, room.right - width) : Math.max(lead.x - width * 0.4, room.left)
  const y = Math.min(bottom(lead) - height * 0.92, page.height - height * 1.06)
  return [leader!, { picture: companion, target: { x, y, width, height }, angleDeg: 0 }]
}
