import { cropPhoto } from '#core/assets/saliency/crop-photo.ts'
import { createMeans } from '#core/assets/saliency/saliency-map.ts'
import { deltaEok } from '#core/color/mix.ts'
import { area, bottom, centerX, centerY, inset, intersection, right } from '#core/geometry/box.ts'
import type { Box, Size } from '#core/geometry/box.ts'
import type { Random } from '#core/geometry/random.ts'
import { hasDrawableOffer, sealOn, stackedFrame } from '#core/layout/archetypes/page.ts'
import type { Content } from '#core/layout/content.ts'
import type { Anchor, Frame, HeroPlace } from '#core/layout/frame.ts'
import type { FieldPlan } from '#core/layout/ground.ts'
import { isClearOn } from '#core/layout/logo-size.ts'
import { photoGap, placeTiles } from '#core/layout/photo/part-page.ts'
import { placeSubject } from '#core/layout/photo/place-subject.ts'
import { tilePhotos } from '#core/layout/photo/tile-photos.ts'
import { toneFor } from '#core/layout/photo/tone.ts'
import type { Layout } from '#core/layout/problem/problem.ts'
import { fitNeed } from '#core/layout/problem/text-need.ts'
import { growBox } from './grow-box.ts'
import { visibleAspect } from './part-needs.ts'
import { indexOfPart } from './plan-column.ts'
import type { ColumnPart, ColumnPlan } from './plan-column.ts'

interface Scene {
  readonly content: Content
  readonly plan: ColumnPlan
  readonly layout: Layout
  readonly surface: 'ground' | 'field'
  readonly random: Random
}

/** Air between the picture and what stands beside it, in margins. */
const sceneGap = 1.15
/** And between words and where the ground changes behind the picture. */
const seamGap = 0.6
/** Beside a picture words have at least this share of the page's width, where the picture keeps as much. */
const leastColumn = 0.4
/** And this beside a drawing wider than high, which would be cut by the edge. */
const leastBesideWide = 0.38
/** Words are given room for this share of the size that they should have, as long as the picture gives up no more than a part of itself. */
const wantedSize = 0.88
const mostCeded = 0.22
/** How far a drawing that stands at the page's edge goes on past it, of the page's width: far enough to look meant, and its subject stays whole. */
const mostCut = 0.025
/** Words on what is busier than this need a card. */
const mostBusy = 0.62
/** Nearer colours than this, in OKLab, do not part a card from what it lies on. */
const leastContrast = 0.13
/** Between a card's edge and its words, in margins, and how far a card may grow. */
const cardPad = 0.8
/** Another voice's words are wider or higher than those that were measured. */
const cardSlack = 1.14

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

/** Where words lie on the page, with some air, and on the photo, in fractions of it. */
function wordsOnPhoto(words: Box, page: Size, margin: number, crop: Box): { readonly room: Box; readonly seen: Box } {
  const around = { x: words.x - page.width * 0.06, y: words.y - page.height * 0.08, width: words.width + page.width * 0.12, height: words.height + page.height * 0.16 }
  const room = intersection(around, inset({ x: 0, y: 0, ...page }, margin))!
  return { room, seen: { x: crop.x + (room.x / page.width) * crop.width, y: crop.y + (room.y / page.height) * crop.height, width: (room.width / page.width) * crop.width, height: (room.height / page.height) * crop.height } }
}

/** How much a veil in a palette's own colours changes the photo behind words that were found on it. */
export function veilChange({ hero, direction }: Content, plan: ColumnPlan, layout: Layout): number {
  if (hero.kind !== 'photo' || plan.crop === null) return 0
  const { seen } = wordsOnPhoto(layout[indexOfPart(plan, 'words')]!, plan.problem.page, plan.problem.margin, plan.crop)
  const { look } = hero.photos[0]
  return toneFor(direction.palette, { l: createMeans(look.light)(seen), ...look.tint }).change
}

