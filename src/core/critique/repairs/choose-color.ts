import { luminanceContrast } from '#core/color/contrast.ts'
import type { Design } from '#core/design/design.ts'
import type { Color } from '#core/design/paint.ts'
import { hexLuminance } from '../luminance.ts'

export interface Choice {
  readonly color: Color
  readonly value: string
  readonly name: string
}

/** Near-black and near-white, for designs whose own colours do not reach. */
const plainInks: readonly Choice[] = [
  { color: '#14110f', value: '#14110f', name: 'near-black' },
  { color: '#fffdfa', value: '#fffdfa', name: 'near-white' },
]

const inkNames = /ink|text|label|(?:^|[- ])on[- ]/i
const groundNames = /surface|ground|paper|plate|field|background/i

/** The design's own colours, those made for the part first, and then plain ones. Ties keep the order of the tokens. */
export function listColors(design: Design, part: 'ink' | 'ground'): Choice[] {
  const names = part === 'ink' ? inkNames : groundNames
  const tokens = Object.values(design.colors).map(({ id, name, value }) => ({ color: id as Color, value, name }))
  const rank = (choice: Choice): number => (names.test(choice.name) ? 0 : 1)
  return [...tokens.sort((a, b) => rank(a) - rank(b)), ...plainInks]
}

/** The least contrast of a colour with grounds between two luminances. */
export function contrastWithin(value: string, [darkest, lightest]: readonly [number, number]): number {
  const own = hexLuminance(value)
  if (own > darkest && own < lightest) return 1
  return Math.min(luminanceContrast(own, darkest), luminanceContrast(own, lightest))
}
