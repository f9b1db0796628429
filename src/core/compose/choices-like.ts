import type { Design } from '#core/design/design.ts'
import type { Choices, PaletteRecord } from './choices.ts'
import { paletteOf } from './palette-of.ts'

/** Where `choices` is free, what this design has chosen: its palette, its type and its picture; layout and ground stay free. */
export function choicesLike(design: Design, choices: Choices, illustrationNamed: (name: string) => string | null): Choices {
  const { origin } = design
  if (origin === null) return choices
  const palette: PaletteRecord | null = choices.palette ?? (choices.colors === null ? paletteOf(design) : null)
  const illustration = origin.illustration === 'type' ? 'none' : illustrationNamed(origin.illustration)
  return { ...choices, palette, fonts: choices.fonts ?? origin.type, illustration: choices.illustration ?? illustration }
}
