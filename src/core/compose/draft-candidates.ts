import type { Brief } from '#core/brief/brief.ts'
import type { Asset, Design } from '#core/design/design.ts'
import type { Box, Size } from '#core/geometry/box.ts'
import { createRandom } from '#core/geometry/random.ts'
import type { Random } from '#core/geometry/random.ts'
import { archetypes } from '#core/layout/archetypes.ts'
import type { Composition } from '#core/layout/composition.ts'
import type { Content, Hero, LogoPicture, PhotoPicture, Picture } from '#core/layout/content.ts'
import { shapeOf } from '#core/layout/frame.ts'
import type { Archetype, Shape, Surface } from '#core/layout/frame.ts'
import type { GroundBrief, Painter } from '#core/layout/ground.ts'
import { painters } from '#core/layout/ground/painters.ts'
import { isClearOn } from '#core/layout/logo-size.ts'
import { placeFrame } from '#core/layout/place-frame.ts'
import { scaleFor } from '#core/layout/type-scale.ts'
import type { Typesetter } from '#core/typography/text-spec.ts'
import { assembleDesign } from './assemble.ts'
import type { Copy } from './copy.ts'
import type { Direction, Palette } from './direction.ts'
import { createOrnaments } from './ornaments.ts'

/** Everything that was understood and found for one request, before a size is chosen. */
export interface Material {
  readonly brief: Brief
  readonly copies: readonly Copy[]
  readonly directions: readonly Direction[]
  readonly logo: LogoPicture | null
  readonly photos: readonly PhotoPicture[]
  /** The scenes that were found, in the colours of a palette, the likeliest first: a leader and what is seen with it. */
  readonly scenes: (palette: Palette) => readonly (readonly Picture[])[]
  readonly tiles: GroundBrief['tiles']
  readonly typesetter: Typesetter
  /** The archetype that is asked for; others stand in only where it cannot hold the content. */
  readonly layout?: string | null
}

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

/** Draws by weight, so that what suits comes first without always being the same. */
function orderByWeight<T>(items: readonly T[], weight: (item: T) => number, random: Random): T[] {
  return items
    .map((item) => ({ item, key: weight(item) <= 0 ? -1 : random.next() ** (1 / weight(item)) }))
    .filter(({ key }) => key >= 0)
    .sort((a, b) => b.key - a.key)
    .map(({ item }) => item)
}

const rankWeight = (list: readonly string[], id: string): number => {
  const rank = list.indexOf(id)
  return rank < 0 ? 0.45 : 1.5 - (rank / Math.max(1, list.length)) * 0.9
}

