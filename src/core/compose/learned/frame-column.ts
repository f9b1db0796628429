import { createMeans } from '#core/assets/saliency/saliency-map.ts'
import { area, bottom, centerX, centerY, inset, intersection, right } from '#core/geometry/box.ts'
import type { Box, Size } from '#core/geometry/box.ts'
import type { Random } from '#core/geometry/random.ts'
import { hasDrawableOffer, sealOn, stackedFrame } from '#core/layout/archetypes/page.ts'
import type { Content } from '#core/layout/content.ts'
import type { Anchor, Frame, HeroPlace } from '#core/layout/frame.ts'
import type { FieldPlan } from '#core/layout/ground.ts'
import { photoGap, placeTiles } from '#core/layout/photo/part-page.ts'
import { tilePhotos } from '#core/layout/photo/tile-photos.ts'
import { toneFor } from '#core/layout/photo/tone.ts'
import type { Layout } from '#core/layout/problem/problem.ts'
import { growBox } from './grow-box.ts'
import { indexOfPart } from './plan-column.ts'
import type { ColumnPlan } from './plan-column.ts'

interface Scene {
  readonly content: Content
  readonly plan: ColumnPlan
  readonly layout: Layout
  readonly surface: 'ground' | 'field'
  readonly random: Random
}

/** Air between the picture and what stands beside it, in margins. */
const sceneGap = 0.7

const boxOf = ({ plan, layout }: Scene, part: Parameters<typeof indexOfPart>[1]): Box | null => layout[indexOfPart(plan, part)] ?? null

/** How the words of a column stand: on the page's own axis, or from their left edge. */
const alignOf = (words: Box, page: Size): Frame['text']['align'] => (Math.abs(centerX(words) - page.width / 2) < page.width * 0.035 ? 'center' : 'start')

/** Where ink that leaves some of its room empty settles: where its column was found. */
function verticalAlignOf(words: Box, room: Box): Frame['text']['verticalAlign'] {
  const slack = room.height - words.height
  if (slack < room.height * 0.12) return 'middle'
  const at = (words.y - room.y) / slack
  return at < 0.22 ? 'top' : at > 0.78 ? 'bottom' : 'middle'
}

/** A found layout with its rooms filled, as the plan of a composition. */
export function frameColumn(scene: Scene): Frame | null {
  return scene.plan.crop !== null ? framePhoto(scene) : frameBeside(scene)
}

/** Words on the photo that fills the page, or on a card on it. */
function framePhoto(scene: Scene): Frame | null {
  const { content: { hero, direction }, plan: { crop, problem: { page, margin } } } = scene
  const words = boxOf(scene, 'words')!
  if (hero.kind !== 'photo' || crop === null) return null
  const place: HeroPlace = { box: { x: 0, y: 0, ...page }, form: 'bleed', anchor: { x: 0.5, y: 0.5 }, isStanding: false, on: 'field' }
  const card = boxOf(scene, 'card')
  if (card !== null) {
    const pad = Math.max(margin * 0.5, Math.min(margin * 0.85, words.x - card.x, words.y - card.y))
    return stackedFrame(
      { box: inset(card, pad), on: 'surface', align: alignOf(card, page), verticalAlign: 'middle' },
      { field: { kind: 'all' }, panels: [{ box: card, form: 'round', color: 'surface' }], hero: place, headlineShare: 0.4 },
    )
  }
  const around = { x: words.x - page.width * 0.06, y: words.y - page.height * 0.08, width: words.width + page.width * 0.12, height: words.height + page.height * 0.16 }
  const room = intersection(around, inset({ x: 0, y: 0, ...page }, margin))!
  const seen = { x: crop.x + (room.x / page.width) * crop.width, y: crop.y + (room.y / page.height) * crop.height, width: (room.width / page.width) * crop.width, height: (room.height / page.height) * crop.height }
  const { tone } = toneFor(direction.palette, { l: createMeans(hero.photos[0].look.light)(seen), ...hero.photos[0].look.tint })
  return stackedFrame(
    { box: room, on: 'photo', align: alignOf(words, page), verticalAlign: verticalAlignOf(words, inset({ x: 0, y: 0, ...page }, margin)) },
    { field: { kind: 'all' }, hero: { ...place, crop }, headlineShare: 0.4, photoTone: tone },
  )
}

