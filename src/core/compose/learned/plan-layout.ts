import { offerText } from '#core/brief/offers.ts'
import { isRightToLeftLanguage } from '#core/brief/language.ts'
import { speaksOf } from '#core/brief/wishes/speaks-of.ts'
import type { Wish } from '#core/brief/wishes/wish.ts'
import type { Role } from '#core/design/layer.ts'
import { area } from '#core/geometry/box.ts'
import type { Size } from '#core/geometry/box.ts'
import type { Content } from '#core/layout/content.ts'
import { marginOf, shapeOf } from '#core/layout/frame.ts'
import type { Surface } from '#core/layout/frame.ts'
import { logoSize, needsPlate, platePad } from '#core/layout/logo-size.ts'
import { bindWishes } from '#core/layout/problem/bind-wishes.ts'
import type { Constraint } from '#core/layout/problem/constraint.ts'
import { asSeen } from '#core/layout/problem/as-seen.ts'
import { holdMarksAtEdges } from '#core/layout/problem/hold-marks-at-edges.ts'
import { makeRoom } from '#core/layout/problem/make-room.ts'
import { measureSets } from '#core/layout/problem/measure-sets.ts'
import { mostElements } from '#core/layout/problem/problem.ts'
import type { LayoutElement, LayoutProblem } from '#core/layout/problem/problem.ts'
import type { TextNeed } from '#core/layout/problem/text-need.ts'
import type { Wording } from '#core/layout/text-block.ts'
import { isPoster, minTextSize, scaleFor } from '#core/layout/type-scale.ts'
import { factWordings, wordingOf } from '#core/layout/wording.ts'
import type { Canvas } from './canvas.ts'
import { contentAround, fixedFields, keptElements } from './content-around.ts'
import { joinBlocks } from './join-blocks.ts'
import type { BlockMember, PlannedText } from './join-blocks.ts'
import { buttonPad, noPad, priorities, sizeAt, textBounds, visibleAspect } from './part-needs.ts'

/** What an element of the problem stands for. */
export type PlanPart =
  | { readonly kind: 'text' | 'button'; readonly wording: Wording }
  /** Texts one under another, placed as one. */
  | { readonly kind: 'block'; readonly members: readonly BlockMember[] }
  | { readonly kind: 'logo'; readonly hasPlate: boolean }
  | { readonly kind: 'seal' }
  /** A plain surface under words, where the designer asks for one. */
  | { readonly kind: 'panel' }
  /** Of the hero's pictures or photos; an illustration's company stands with it. */
  | { readonly kind: 'picture'; readonly index: number }
  /** Of the canvas: it stands where it is, and is not drawn again. */
  | { readonly kind: 'kept' }

/** A content as a layout problem, and the way back. */
export interface LayoutPlan {
  readonly content: Content
  readonly problem: LayoutProblem
  readonly parts: readonly PlanPart[]
  /** What everything stands on that stands on no picture: the palette's ground or its field. */
  readonly surface: Extract<Surface, 'ground' | 'field'>
}

export interface PlanOptions {
  readonly surface: LayoutPlan['surface']
  readonly wishes: readonly Wish[]
  /** 0 says all there is; from 1 up less and less, at 3 without a picture. */
  readonly terseness: number
  /** What is held on to of an older design. */
  readonly canvas: Canvas | null
}

const mostLines = 6

/** What belongs together: the words that lead, what is to be done, and what is looked up. */
const groups: Partial<Readonly<Record<Role, number>>> = { eyebrow: 0, headline: 0, subhead: 0, body: 1, price: 1, cta: 2, date: 3, contact: 3, legal: 3 }

type Sizes = Pick<TextNeed, 'least' | 'best' | 'most'>

interface Draft {
  readonly part: PlanPart
  readonly role: Role
  readonly rest: Partial<LayoutElement> & Pick<LayoutElement, 'kind' | 'least' | 'most'>
}