/** The card as it was found, with a little more air for its words. */
function cardOf(scene: Scene): Box | null {
  const card = boxOf(scene, 'card')
  return card === null ? null : inset(card, -scene.plan.problem.margin * 0.3)
}

/** Words on the photo that fills the page, or on a card on it. */
function framePhoto(scene: Scene): Frame | null {
  const { content: { hero, direction }, plan: { crop, problem: { page, margin } } } = scene
  const words = boxOf(scene, 'words')!
  if (hero.kind !== 'photo' || crop === null) return null
  const place: HeroPlace = { box: { x: 0, y: 0, ...page }, form: 'bleed', anchor: { x: 0.5, y: 0.5 }, isStanding: false, on: 'field' }
  const { room, seen } = wordsOnPhoto(words, page, margin, crop)
  const { look } = hero.photos[0]
  const card = cardOf(scene) ?? (createMeans(look.detail)(seen) > mostBusy ? inset(words, -margin * cardPad) : null)
  if (card !== null) {
    const kept = intersection(card, inset({ x: 0, y: 0, ...page }, margin * 0.75))!
    return stackedFrame(
      { box: inset(kept, margin * cardPad), on: 'surface', align: alignOf(kept, page), verticalAlign: 'middle' },
      { field: { kind: 'all' }, panels: [{ box: kept, form: 'round', color: 'surface' }], hero: place, headlineShare: 0.42 },
    )
  }
  const { tone } = toneFor(direction.palette, { l: createMeans(look.light)(seen), ...look.tint })
  return stackedFrame(
    { box: room, on: 'photo', align: alignOf(words, page), verticalAlign: verticalAlignOf(words, inset({ x: 0, y: 0, ...page }, margin)) },
    { field: { kind: 'all' }, hero: { ...place, crop }, headlineShare: 0.4, photoTone: tone },
  )
}

/** Whether a designer said where a part goes. */
const isAskedFor = ({ problem: { constraints }, parts }: ColumnPlan, part: ColumnPart): boolean => constraints.some(({ element }) => parts[element] === part)

