import { mapSide } from './saliency-map.ts'

/** `mapSide` × `mapSide` numbers, row by row. */
export type Plane = Float64Array

export const planeCells = mapSide * mapSide

/** Gaussian blur; `sigma` in cells. Edges repeat, or, for spectra, wrap. */
export function blurPlane(plane: Plane, sigma: number, wraps = false): Plane {
  const reach = Math.ceil(sigma * 3)
  const weights = Array.from({ length: 2 * reach + 1 }, (_, index) => Math.exp(-((index - reach) ** 2) / (2 * sigma * sigma)))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const inside = (at: number): number => (wraps ? (((at % mapSide) + mapSide) % mapSide) : Math.min(mapSide - 1, Math.max(0, at)))
  const pass = (from: Plane, alongRows: boolean): Plane => {
    const to = new Float64Array(planeCells)
    for (let y = 0; y < mapSide; y++) {
      for (let x = 0; x < mapSide; x++) {
        let sum = 0
        for (let step = -reach; step <= reach; step++) {
          const at = alongRows ? y * mapSide + inside(x + step) : inside(y + step) * mapSide + x
          sum += from[at]! * weights[step + reach]!
        }
        to[y * mapSide + x] = sum / total
      }
    }
    return to
  }
  return pass(pass(plane, true), false)
}

/** Stretched to 0…1; all 0 where the plane is even. */
export function normalizePlane(plane: Plane): Plane {
  let [least, most] = [Infinity, -Infinity]
  for (const value of plane) {
    least = Math.min(least, value)
    most = Math.max(most, value)
  }
  const range = most - least
  return plane.map((value) => (range < 1e-6 ? 0 : (value - least) / range))
}
