/** Each look is a whole: shape, type, colour, texture and density that belong together (art-direction rule 14). */
export const moods = [
  'clinical', 'corporate', 'tech', 'luxury', 'editorial', 'romantic', 'playful', 'kids', 'street', 'sport',
  'heritage', 'rustic', 'organic', 'fresh', 'festive', 'cozy', 'retro', 'minimal', 'bold-sale', 'cultural',
] as const
export type Mood = (typeof moods)[number]

/** Colours by the part they play; hex. Large areas keep OKLCH chroma at or under 0.12, the accent may reach 0.2. */
export interface Palette {
  readonly name: string
  readonly isDark: boolean
  /** 60 %: the ground under most of the artboard. */
  readonly ground: string
  /** A neighbour of the ground, for its gradient and quiet shapes. */
  readonly groundShade: string
  /** 30 %: the related second field: hero panel, wave, band. */
  readonly field: string
  readonly fieldShade: string
  /** Cards and plates that carry text or a logo. */
  readonly surface: string
  /** Text on ground, and its quieter sister; both at least 4.5:1 on ground and groundShade. */
  readonly ink: string
  readonly inkSoft: string
  /** Text on field and fieldShade, at least 4.5:1. */
  readonly onField: string
  /** Text on surface, at least 4.5:1. */
  readonly onSurface: string
  /** 10 %: call to action and one detail; at least 3:1 on ground, field, their shades, and surface. */
  readonly accent: string
  /** The label on the accent, at least 4.5:1. */
  readonly onAccent: string
  /** Decoration that may sing: at most three, from the same family of hues. */
  readonly accents: readonly string[]
}

export interface FontChoice {
  readonly family: string
  readonly weight: number
  readonly isItalic: boolean
  /** Thousandths of an em at display size. */
  readonly tracking: number
  readonly leading: number
}

export interface FontPair {
  readonly id: string
  readonly display: FontChoice
  readonly text: FontChoice
  /** The bold of the text family, for labels and eyebrows. */
  readonly label: FontChoice
  /** Pixels; below this the display face loses its thin strokes, and `label` takes its place. */
  readonly minDisplaySize: number
}

export interface Direction {
  readonly mood: Mood
  readonly palette: Palette
  /** Where most of the logo's own pixels stand out best; `none`: nowhere, so it needs a plate of its own; also without a logo. */
  readonly logoOn: 'ground' | 'field' | 'surface' | 'none'
  readonly fonts: FontPair
  readonly headlineCase: 'as-typed' | 'upper' | 'title'
  readonly shapes: 'round' | 'soft' | 'sharp' | 'organic' | 'cut' | 'ornate'
  /** Corner radius as a fraction of the button's height: 0 square, 0.5 pill. */
  readonly radius: number
  readonly lineWeight: 'hair' | 'regular' | 'heavy'
  readonly density: 'airy' | 'normal' | 'dense'
  readonly texture: 'none' | 'grain' | 'paper' | 'canvas' | 'halftone'
  /** Background painters that suit the mood, best first. */
  readonly painters: readonly string[]
  /** Composition archetypes that suit the mood, best first. */
  readonly archetypes: readonly string[]
}