/** Of a logo that stands alone: its corner or its place on the page's axis; null where it floats, or strays from the words without having been asked to. */
function settleLogo(logo: Box | null, words: Box, { width, height }: Size, margin: number, isAsked: boolean): { readonly box: Box; readonly anchor: Anchor } | null {
  if (logo === null) return null
  const near = margin * 0.4
  const x = logo.x <= margin + near ? 0 : right(logo) >= width - margin - near ? 1 : Math.abs(centerX(logo) - width / 2) < near ? 0.5 : null
  const y = logo.y <= margin + near ? 0 : bottom(logo) >= height - margin - near ? 1 : null
  // Beside words it pushes them off the margin that they share.
  const isBeside = logo.y < bottom(words) && bottom(logo) > words.y
  // Above or below them it shares their edge, or their axis.
  const isAstray = x !== 0.5 && Math.abs(logo.x - words.x) > near
  const isOffAxis = (x === 0.5) !== (alignOf(words, { width, height }) === 'center')
  if (x === null || y === null || (!isAsked && (isBeside || isAstray || isOffAxis))) return null
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
  const column = boxOf(scene, 'words')!
  const found = boxOf(scene, 'picture')
  const logo = settleLogo(boxOf(scene, 'logo'), column, page, margin, isAskedFor(scene.plan, 'logo'))
  const facts = settleFacts(boxOf(scene, 'facts'), column, page, margin)
  const alone = [facts?.box ?? null, logo?.box ?? null].filter((box) => box !== null)
  const held = boxOf(scene, 'card')
  const carries = held === null ? null : cardColor(content)
  const least = found === null ? column : reserve(scene, held ?? column, found)
  const picture = found === null ? null : growPicture(scene, found, [least, ...alone], gap)
  const standing = [...alone, ...(picture === null ? [] : [picture])]
  const roomForCard = carries === null ? null : intersection(growBox(least, { obstacles: standing, bounds: inset(whole, margin * 0.75), gap: gap * 0.6 }), inset(least, -margin * cardPad))
  const card = roomForCard === null ? null : fitCard(scene, roomForCard)
  const room = card === null ? growBox(least, { obstacles: standing, bounds: inner, gap }) : inset(card, margin * cardPad)
  const align = alignOf(column, page)
  const box = align === 'center' && card === null ? centered(room, page) : room
  const field: FieldPlan = held !== null || surface === 'field' ? { kind: 'all' } : picture === null || content.hero.kind === 'photo' ? { kind: 'none' } : fieldBehind(picture, [box, ...alone], page, margin, random)
  const on = carries ?? (held !== null ? 'field' : surface)
  const placed = picture === null ? { hero: null, companions: [] } : placePictures(content, picture, page, field)
  return stackedFrame(
    { box, on, align, verticalAlign: card !== null ? 'middle' : verticalAlignOf(column, box) },
    {
      field, ...placed,
      panels: card === null || carries === null ? [] : [{ box: card, form: 'round', color: carries }],
      ...(logo === null ? {} : { logo: { place: 'box' as const, ...logo, on: surface } }),
      ...(facts === null ? {} : { facts: { place: 'box' as const, anchor: facts.anchor, on: surface, box: growBox(facts.box, { obstacles: [box, ...standing.filter((other) => other !== facts.box)], bounds: inner, gap: gap * 0.6 }) } }),
      offer: picture !== null && hasDrawableOffer(content) ? { place: 'badge', box: sealBeside(scene, picture, [box, ...alone]) } : { place: 'stack' },
      headlineShare: picture === null ? 0.6 : box.width > box.height * 1.5 ? 0.48 : 0.36,
    },
  )
}

/** The colour of a card on the field, unlike it and kind to the logo where the palette has one; null where no card would be seen. */
function cardColor({ logo, direction: { palette } }: Content): 'surface' | 'ground' | null {
  const colors = (['surface', 'ground'] as const).filter((name) => deltaEok(palette[name], palette.field) > leastContrast)
  return colors.find((name) => logo === null || isClearOn(logo, palette[name])) ?? colors[0] ?? null
}

/** A card no wider and no higher than its words need, in the middle of its room: one that is half empty looks unfinished. */
function fitCard({ plan }: Scene, room: Box): Box {
  const pad = plan.problem.margin * cardPad
  const need = plan.problem.elements[indexOfPart(plan, 'words')]!.text!
  const { set, size } = fitNeed(need, room.width - 2 * pad, room.height - 2 * pad)
  const width = Math.min(room.width, set.width * size * cardSlack + 2 * pad)
  const height = Math.min(room.height, set.height * size * cardSlack + 2 * pad)
  return { x: room.x + (room.width - width) / 2, y: room.y + (room.height - height) / 2, width, height }
}

/** What words keep of the page while the picture grows: more than their ink, and a column's width beside it. */
function reserve({ content: { hero }, plan }: Scene, words: Box, picture: Box): Box {
  const { page, margin } = plan.problem
  const inner = inset({ x: 0, y: 0, ...page }, margin)
  const isLeft = right(words) <= picture.x
  const isRight = right(picture) <= words.x
  const isWide = hero.kind === 'illustration' && visibleAspect(hero.pictures[0]) > 1.1
  const least = isLeft || isRight ? page.width * (isWide ? leastBesideWide : leastColumn) : 0
  const width = Math.max(words.width * 1.06, least)
  const need = plan.problem.elements[indexOfPart(plan, 'words')]!.text!
  const wanted = Math.min(...need.sets.filter((set) => set.width * need.best * wantedSize <= width).map((set) => set.height * need.best * wantedSize), Infinity)
  const ceded = isLeft || isRight ? Infinity : picture.height * mostCeded
  const height = Math.max(words.height * 1.06, Math.min(wanted === Infinity ? 0 : wanted, words.height + ceded))
  const more = height - words.height
  const y = words.y >= bottom(picture) ? words.y - more : bottom(words) <= picture.y ? words.y : words.y - more / 2
  const x = isRight ? right(words) - width : isLeft ? words.x : words.x - (width - words.width) / 2
  return intersection({ x, y: Math.max(inner.y, Math.min(y, bottom(inner) - height)), width, height }, inner) ?? words
}