/** Null: not even its shortest words can be set without breaking one, or there is more than the page holds. */
export function planLayout(whole: Content, { surface, wishes, terseness, canvas }: PlanOptions): LayoutPlan | null {
  const content = canvas === null ? whole : contentAround(whole, canvas)
  const { artboard, copy, typesetter, hero } = content
  const margin = marginOf(artboard)
  const room = { width: artboard.width - 2 * margin, height: artboard.height - 2 * margin }
  const scale = scaleFor(artboard)
  const small = scaleFor(artboard, 0.72)
  // Second lines may not shrink as far as a headline may: what is looked up must be found.
  const readable = scaleFor(artboard, 0.86)
  const least = minTextSize(artboard) * 1.01
  const isStrip = shapeOf(artboard) === 'strip'
  const isTerse = terseness > 0 || isStrip || area(artboard) < 40000
  const drafts: Draft[] = []

  const texts: PlannedText[] = []
  const toNeed = (wording: Wording, sizes: Sizes, pad: Size, lines: number): TextNeed | null => {
    const sets = measureSets(typesetter, wording, lines).filter((set) => (set.width + 2 * pad.width) * sizes.least <= room.width && (set.height + 2 * pad.height) * sizes.least <= room.height)
    return sets.length === 0 ? null : { sets, ...sizes, pad }
  }
  const addText = (wording: Wording, sizes: Sizes, lines = mostLines): boolean => {
    const need = toNeed(wording, sizes, noPad, lines)
    if (need !== null) texts.push({ wording, need })
    return need !== null
  }
  const around = (best: number, from = readable.base): Sizes => ({ least: Math.max(least, Math.min(from, best)), best, most: best * 1.18 })

  const logo = logoSize(content, { width: Math.min(room.width, artboard.width * 0.4), height: room.height * 0.5 })
  if (logo !== null) drafts.push(logoDraft(content, surface, logo))

  const eyebrow = isTerse ? undefined : copy.eyebrow[0]
  if (eyebrow !== undefined) addText(wordingOf(content, 'eyebrow', eyebrow, 'ground'), around(scale.base), 2)
  const most = Math.max(small.minHeadline * 1.2, Math.min(artboard.height * (isStrip ? 0.5 : 0.2), artboard.width * 0.26))
  const lines = isTerse ? [...copy.headline].reverse() : copy.headline
  const size = { least: small.minHeadline, best: Math.max(small.minHeadline, Math.min(most, scale.minHeadline * 1.7)), most }
  if (lines.length > 0 && !lines.some((line) => addText(wordingOf(content, 'headline', line, 'ground'), size))) return null

  const isDrawn = copy.offer !== null && copy.offer.figure.length <= 8 && !isTerse
  const subhead = copy.offer !== null && !isDrawn ? offerText(copy.offer) : terseness > 1 || (isTerse && copy.subhead.length < 2) ? undefined : copy.subhead[isTerse ? copy.subhead.length - 1 : 0]
  if (subhead !== undefined) addText(wordingOf(content, copy.offer !== null && !isDrawn ? 'offer' : 'subhead', subhead, 'ground'), around(scale.subhead, small.subhead), 4)
  if (isDrawn) drafts.push(sealDraft(artboard, room))
  const body = isTerse || !isPoster(artboard) ? undefined : copy.body[0]
  if (body !== undefined) addText(wordingOf(content, 'body', body, 'ground'), around(scale.base), 5)
  if (!isTerse) {
    const column = shapeOf(artboard) === 'landscape' ? room.width * 0.5 : room.width * 0.9
    // The dots between facts stand within lines, so a line of them stays one.
    for (const { wording, fontSize } of factWordings(content, 'ground', scale, column)) addText(wording, around(fontSize), wording.text.includes(' \u00b7 ') ? 1 : 3)
  }
  // Who says where the headline goes takes what stands with it along.
  const isFree = (role: Role): boolean => (role === 'headline' || !wishes.some((wish) => speaksOf(wish, role))) && canvas?.partial.some((layer) => layer.role === role) !== true
  for (const text of joinBlocks(texts, isFree, room)) {
    const part: PlanPart = 'members' in text ? { kind: 'block', members: text.members } : { kind: 'text', wording: text.wording }
    const need = asSeen(text.need, artboard)
    drafts.push({ part, role: 'members' in text ? text.role : text.wording.role, rest: { kind: 'text', text: need, ...textBounds(need, room) } })
  }
  const labels = copy.cta.flatMap((label) => {
    const wording = wordingOf(content, 'cta', label, 'ground')
    const need = toNeed(wording, around(scale.base * (isStrip ? 1 : isPoster(artboard) ? 1.18 : 1.08)), buttonPad, 1)
    return need === null ? [] : [{ wording, need }]
  })
  if (labels[0] === undefined && copy.cta.length > 0) return null
  if (labels[0] !== undefined) drafts.push({ part: { kind: 'button', wording: labels[0].wording }, role: 'cta', rest: { kind: 'button', text: labels[0].need, ...textBounds(labels[0].need, room) } })
  const hasPicture = terseness < 3 || wishes.some((wish) => speaksOf(wish, 'hero'))
  if (hasPicture && hero.kind !== 'type') drafts.push(...pictureDrafts(hero, room, artboard))

  if (wishes.some((wish) => speaksOf(wish, 'panel'))) drafts.push({ part: { kind: 'panel' }, role: 'panel', rest: { kind: 'underlay', least: { width: least * 2, height: least * 2 }, most: room } })

  const elements = drafts.map(({ part, role, rest }, index): LayoutElement => ({
    id: `${role}-${index}`, role, priority: priorities[role] ?? 0.2, text: null, aspect: null, holds: [], fixed: null, bleeds: false,
    group: part.kind === 'text' || part.kind === 'block' || part.kind === 'button' ? (groups[role] ?? -1) : -1, ...rest,
    ...(canvas === null ? {} : { fixed: fixedFields(canvas, role) }),
  }))
  const kept = canvas === null ? [] : keptElements(canvas)
  elements.push(...kept)
  if (elements.length > mostElements || isCrowded(elements, room)) return null
  const constraints = holdMarksAtEdges(bindWishes(wishes, elements, { page: artboard, margin }).constraints, elements, { page: artboard, margin })
  const roomy = makeRoom(elements, constraints, { page: artboard, margin })
  elements.splice(0, elements.length, ...roomy)
  const panel = drafts.findIndex(({ part }) => part.kind === 'panel')
  if (panel >= 0) elements[panel] = { ...elements[panel]!, holds: heldBy(panel, constraints, elements) }
  return {
    content, surface, parts: [...drafts.map(({ part }) => part), ...kept.map((): PlanPart => ({ kind: 'kept' }))],
    problem: { page: artboard, margin, elements, constraints, saliency: null, isRightToLeft: isRightToLeftLanguage(copy.lang) },
  }
}

