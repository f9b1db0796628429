import type { Design } from '#core/design/design.ts'
import type { Box } from '#core/geometry/box.ts'
import type { Random } from '#core/geometry/random.ts'
import type { Composition } from '#core/layout/composition.ts'
import type { Content } from '#core/layout/content.ts'
import type { Surface } from '#core/layout/frame.ts'
import type { GroundBrief, Painter } from '#core/layout/ground.ts'
import { painters } from '#core/layout/ground/painters.ts'
import { assembleDesign } from './assemble.ts'
import type { Copy } from './copy.ts'
import { rankWeight } from './create-contents.ts'
import type { Direction } from './direction.ts'
import type { Material } from './material.ts'
import { orderByWeight } from './order-by-weight.ts'
import { createOrnaments } from './ornaments.ts'

/** One candidate before it is looked at. */
export interface Draft {
  readonly archetype: string
  readonly painter: string
  readonly direction: Direction
  readonly copy: number
  /** The logo needs a plate: a composition on another ground would be better. */
  readonly hasPlate: boolean
  /** Draws the design; a stronger scrim or another surface may be asked for after it was looked at. */
  draw(options: { readonly scrim: number }): Design
}

export type PainterWeight = (painter: Painter, brief: GroundBrief, archetype: string) => number

/** A direction's own painters first, and those less that were `used` already. */
export const weighPainters = (direction: Direction, used: (id: string) => number): PainterWeight => (painter, brief, archetype) =>
  // A frame in a frame is one too many.
  archetype === painter.id ? 0 : (painter.suits(brief) * rankWeight(direction.painters, painter.id)) / (1 + 2 * used(painter.id))

export interface CompositionToDraft {
  readonly material: Material
  readonly content: Content
  readonly composition: Composition
  readonly copyIndex: number
  readonly painterWeight: PainterWeight
  readonly seed: number
}

/** Every block that must be readable, for the ground to stay quiet behind; what lies on a card or a photo needs no ground. */
function calmBoxes({ texts, button, logo, offer, field }: Composition): GroundBrief['calm'] {
  const parts: readonly { readonly box: Box; readonly on: Surface | 'accent' }[] = [
    ...texts.map((text) => ({ box: text.inkBox, on: text.on })),
    ...(button === null ? [] : [button]),
    ...(logo === null || logo.plate !== null ? [] : [logo]),
    ...(offer === null || offer.seal !== null ? [] : offer.texts.map((text) => ({ box: text.inkBox, on: text.on }))),
  ]
  return parts
    .filter(({ on }) => on === 'ground' || on === 'field')
    .map(({ box, on }) => ({ box, on: on === 'field' || field.kind === 'all' ? 'field' : 'ground' }))
}

const copyLine = ({ headline, subhead }: Copy): string => [headline[0] ?? '', subhead[0] ?? ''].filter((line) => line !== '').join(' ')

/** Gives a composition its ground and its ornaments. Null when no painter can paint for it. */
export function draftComposition({ material, content, composition, copyIndex, painterWeight, seed }: CompositionToDraft, chance: Random): Draft | null {
  const { direction, artboard, copy } = content
  const { archetype } = composition
  const ground: GroundBrief = {
    artboard, direction, field: composition.field, calm: calmBoxes(composition),
    hero: composition.hero?.box ?? composition.companions[0]?.box ?? null, tiles: material.tiles,
  }
  const isPhotoGround = content.hero.kind === 'photo' && composition.hero?.form === 'bleed'
  const suited = isPhotoGround ? [] : orderByWeight(painters, (item) => painterWeight(item, ground, archetype), chance.fork('painter'))
  const painter = isPhotoGround ? null : (suited.find(({ id }) => id === material.painter) ?? suited[0])
  if (painter === undefined) return null
  const pieces = painter === null ? [] : painter.paint(ground, chance.fork('paint'))
  const ornaments = createOrnaments(direction, artboard, chance.fork('ornaments'))
  const illustration = content.hero.kind === 'illustration' ? content.hero.pictures[0].alt : content.hero.kind
  return {
    archetype,
    painter: painter?.id ?? 'photo',
    direction,
    copy: copyIndex,
    hasPlate: composition.logo?.plate != null,
    draw: ({ scrim }) =>
      assembleDesign({
        content, composition, ground: pieces, tiles: Object.values(material.tiles), ornaments, scrim,
        title: copy.headline[0] ?? 'Untitled',
        description: copyLine(copy),
        origin: {
          request: material.brief.request, seed, layout: archetype, palette: direction.palette.name, type: direction.fonts.id,
          background: painter?.id ?? 'photo', illustration,
        },
      }),
  }
}