/** The most of a room that stands evenly about the page's axis. */
function centered(room: Box, page: Size): Box {
  const half = Math.min(page.width / 2 - room.x, right(room) - page.width / 2)
  return half <= room.width * 0.25 ? room : { ...room, x: page.width / 2 - half, width: half * 2 }
}

/** What is looked up stands alone at the page's foot, in line with the words; null where it was found elsewhere. */
function settleFacts(found: Box | null, words: Box, page: Size, margin: number): { readonly box: Box; readonly anchor: Anchor } | null {
  if (found === null || bottom(found) < page.height - margin * 1.5 || found.y < bottom(words)) return null
  const align = alignOf(words, page)
  // Under the words, on their edge or their axis; anywhere else they look lost.
  if (align !== alignOf(found, page) || (align === 'start' && Math.abs(found.x - words.x) > margin * 0.6)) return null
  return { box: found, anchor: { x: align === 'center' ? 0.5 : found.x > page.width * 0.5 && right(found) > page.width - margin * 1.5 ? 1 : 0, y: 1 } }
}

/** Photos go on until the page's edge or the words; a drawing keeps its air inside the page and is cropped by the edge it stands at. */
function growPicture({ content: { hero }, plan: { problem: { page, margin } } }: Scene, place: Box, others: readonly Box[], gap: number): Box {
  const whole = { x: 0, y: 0, ...page }
  const found = cede(place, others, gap)
  if (hero.kind === 'photo') return growBox(found, { obstacles: others, bounds: whole, gap })
  const grown = growBox(found, { obstacles: others, bounds: inset(whole, margin * 0.35), gap })
  const over = page.width * mostCut
  const isBeside = (side: (box: Box) => number): boolean => others.some((other) => side(other) > 0 && other.y < bottom(grown) && bottom(other) > grown.y)
  if (right(grown) > page.width - margin && isBeside((other) => grown.x - right(other) + 1)) return { ...grown, width: page.width + over - grown.x }
  if (grown.x < margin && isBeside((other) => other.x - right(grown) + 1)) return { ...grown, x: -over, width: right(grown) + over }
  return grown
}

/** Drawn back, on the side that costs least, from what words were given of it. */
function cede(place: Box, others: readonly Box[], gap: number): Box {
  return others.reduce((box, other) => {
    const over = intersection(box, inset(other, -gap))
    if (over === null) return box
    const cuts = [
      { ...box, x: right(other) + gap, width: right(box) - right(other) - gap }, { ...box, width: other.x - gap - box.x },
      { ...box, y: bottom(other) + gap, height: bottom(box) - bottom(other) - gap }, { ...box, height: other.y - gap - box.y },
    ].filter(({ width, height }) => width > 0 && height > 0)
    return cuts.length === 0 ? box : cuts.reduce((most, cut) => (area(cut) > area(most) ? cut : most))
  }, place)
}

function placePictures({ hero }: Content, picture: Box, page: Size, field: FieldPlan): Pick<Frame, 'hero' | 'companions'> {
  if (hero.kind === 'photo') {
    const tiling = tilePhotos(picture, hero.photos, photoGap(Math.min(page.width, page.height)))[0]!
    return placeTiles(tiling)
  }
  return { hero: { box: picture, form: 'free', anchor: { x: 0.5, y: 0.55 }, isStanding: bottom(picture) > page.height * 0.6, on: field.kind === 'none' ? 'ground' : 'field' }, companions: [] }
}

