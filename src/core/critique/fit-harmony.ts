import { hueDistance } from '#core/color/oklch.ts'

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
const turnStep = 10

/** The mean way, in degrees, that hues must turn to lie in the best-fitting template; 0 for one hue, or none. */
export function fitHarmony(hues: readonly WeightedHue[]): number {
  const total = hues.reduce((sum, { weight }) => sum + weight, 0)
  if (total <= 0) return 0
  let least = Infinity
  templates.forEach((sectors, index) => {
    for (let turn = 0; turn < 360; turn += turnStep) {
      let sum = 0
      for (const { hue, weight } of hues) {
        let way = Infinity
        for (const { at, width } of sectors) way = Math.min(way, Math.max(0, hueDistance(hue, at + turn) - width / 2))
        sum += way * weight
      }
      least = Math.min(least, sum / total + looseness[index]!)
    }
  })
  return least
}
