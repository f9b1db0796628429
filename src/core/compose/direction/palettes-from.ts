import { deltaEok } from '#core/color/mix.ts'
import { toOklch } from '#core/color/oklch.ts'
import type { Palette } from '#core/compose/direction.ts'
import { createRandom } from '#core/geometry/random.ts'
import { finishPalette } from './finish-palette.ts'
import type { FixedColors } from './finish-palette.ts'
import { harmonies } from './harmonies.ts'
import type { HarmonyId, PaletteUse } from './harmonies.ts'

export interface ProposedPalette {
  readonly harmony: HarmonyId
  readonly palette: Palette
}

/** Where the colour itself may stand, the likeliest first; where it fits nowhere the palette only follows its hue. */
const standings: Readonly<Record<PaletteUse, readonly (keyof FixedColors)[]>> = {
  light: ['accent', 'field'],
  tinted: ['field', 'accent'],
  saturated: ['ground', 'field'],
  dark: ['ground', 'accent', 'field'],
}
/** Nearer than this two palettes look like one. */
const leastDifference = 0.06

/** A palette in each harmony that one colour can lead; another seed turns what a harmony leaves to chance. */
export function palettesFrom(color: string, seed: number): ProposedPalette[] {
  const lead = toOklch(color)
  const found: ProposedPalette[] = []
  for (const harmony of harmonies) {
    const sketch = harmony.sketch({ lead, second: null, random: createRandom(seed).fork(harmony.id) })
    const tries: readonly FixedColors[] = [...standings[harmony.use].map((part) => ({ [part]: color })), {}]
    for (const fixed of tries) {
      const palette = finishPalette(harmony.id, sketch, fixed)
      if (palette === null || found.some((other) => differenceOf(other.palette, palette) < leastDifference)) continue
      found.push({ harmony: harmony.id, palette })
      break
    }
  }
  return found
}

const differenceOf = (one: Palette, other: Palette): number => Math.max(deltaEok(one.ground, other.ground), deltaEok(one.field, other.field), deltaEok(one.accent, other.accent) / 2)
