import { hueDistance, wrapHue } from '#core/color/oklch.ts'

/** A hue in degrees, and how much of it there is. */
export interface WeightedHue {
  readonly hue: number
  readonly weight: number
}

interface Sector {
  readonly at: number
  readonly width: number
}

/** Sectors of the hue wheel in which harmonious colours lie: Cohen-Or et al. 2006, "Color harmonization", figure 2. */
const templates: readonly (readonly Sector[])[] = [
  [{ at: 0, width: 18 }],
  [{ at: 0, width: 93.6 }],
  [{ at: 0, width: 79.2 }, { at: 90, width: 18 }],
  [{ at: 0, width: 79.2 }, { at: 270, width: 18 }],
  [{ at: 0, width: 18 }, { at: 180, width: 18 }],
  [{ at: 0, width: 93.6 }, { at: 180, width: 18 }],
  [{ at: 0, width: 93.6 }, { at: 180, width: 93.6 }],
]
/** Half of the wheel and two wide sectors hold nearly anything: what they forgive is worth less. */
const looseness = [0, 0, 2, 2, 0, 1, 6]
/** Hues are told apart, and templates turned, in steps of this many degrees. */
const step = 10
const steps = 360 / step

/** How far each step of hue lies off each template at each turn: [template][turn][hue], in degrees. */
const ways = templates.map((sectors) =>
  Array.from({ length: steps }, (_, turn) =>
    Float64Array.from({ length: steps }, (_, hue) => Math.min(...sectors.map(({ at, width }) => Math.max(0, hueDistance(hue * step + step / 2, at + turn * step) - width / 2)))),
  ),
)

/** The mean way, in degrees, that hues must turn to lie in the best-fitting template; 0 for one hue, or none. */
export function fitHarmony(hues: readonly WeightedHue[]): number {
  const weights = new Float64Array(steps)
  let total = 0
  for (const { hue, weight } of hues) {
    weights[Math.floor(wrapHue(hue) / step)]! += weight
    total += weight
  }
  if (total <= 0) return 0
  let least = Infinity
  ways.forEach((turns, template) => {
    for (const turn of turns) {
      let sum = 0
      for (let hue = 0; hue < steps; hue++) sum += turn[hue]! * weights[hue]!
      least = Math.min(least, sum / total + looseness[template]!)
    }
  })
  return least
}