/** Where all at its least leaves so little of the room, nothing can be laid out well, and hardly at all. */
const mostTaken = 0.62

function isCrowded(elements: readonly LayoutElement[], room: Size): boolean {
  const taken = elements.filter(({ kind }) => kind !== 'underlay').reduce((sum, { text, least }) => {
    const sets = text === null ? [] : text.sets.map((set) => (set.width + 2 * text.pad.width) * (set.height + 2 * text.pad.height) * text.least * text.least)
    return sum + (text === null ? area(least) : Math.min(...sets))
  }, 0)
  return taken > mostTaken * area(room)
}

/** What a panel is asked to lie under; the second lines where nothing is said. */
function heldBy(panel: number, constraints: readonly Constraint[], elements: readonly LayoutElement[]): number[] {
  const asked = constraints.flatMap((one) => (one.kind === 'cover' && one.element === panel ? [one.other] : one.kind === 'inside' && one.other === panel ? [one.element] : []))
  if (asked.length > 0) return [...new Set(asked)]
  const found = ['subhead', 'body', 'headline'].map((role) => elements.findIndex((element) => element.role === role)).find((index) => index >= 0)
  return found === undefined ? [] : [found]
}

/** The logo's box with its plate, where it needs one; both grow together. */
function logoDraft(content: Content, surface: LayoutPlan['surface'], free: Size): Draft {
  const hasPlate = needsPlate(content, surface)
  const pad = hasPlate ? platePad(free.height) : { x: 0, y: 0 }
  const wanted = { width: free.width + 2 * pad.x, height: free.height + 2 * pad.y }
  const shrink = Math.max(0.7, Math.min(1, 17 / free.height))
  return {
    part: { kind: 'logo', hasPlate }, role: 'logo',
    rest: { kind: 'image', aspect: wanted.width / wanted.height, least: { width: wanted.width * shrink, height: wanted.height * shrink }, most: { width: wanted.width * 1.1, height: wanted.height * 1.1 } },
  }
}

function sealDraft(page: Size, room: Size): Draft {
  const short = Math.min(page.width, page.height)
  const side = (share: number): Size => ({ width: Math.min(short * share, room.width, room.height), height: Math.min(short * share, room.width, room.height) })
  return { part: { kind: 'seal' }, role: 'badge', rest: { kind: 'image', aspect: 1, least: side(0.25), most: side(0.4) } }
}

/** The pictures that lead: a third to three fifths of the page (art direction), shared by several photos. One drawing keeps its shape. */
function pictureDrafts(hero: Exclude<Content['hero'], { kind: 'type' }>, room: Size, page: Size): Draft[] {
  const pictures = hero.kind === 'photo' ? hero.photos : [hero.pictures[0]]
  const aspect = hero.kind === 'illustration' && hero.pictures.length === 1 ? visibleAspect(hero.pictures[0]) : null
  return pictures.map((_, index): Draft => ({
    part: { kind: 'picture', index }, role: index === 0 ? 'hero' : 'illustration',
    rest: {
      kind: 'image', aspect,
      least: aspect === null ? scaled(sizeAt(0.3 / pictures.length, room.width / room.height, page, room), 0.85) : sizeAt(area(page) < 75000 ? 0.16 : 0.24, aspect, page, room),
      most: aspect === null ? room : sizeAt(0.7, aspect, page, room),
    },
  }))
}

const scaled = ({ width, height }: Size, by: number): Size => ({ width: width * by, height: height * by })