/** The hero that a candidate is built around: the designer's photo leads, then what was drawn for the topic, then type. */
function heroFor(material: Material, palette: Palette, random: Random): Hero {
  const [photo, ...photos] = material.photos
  if (photo !== undefined) return { kind: 'photo', photos: random.chance(0.5) || photos.length === 0 ? [photo, ...photos] : [photos[0]!, photo, ...photos.slice(1)] }
  const scenes = material.scenes(palette)
  const [main, ...company] = scenes.length > 1 && random.chance(0.34) ? scenes[random.int(1, scenes.length - 1)]! : (scenes[0] ?? [])
  return main === undefined ? { kind: 'type' } : { kind: 'illustration', pictures: [main, ...company] }
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

/** Under its least size a display face loses its thin strokes, and the sturdy bold of the text family speaks instead. */
function sturdyFor(direction: Direction, size: Size): Direction {
  const { display, label, minDisplaySize } = direction.fonts
  if (scaleFor(size).minHeadline * 1.25 >= minDisplaySize) return direction
  return { ...direction, fonts: { ...direction.fonts, display: { ...label, tracking: -10, leading: Math.max(1.08, display.leading) } } }
}

const copyLine = ({ headline, subhead }: Copy): string => [headline[0] ?? '', subhead[0] ?? ''].filter((line) => line !== '').join(' ')

/** What is given up, in turn, for long copy on a small artboard: the face's width, then the second lines, the facts, the logo, the button. */
const squeezes = 5

function squeeze(content: Content, level: number): Content {
  const { copy, direction } = content
  const narrow = { family: 'Fira Sans Condensed', weight: 700, isItalic: false, tracking: -5, leading: 1.1 }
  const fewer = level < 1 ? copy : { ...copy, eyebrow: [], subhead: [], body: [] }
  const bare = level < 2 ? fewer : { ...fewer, facts: [], offer: null }
  return {
    ...content,
    isSqueezed: true,
    copy: level < 4 ? bare : { ...bare, cta: [] },
    logo: level < 3 ? content.logo : null,
    direction: { ...direction, fonts: { ...direction.fonts, display: narrow, label: { ...narrow, weight: 600, leading: 1.2 } } },
  }
}

/**
 * At least `count` drafts for one size, of as many archetypes, directions and painters as suit: each a whole composition
 * whose text fits. Fewer only where the content leaves fewer ways to fit; where it leaves none, less is said in a narrower face.
 */
export function draftCandidates(material: Material, size: Size, seed: number, count: number): Draft[] {
  let drafts = draftAll(material, size, seed, count, (content) => content)
  for (let level = 0; level < squeezes && drafts.length === 0; level++) {
    drafts = draftAll(material, size, seed, count, (content) => squeeze(content, level))
  }
  return drafts
}

function draftAll(material: Material, size: Size, seed: number, count: number, adapt: (content: Content) => Content): Draft[] {
  // Each request draws for itself: one seed must not turn a hundred requests the same way.
  const random = createRandom(seed).fork(`${size.width}x${size.height} ${material.brief.request}`)
  const shape = shapeOf(size)
  // Directions on which the logo needs no plate come up twice as often.
  const isClear = ({ palette }: Direction): boolean =>
    material.logo === null || [palette.ground, palette.field].some((color) => isClearOn(material.logo!, color))
  const directions = [...material.directions.filter(isClear), ...material.directions]
  const drafts: Draft[] = []
  const uses = { archetypes: new Map<string, number>(), painters: new Map<string, number>() }
  const used = (map: Map<string, number>, id: string): number => map.get(id) ?? 0
  const bump = (map: Map<string, number>, id: string): void => void map.set(id, used(map, id) + 1)
  for (let attempt = 0; drafts.length < count && attempt < count * 3; attempt++) {
    const chance = random.fork(`candidate ${attempt}`)
    const direction = sturdyFor(directions[attempt % directions.length]!, size)
    const copyIndex = attempt % 3 === 2 && material.copies.length > 1 ? 1 + (attempt % (material.copies.length - 1)) : 0
    const copy = material.copies[copyIndex]!
    const content = adapt({
      artboard: size, copy, direction, hero: heroFor(material, direction.palette, createRandom(seed).fork(`hero ${direction.palette.name} ${material.brief.request}`)), logo: material.logo, typesetter: material.typesetter,
    })
    const weight = ({ id, suits }: Archetype): number =>
      id === material.layout ? 1e6 : (suits(content, shape) * rankWeight(direction.archetypes, id)) / (1 + 2.5 * used(uses.archetypes, id)) ** 1.5
    const painterWeight = (painter: Painter, brief: GroundBrief, archetype: string): number =>
      // A frame in a frame is one too many.
      archetype === painter.id ? 0 : (painter.suits(brief) * rankWeight(direction.painters, painter.id)) / (1 + 2 * used(uses.painters, painter.id))
    let draft: Draft | null = null
    for (const archetype of orderByWeight(archetypes, weight, chance.fork('archetype')).slice(0, 5)) {
      const tried = draftOne(material, content, archetype, shape, copyIndex, chance, painterWeight, seed)
      // Another composition, in which the logo stands on a colour that shows it, is better than a plate behind it.
      if (tried !== null && (draft === null || !tried.hasPlate)) draft = tried
      if (draft !== null && !draft.hasPlate) break
    }
    if (draft === null) continue
    drafts.push(draft)
    bump(uses.archetypes, draft.archetype)
    bump(uses.painters, draft.painter)
  }
  return drafts
}

function draftOne(
  material: Material, content: Content, archetype: Archetype, shape: Shape, copyIndex: number, chance: Random,
  painterWeight: (painter: Painter, brief: GroundBrief, archetype: string) => number, seed: number,
): Draft | null {
  const { direction, artboard, copy } = content
  const frame = archetype.frame(content, shape, chance.fork(`frame ${archetype.id}`))
  const composition = placeFrame(content, archetype.id, frame)
  if (composition === null) return null
  const ground: GroundBrief = {
    artboard, direction, field: composition.field, calm: calmBoxes(composition),
    hero: composition.hero?.box ?? composition.companions[0]?.box ?? null, tiles: material.tiles,
  }
  const isPhotoGround = content.hero.kind === 'photo' && composition.hero?.form === 'bleed'
  const painter = isPhotoGround ? null : orderByWeight(painters, (item) => painterWeight(item, ground, archetype.id), chance.fork('painter'))[0]
  if (painter === undefined) return null
  const pieces = painter === null ? [] : painter.paint(ground, chance.fork('paint'))
  const ornaments = createOrnaments(direction, artboard, chance.fork('ornaments'))
  const illustration = content.hero.kind === 'illustration' ? content.hero.pictures[0].alt : content.hero.kind
  return {
    archetype: archetype.id,
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
          request: material.brief.request, seed, layout: archetype.id, palette: direction.palette.name, type: direction.fonts.id,
          background: painter?.id ?? 'photo', illustration,
        },
      }),
  }
}
