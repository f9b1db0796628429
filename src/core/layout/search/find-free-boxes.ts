import { area, bottom, right } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'

/** The largest boxes within `room` that keep `gap` from all obstacles, largest first; none lies within another. */
export function findFreeBoxes(room: Box, obstacles: readonly Box[], gap: number): Box[] {
  let free: Box[] = [room]
  for (const obstacle of obstacles) {
    const left = obstacle.x - gap
    const top = obstacle.y - gap
    const to = right(obstacle) + gap
    const under = bottom(obstacle) + gap
    free = free.flatMap((box) => {
      if (left >= right(box) || to <= box.x || top >= bottom(box) || under <= box.y) return [box]
      return [
        { ...box, width: left - box.x },
        { ...box, x: to, width: right(box) - to },
        { ...box, height: top - box.y },
        { ...box, y: under, height: bottom(box) - under },
      ].filter(({ width, height }) => width > 0 && height > 0)
    })
    free = free.filter((box, index) => !free.some((other, at) => at !== index && other.x <= box.x && other.y <= box.y && right(other) >= right(box) && bottom(other) >= bottom(box) && (at < index || area(other) > area(box))))
  }
  return free.sort((a, b) => area(b) - area(a))
}