/** On that shoulder of the picture which is farthest from what is read, and off its face. */
function sealBeside({ content, plan: { problem: { page, margin } } }: Scene, picture: Box, others: readonly Box[]): Box {
  const seen = intersection(picture, { x: 0, y: 0, ...page }) ?? picture
  const face = faceOf(content, picture)
  // Company stands at a drawing's foot.
  const isFootTaken = content.hero.kind === 'illustration' && content.hero.pictures.length > 1
  const seals = [{ x: 0.86, y: 0.14 }, { x: 0.14, y: 0.14 }, ...(isFootTaken ? [] : [{ x: 0.86, y: 0.84 }, { x: 0.14, y: 0.84 }])]
    .map((corner) => sealOn({ ...page, short: Math.min(page.width, page.height), margin }, seen, corner))
  const cost = (seal: Box): number => others.reduce((sum, other) => sum + 4 * shared(seal, other) - Math.min(0.3, apart(seal, other) / page.width), 1.5 * shared(seal, face))
  return seals.reduce((best, seal) => (cost(seal) < cost(best) - 0.05 ? seal : best))
}

/** Where the middle of a drawing will lie, or a photo's subject. */
function faceOf({ hero }: Content, picture: Box): Box {
  if (hero.kind === 'photo') {
    const [photo] = hero.photos
    return placeSubject(photo, cropPhoto(photo.look, photo.asset, picture.width / picture.height), picture)
  }
  const aspect = hero.kind === 'illustration' ? visibleAspect(hero.pictures[0]) : 1
  const width = Math.min(picture.width, picture.height * aspect)
  const height = width / aspect
  return inset({ x: centerX(picture) - width / 2, y: centerY(picture) - height / 2, width, height }, Math.min(width, height) * 0.2)
}

const shared = (a: Box, b: Box): number => {
  const both = intersection(a, b)
  return both === null ? 0 : area(both) / area(a)
}

const apart = (a: Box, b: Box): number => Math.hypot(Math.max(0, a.x - right(b), b.x - right(a)), Math.max(0, a.y - bottom(b), b.y - bottom(a)))

/**
 * The field behind a drawing: up to between it and the words where a line parts them, else a shape of its own or none. A shape
 * that reaches an edge goes on past it, so that no corner of it is sliced; one that spans the page is no shape.
 */
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
  const shape = inset(picture, -Math.min(picture.width, picture.height) * 0.04)
  const near = margin * 0.6
  const reaches = { left: shape.x < near, right: right(shape) > page.width - near, top: shape.y < near, bottom: bottom(shape) > page.height - near }
  const isSpanning = (reaches.left && reaches.right) || (reaches.top && reaches.bottom)
  if (parted !== undefined && (kind < 0.62 || (isSpanning && kind < 0.85))) {
    const { side, to } = parted
    const edge = to - margin * seamGap
    return { kind: 'side', side, from: Math.max(edge * 0.6, edge - margin * 0.8), to: edge }
  }
  if (kind > 0.85 || words === undefined || isSpanning) return { kind: 'none' }
  const past = Math.min(shape.width, shape.height) * 0.3
  const x = reaches.left ? Math.min(shape.x, -past) : shape.x
  const y = reaches.top ? Math.min(shape.y, -past) : shape.y
  const box = {
    x, y, width: (reaches.right ? Math.max(right(shape), page.width + past) : right(shape)) - x,
    height: (reaches.bottom ? Math.max(bottom(shape), page.height + past) : bottom(shape)) - y,
  }
  const isClear = others.every((other) => intersection(inset(box, -margin * seamGap * 0.5), other) === null)
  const isCut = Math.abs(centerY(picture) - page.height / 2) < page.height * 0.5
  return isClear && isCut ? { kind: 'patch', box } : { kind: 'none' }
}
