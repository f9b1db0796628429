import { area, bottom, intersection, right } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'
import { isPlaced } from '../problem/problem.ts'
import type { LayoutProblem } from '../problem/problem.ts'

/** The most rooms that are worth trying. */
const mostRooms = 3

/** The largest parts of the page, within its margins, that nothing fixed lies on; and at last the whole of it. */
export function findRooms({ page, margin, elements }: LayoutProblem): Box[] {
  const inner = { x: margin, y: margin, width: page.width - 2 * margin, height: page.height - 2 * margin }
  const walls = elements.flatMap((element): Box[] => (isPlaced(element) && !element.bleeds ? [element.fixed as Box] : []))
    .map((box) => ({ x: box.x - margin / 2, y: box.y - margin / 2, width: box.width + margin, height: box.height + margin }))
  if (walls.length === 0) return [inner]
  const xs = [inner.x, right(inner), ...walls.flatMap((box) => [box.x, right(box)])].filter((x) => x >= inner.x && x <= right(inner))
  const ys = [inner.y, bottom(inner), ...walls.flatMap((box) => [box.y, bottom(box)])].filter((y) => y >= inner.y && y <= bottom(inner))
  const rooms: Box[] = []
  for (const x of xs) {
    for (const to of xs) {
      if (to - x < inner.width * 0.15) continue
      for (const y of ys) {
        for (const end of ys) {
          if (end - y < inner.height * 0.12) continue
          const room = { x, y, width: to - x, height: end - y }
          if (!walls.some((wall) => intersection(wall, room) !== null)) rooms.push(room)
        }
      }
    }
  }
  rooms.sort((a, b) => area(b) - area(a) || a.x - b.x || a.y - b.y)
  const chosen: Box[] = []
  for (const room of rooms) {
    if (chosen.length === mostRooms || area(room) < area(chosen[0] ?? room) * 0.3) break
    const isOther = chosen.every((other) => {
      const shared = intersection(room, other)
      return shared === null || area(shared) < area(room) * 0.6
    })
    if (isOther) chosen.push(room)
  }
  // Last the whole page: what is fixed may be small enough to be gone around.
  return [...chosen, inner]
}
