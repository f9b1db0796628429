import { createRandom } from '#core/geometry/random.ts'
import type { Random } from '#core/geometry/random.ts'
import type { Size } from '#core/geometry/box.ts'
import { archetypes } from '#core/layout/archetypes.ts'
import type { Content, Hero } from '#core/layout/content.ts'
import { shapeOf } from '#core/layout/frame.ts'
import type { Archetype, Shape } from '#core/layout/frame.ts'
import { isClearOn } from '#core/layout/logo-size.ts'
import { placeFrame } from '#core/layout/place-frame.ts'
import { scaleFor } from '#core/layout/type-scale.ts'
import type { Direction, Palette } from './direction.ts'
import { draftComposition } from './draft-composition.ts'
import type { Draft, PainterWeight } from './draft-composition.ts'
import type { Material } from './material.ts'
import { orderByWeight } from './order-by-weight.ts'

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

/** Under its least size a display face loses its thin strokes, and the sturdy bold of the text family speaks instead. */
function sturdyFor(direction: Direction, size: Size): Direction {
  const { display, label, minDisplaySize } = direction.fonts
  if (scaleFor(size).minHeadline * 1.25 >= minDisplaySize) return direction
  return { ...direction, fonts: { ...direction.fonts, display: { ...label, tracking: -10, leading: Math.max(1.08, display.leading) } } }
}

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
    const painterWeight: PainterWeight = (painter, brief, archetype) =>
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
  material: Material, content: Content, archetype: Archetype, shape: Shape, copyIndex: number, chance: Random, painterWeight: PainterWeight, seed: number,
): Draft | null {
  const composition = placeFrame(content, archetype.id, archetype.frame(content, shape, chance.fork(`frame ${archetype.id}`)))
  return composition === null ? null : draftComposition({ material, content, composition, copyIndex, painterWeight, seed }, chance)
}