/** Of a logo that stands alone: its corner or its place on the page's axis; null where it floats. */
function settleLogo(logo: Box | null, { width, height }: Size, margin: number): { readonly box: Box; readonly anchor: Anchor } | null {
  if (logo === null) return null
  const near = margin * 0.4
  const x = logo.x <= margin + near ? 0 : right(logo) >= width - margin - near ? 1 : Math.abs(centerX(logo) - width / 2) < near ? 0.5 : null
  const y = logo.y <= margin + near ? 0 : bottom(logo) >= height - margin - near ? 1 : null
  if (x === null || y === null) return null
  return {
    box: { ...logo, x: x === 0 ? margin : x === 1 ? width - margin - logo.width : (width - logo.width) / 2, y: y === 0 ? margin : height - margin - logo.height },
    anchor: { x, y },
  }
}

/** Words beside the picture, or alone. */
function frameBeside(scene: Scene): Frame {
  const { content, plan: { problem: { page, margin } }, surface, random } = scene
  const whole = { x: 0, y: 0, ...page }
  const inner = inset(whole, margin)
  const gap = margin * sceneGap
  const card = boxOf(scene, 'card')
  const words = card ?? boxOf(scene, 'words')!
  const facts = boxOf(scene, 'facts')
  const logo = settleLogo(boxOf(scene, 'logo'), page, margin)
  const alone = [facts, logo?.box ?? null].filter((box) => box !== null)
  const found = boxOf(scene, 'picture')
  const picture = found === null ? null : growPicture(scene, found, [words, ...alone], gap)
  const standing = [...alone, ...(picture === null ? [] : [picture])]
  const room = card !== null ? inset(card, Math.max(margin * 0.5, Math.min(margin * 0.85, boxOf(scene, 'words')!.x - card.x))) : growBox(words, { obstacles: standing, bounds: inner, gap })
  const align = alignOf(words, page)
  const box = align === 'center' && card === null ? centered(room, page) : room
  const field: FieldPlan = card !== null || surface === 'field' ? { kind: 'all' } : picture === null || content.hero.kind === 'photo' ? { kind: 'none' } : fieldBehind(picture, [box, ...alone], page, margin, random)
  const on = card !== null ? 'surface' : surface
  const placed = picture === null ? { hero: null, companions: [] } : placePictures(content, picture, page, field)
  return stackedFrame(
    { box, on, align, verticalAlign: card !== null ? 'middle' : verticalAlignOf(words, box) },
    {
      field, ...placed,
      panels: card === null ? [] : [{ box: card, form: 'round', color: 'surface' }],
      ...(logo === null ? {} : { logo: { place: 'box' as const, ...logo, on: surface } }),
      ...(facts === null ? {} : { facts: { place: 'box' as const, ...settleFacts(facts, growBox(facts, { obstacles: [box, ...standing.filter((other) => other !== facts)], bounds: inner, gap }), page), on: surface } }),
      offer: picture !== null && hasDrawableOffer(content) ? { place: 'badge', box: sealBeside(picture, [box, ...alone], page, margin) } : { place: 'stack' },
      headlineShare: picture === null ? 0.6 : box.width > box.height * 1.5 ? 0.48 : 0.36,
    },
  )
}

/** The most of a room that stands evenly about the page's axis. */
function centered(room: Box, page: Size): Box {
  const half = Math.min(page.width / 2 - room.x, right(room) - page.width / 2)
  return half <= room.width * 0.25 ? room : { ...room, x: page.width / 2 - half, width: half * 2 }
}

function settleFacts(found: Box, room: Box, page: Size): { readonly box: Box; readonly anchor: Anchor } {
  const slack = (from: number, size: number, low: number, whole: number): number => (whole - size < 1 ? 0 : (from - low) / (whole - size))
  const x = Math.abs(centerX(found) - page.width / 2) < page.width * 0.035 ? 0.5 : right(found) > page.width * 0.9 && found.x > page.width * 0.4 ? 1 : 0
  const y = slack(found.y, found.height, room.y, room.height)
  return { box: room, anchor: { x, y: y > 0.6 ? 1 : y < 0.4 ? 0 : 0.5 } }
}

