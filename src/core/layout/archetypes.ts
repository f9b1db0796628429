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
import { photoMosaic } from './archetypes/photo-mosaic.ts'
import { photoStagger } from './archetypes/photo-stagger.ts'
import { photoTiles } from './archetypes/photo-tiles.ts'
import { split } from './archetypes/split.ts'
import { stage } from './archetypes/stage.ts'
import { ticket } from './archetypes/ticket.ts'
import { typePoster } from './archetypes/type-poster.ts'
import { waveSplit } from './archetypes/wave-split.ts'
import { wreath } from './archetypes/wreath.ts'
import { mustShowAll } from './photo/part-page.ts'
import { turnToGaze } from './photo/turn-to-gaze.ts'

const withOnePicture: readonly Archetype[] = [
  split, waveSplit, diagonal, halo, stage, numeral, frameBorder, fullBleed, card, band, cornerCrop, typePoster, arch, wreath,
  ticket, column,
]

/** These show one photo: where several were given and there is room, they do not suit. */
const alone = (archetype: Archetype): Archetype => ({
  ...archetype,
  suits: (content, shape) => (mustShowAll(content) ? 0 : archetype.suits(content, shape)),
  frame: (content, shape, random) => turnToGaze(content, archetype.frame(content, shape, random)),
})

export const archetypes: readonly Archetype[] = [...withOnePicture.map(alone), photoMosaic, photoTiles, photoStagger]
