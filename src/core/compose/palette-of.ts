import { toOklch } from '#core/color/oklch.ts'
import type { Design } from '#core/design/design.ts'
import type { ColorId } from '#core/design/ids.ts'
import type { PaletteRecord } from './choices.ts'

type Part = Exclude<keyof PaletteRecord, 'name' | 'isDark' | 'accents'>

/** The token that carries each part of a palette in a design that is composed here, and its name. */
export const paletteTokens: readonly { readonly part: Part; readonly id: ColorId; readonly name: string }[] = [
  { part: 'ground', id: 'color:ground', name: 'Ground' },
  { part: 'groundShade', id: 'color:ground-shade', name: 'Ground shade' },
  { part: 'field', id: 'color:field', name: 'Field' },
  { part: 'fieldShade', id: 'color:field-shade', name: 'Field shade' },
  { part: 'surface', id: 'color:surface', name: 'Surface' },
  { part: 'ink', id: 'color:ink', name: 'Ink' },
  { part: 'inkSoft', id: 'color:ink-soft', name: 'Soft ink' },
  { part: 'onField', id: 'color:on-field', name: 'Ink on field' },
  { part: 'onSurface', id: 'color:on-surface', name: 'Ink on surface' },
  { part: 'accent', id: 'color:accent', name: 'Accent' },
  { part: 'onAccent', id: 'color:on-accent', name: 'Ink on accent' },
]
export const accentToken = (index: number): ColorId => `color:accent-${index + 2}`

/** The palette that a design's colours make now; null where a part is missing. */
export function paletteOf(design: Design): PaletteRecord | null {
  const parts: Partial<Record<Part, string>> = {}
  for (const { part, id } of paletteTokens) {
    const value = design.colors[id]?.value
    if (value === undefined) return null
    parts[part] = value
  }
  const accents = [0, 1, 2].flatMap((index) => design.colors[accentToken(index)]?.value ?? [])
  const whole = parts as Record<Part, string>
  return { name: design.origin?.palette ?? '', isDark: toOklch(whole.ground).l < 0.5, accents, ...whole }
}

/** Values by token, to put a palette into a design that has these tokens. */
export function paletteValues(palette: PaletteRecord): Readonly<Record<ColorId, string>> {
  const parts = paletteTokens.map(({ part, id }) => [id, palette[part]])
  return Object.fromEntries([...parts, ...palette.accents.map((value, index) => [accentToken(index), value])]) as Record<ColorId, string>
}
