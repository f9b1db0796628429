import { planeCells } from './plane.ts'
import type { Plane } from './plane.ts'
import { mapSide } from './saliency-map.ts'

/**
 * How high a step one must climb to reach each place from the picture's edge: what lies within one outline stands out whole,
 * and a slow gradient does not. Source: Zhang et al., "Minimum Barrier Salient Object Detection at 80 FPS", ICCV 2015.
 */
export function barrierDistance(plane: Plane): Plane {
  const distance = new Float64Array(planeCells).fill(Infinity)
  const upper = Float64Array.from(plane)
  const lower = Float64Array.from(plane)
  const last = mapSide - 1
  for (let at = 0; at < mapSide; at++) for (const cell of [at, last * mapSide + at, at * mapSide, at * mapSide + last]) distance[cell] = 0
  const reach = (cell: number, from: number): void => {
    const value = plane[cell]!
    const high = Math.max(upper[from]!, value)
    const low = Math.min(lower[from]!, value)
    if (high - low >= distance[cell]!) return
    distance[cell] = high - low
    upper[cell] = high
    lower[cell] = low
  }
  for (let pass = 0; pass < 4; pass++) {
    const isForward = pass % 2 === 0
    for (let step = 0; step < planeCells; step++) {
      const cell = isForward ? step : planeCells - 1 - step
      const [x, y] = [cell % mapSide, Math.floor(cell / mapSide)]
      if (isForward ? x > 0 : x < last) reach(cell, isForward ? cell - 1 : cell + 1)
      if (isForward ? y > 0 : y < last) reach(cell, isForward ? cell - mapSide : cell + mapSide)
    }
  }
  return distance
}
