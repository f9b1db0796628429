import type { FontChoice } from '#core/compose/direction.ts'
import type { Role } from '#core/design/layer.ts'
import type { Box } from '#core/geometry/box.ts'
import type { Frame, HeroPlace, PanelPlan, Surface } from './frame.ts'
import type { FieldPlan } from './ground.ts'
import type { PhotoTone } from './photo/tone.ts'

/** Which of the surface's colours a text takes. `label` is the colour on the accent. */
export type InkTone = 'ink' | 'soft' | 'accent' | 'label'

export interface PlacedText {
  readonly role: Role
  readonly name: string
  readonly text: string
  /** The layer's box: as tall as the text engine's lines, so that every renderer puts the baselines where layout did. */
  readonly box: Box
  /** What the eye sees of it: from the capitals' top to the last baseline, by the widest line. */
  readonly inkBox: Box
  readonly font: FontChoice
  readonly fontSize: number
  readonly align: 'start' | 'center' | 'end'
  readonly letterCase: 'as-typed' | 'upper' | 'title'
  readonly on: Surface | 'accent'
  readonly tone: InkTone
  readonly angleDeg: number
}

export interface PlacedButton {
  readonly box: Box
  readonly on: Surface
  readonly label: PlacedText
}

export interface PlacedLogo {
  /** Where the visible part of the logo lies. */
  readonly box: Box
  readonly on: Surface
  /** A plate in the palette behind it, where it would be lost on what it stands on. */
  readonly plate: Box | null
}

export interface PlacedOffer {
  /** The seal's box; null when the figure stands free, on the ground. */
  readonly seal: Box | null
  readonly texts: readonly PlacedText[]
  readonly box: Box
  /** The figure is the hero, and this is the place it commands: a shape of its own lies there, behind it. */
  readonly isHero: boolean
  readonly stand: Box | null
}

/** A frame with every word measured and every box final. */
export interface Composition {
  readonly archetype: string
  readonly field: FieldPlan
  readonly texts: readonly PlacedText[]
  readonly button: PlacedButton | null
  readonly logo: PlacedLogo | null
  readonly offer: PlacedOffer | null
  readonly hero: HeroPlace | null
  readonly companions: readonly HeroPlace[]
  readonly panels: readonly PanelPlan[]
  readonly ornament: Frame['ornament']
  readonly margin: number
  /** Of words on a photo; the palette's own ground unless told. */
  readonly photoTone?: PhotoTone
}