/** Photos go on until the page's edge or the words; a drawing keeps its air inside the page and is cropped by the edge it stands at. */
function growPicture({ content: { hero }, plan: { problem: { page, margin } } }: Scene, found: Box, others: readonly Box[], gap: number): Box {
  const whole = { x: 0, y: 0, ...page }
  if (hero.kind === 'photo') return growBox(found, { obstacles: others, bounds: whole, gap })
  const grown = growBox(found, { obstacles: others, bounds: inset(whole, margin * 0.35), gap: gap * 0.8 })
  const over = page.width * 0.07
  const isBeside = (side: (box: Box) => number): boolean => others.some((other) => side(other) > 0 && other.y < bottom(grown) && bottom(other) > grown.y)
  if (right(grown) > page.width - margin && isBeside((other) => grown.x - right(other) + 1)) return { ...grown, width: page.width + over - grown.x }
  if (grown.x < margin && isBeside((other) => other.x - right(grown) + 1)) return { ...grown, x: -over, width: right(grown) + over }
  return grown
}

function placePictures({ hero }: Content, picture: Box, page: Size, field: FieldPlan): Pick<Frame, 'hero' | 'companions'> {
  if (hero.kind === 'photo') {
    const tiling = tilePhotos(picture, hero.photos, photoGap(Math.min(page.width, page.height)))[0]!
    return placeTiles(tiling)
  }
  return { hero: { box: picture, form: 'free', anchor: { x: 0.5, y: 0.55 }, isStanding: bottom(picture) > page.height * 0.6, on: field.kind === 'none' ? 'ground' : 'field' }, companions: [] }
}

/** On that shoulder of the picture which is farthest from what is read. */
function sealBeside(picture: Box, others: readonly Box[], page: Size, margin: number): Box {
  const seen = intersection(picture, { x: 0, y: 0, ...page }) ?? picture
  const seals = [{ x: 0.86, y: 0.14 }, { x: 0.14, y: 0.14 }, { x: 0.86, y: 0.84 }, { x: 0.14, y: 0.84 }]
    .map((corner) => sealOn({ ...page, short: Math.min(page.width, page.height), margin }, seen, corner))
  const cost = (seal: Box): number => others.reduce((sum, other) => sum + 4 * shared(seal, other) - Math.min(0.5, apart(seal, other) / page.width), 0)
  return seals.reduce((best, seal) => (cost(seal) < cost(best) - 0.05 ? seal : best))
}

const shared = (a: Box, b: Box): number => {
  const both = intersection(a, b)
  return both === null ? 0 : area(both) / area(a)
}

const apart = (a: Box, b: Box): number => Math.hypot(Math.max(0, a.x - right(b), b.x - right(a)), Math.max(0, a.y - bottom(b), b.y - bottom(a)))

/** The field behind a drawing: up to between it and the words where a line parts them, else a shape of its own or none. */
function fieldBehind(picture: Box, others: readonly Box[], page: Size, margin: number, random: Random): FieldPlan {
  const [words] = others
  const rooms = [
    { side: 'right', from: page.width - picture.x, to: page.width - Math.max(...others.map(right)) },
    { side: 'left', from: right(picture), to: Math.min(...others.map(({ x }) => x)) },
    { side: 'bottom', from: page.height - picture.y, to: page.height - Math.max(...others.map(bottom)) },
    { side: 'top', from: bottom(picture), to: Math.min(...others.map(({ y }) => y)) },
  ] as const
  const parted = rooms.find(({ from, to }) => to >= from - 1)
  const kind = random.next()
  if (parted !== undefined && kind < 0.62) {
    const { side, to } = parted
    const edge = to - margin * 0.3
    return { kind: 'side', side, from: Math.max(edge * 0.6, edge - margin * 0.9), to: edge }
  }
  if (kind > 0.85 || words === undefined) return { kind: 'none' }
  const shape = inset(picture, -Math.min(picture.width, picture.height) * 0.04)
  const isClear = others.every((other) => intersection(shape, other) === null)
  const isCut = Math.abs(centerY(picture) - page.height / 2) < page.height * 0.5
  return isClear && isCut ? { kind: 'patch', box: shape } : { kind: 'none' }
}
