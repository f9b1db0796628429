import type { Oklab } from '#core/color/oklch.ts'
import { layoutDistance, type PlacedRole } from './layout-distance.ts'
import type { DesignLook } from './measure-look.ts'

/** Layouts further apart than this are simply others, and so are colours of this OKLab distance. */
const fullLayout = 0.42
const fullColor = 0.4

/** How unlike two designs look at arm's length, 0…1: where things stand, and more in which colours. */
export const lookDistance = (a: DesignLook, b: DesignLook): number =>
  0.4 * Math.min(1, arrangementDistance(a.placed, b.placed) / fullLayout) + 0.6 * colorDistance(a.blur, b.blur)

/** A page and its mirror image are one idea to whoever looks at both: what mirroring undoes counts by half. */
function arrangementDistance(a: readonly PlacedRole[], b: readonly PlacedRole[]): number {
  const straight = layoutDistance(a, b)
  const mirrored = layoutDistance(a.map(({ role, box }) => ({ role, box: { ...box, x: 1 - box.x - box.width } })), b)
  return (straight + Math.min(straight, mirrored)) / 2
}

/** The colours of two sheets: half as they stand, field against field, half as palettes, wherever on the sheet a colour lies. */
export function colorDistance(a: readonly Oklab[], b: readonly Oklab[]): number {
  const asTheyStand = meanDistance(a, b)
  const byPalette = meanDistance(sorted(a), sorted(b))
  return Math.min(1, (0.5 * asTheyStand + 0.5 * byPalette) / fullColor)
}

/** From dark to light: two sheets of the same colours are then alike wherever these lie. A look is compared with many others. */
function sorted(fields: readonly Oklab[]): readonly Oklab[] {
  let palette = palettes.get(fields)
  if (palette === undefined) palettes.set(fields, (palette = [...fields].sort((one, other) => one.l - other.l)))
  return palette
}
const palettes = new WeakMap<readonly Oklab[], readonly Oklab[]>()

/** Hue and chroma span a third of what lightness does, and are seen as soon. */
const chromaWeight = 1.8

function meanDistance(a: readonly Oklab[], b: readonly Oklab[]): number {
  const count = Math.min(a.length, b.length)
  let sum = 0
  for (let index = 0; index < count; index++) {
    const [one, other] = [a[index]!, b[index]!]
    sum += Math.hypot(one.l - other.l, (one.a - other.a) * chromaWeight, (one.b - other.b) * chromaWeight)
  }
  return count === 0 ? 0 : sum / count
}
