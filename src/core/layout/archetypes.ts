import type { Archetype } from './frame.ts'
import { arch } from './archetypes/arch.ts'
import { band } from './archetypes/band.ts'
import { card } from './archetypes/card.ts'
import { column } from './archetypes/column.ts'
import { cornerCrop } from './archetypes/corner-crop.ts'
import { diagonal } from './archetypes/diagonal.ts'
import { frameBorder } from './archetypes/frame-border.ts'
import { fullBleed } from './archetypes/full-bleed.ts'
import { halo } from './archetypes/halo.ts'
import { numeral } from './archetypes/numeral.ts'
import { split } from './archetypes/split.ts'
import { stage } from './archetypes/stage.ts'
import { ticket } from './archetypes/ticket.ts'
import { typePoster } from './archetypes/type-poster.ts'
import { waveSplit } from './archetypes/wave-split.ts'
import { wreath } from './archetypes/wreath.ts'

export const archetypes: readonly Archetype[] = [
  split, waveSplit, diagonal, halo, stage, numeral, frameBorder, fullBleed, card, band, cornerCrop, typePoster, arch, wreath,
  ticket, column,
]
