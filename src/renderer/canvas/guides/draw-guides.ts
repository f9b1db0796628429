import type { Point } from '#core/geometry/path.ts'
import type { Guide } from '#core/geometry/snap.ts'
import { formatLength } from '../gestures/gesture.ts'
import type { Pen } from '../overlay/pen.ts'

/** Lines past the boxes that they join, in CSS pixels. */
const overhang = 6
const tick = 4

/** Lines where edges and centres meet, and distances with their length. */
export function drawGuides(pen: Pen, guides: readonly Guide[], toScreen: (point: Point) => Point): void {
  const { guide: color, onMark } = pen.theme
  for (const guide of guides) {
    if (guide.kind !== 'line') continue
    const [from, to] = endsOf(guide, toScreen)
    if (guide.isFaint === true) {
      pen.line(from, to, color, 1, [3, 3])
      continue
    }
    const along = guide.axis === 'x' ? { x: 0, y: overhang } : { x: overhang, y: 0 }
    pen.line({ x: from.x - along.x, y: from.y - along.y }, { x: to.x + along.x, y: to.y + along.y }, color, 1)
  }
  const labels: { text: string; at: Point }[] = []
  for (const guide of guides) {
    if (guide.kind !== 'gap') continue
    const [from, to] = endsOf(guide, toScreen)
    const across = guide.axis === 'x' ? { x: 0, y: tick } : { x: tick, y: 0 }
    pen.line(from, to, color, 1)
    for (const end of [from, to]) pen.line({ x: end.x - across.x, y: end.y - across.y }, { x: end.x + across.x, y: end.y + across.y }, color, 1)
    const length = formatLength(guide.to - guide.from)
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
    const isRoomy = Math.hypot(to.x - from.x, to.y - from.y) > 34
    labels.push({ text: length, at: isRoomy ? middle : guide.axis === 'x' ? { x: middle.x, y: middle.y + 16 } : { x: middle.x + 22, y: middle.y } })
  }
  for (const { text, at } of labels) pen.label(text, at, onMark, color)
}

function endsOf({ kind, axis, at, from, to }: Guide, toScreen: (point: Point) => Point): readonly [Point, Point] {
  const isUpright = (kind === 'line') === (axis === 'x')
  return isUpright ? [toScreen({ x: at, y: from }), toScreen({ x: at, y: to })] : [toScreen({ x: from, y: at }), toScreen({ x: to, y: at })]
}
