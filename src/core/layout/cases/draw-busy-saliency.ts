import type { Random } from '#core/geometry/random.ts'
import type { SaliencyGrid } from '../problem/saliency-grid.ts'
import { drawSaliency } from './draw-saliency.ts'

/** A photo's map as photos mostly have it: subjects on a ground that is busier toward one side, with a busy band now and then. */
export function drawBusySaliency(random: Random): SaliencyGrid {
  const { columns, rows, values } = drawSaliency(random)
  const level = random.between(0, 0.32)
  const slope = { x: random.between(-0.25, 0.25), y: random.between(-0.1, 0.4) }
  const band = random.chance(0.6) ? { at: random.between(0.3, 0.95), half: random.between(0.08, 0.26), strength: random.between(0.25, 0.75) } : null
  const grain = random.between(0.2, 0.9)
  return {
    columns, rows,
    values: values.map((value, index) => {
      const x = ((index % columns) + 0.5) / columns - 0.5
      const y = (Math.floor(index / columns) + 0.5) / rows
      const ground = Math.max(0, level + slope.x * x + slope.y * (y - 0.5)) + (band === null ? 0 : band.strength * Math.exp(-(((y - band.at) / band.half) ** 4)))
      return Math.round(Math.min(1, Math.max(value, ground * random.between(1 - grain, 1 + grain))) * 100) / 100
    }),
  }
}
