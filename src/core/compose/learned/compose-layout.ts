import { isRightToLeftLanguage } from '#core/brief/language.ts'
import { bottom, centerX, centerY, right, union } from '#core/geometry/box.ts'
import type { Box, Size } from '#core/geometry/box.ts'
import type { Random } from '#core/geometry/random.ts'
import type { Composition, PlacedButton, PlacedLogo, PlacedText } from '#core/layout/composition.ts'
import type { HeroPlace, Surface } from '#core/layout/frame.ts'
import type { FieldPlan } from '#core/layout/ground.ts'
import { platePad } from '#core/layout/logo-size.ts'
import { placeSeal } from '#core/layout/offer.ts'
import type { StackedSet } from '#core/layout/problem/stack-needs.ts'
import { fitNeed } from '#core/layout/problem/text-need.ts'
import type { Layout } from '#core/layout/problem/problem.ts'
import { measureText, placeText } from '#core/layout/text-block.ts'
import type { Wording } from '#core/layout/text-block.ts'
import type { LayoutPlan } from './plan-layout.ts'

/** By where the picture stands, as seen from the words, and by how the headline is set: `found-right-start`. No archetype is called so. */
export function nameLayout(words: Box | null, picture: Box | null, page: Size, align: PlacedText['align']): string {
  if (picture === null || words === null) return `found-words-${align}`
  const dx = (centerX(picture) - centerX(words)) / page.width
  const dy = (centerY(picture) - centerY(words)) / page.height
  const side = Math.max(Math.abs(dx), Math.abs(dy)) < 0.12 ? 'among' : Math.abs(dx) > Math.abs(dy) ? (dx > 0 ? 'right' : 'left') : dy > 0 ? 'below' : 'above'
  return `found-${side}-${align}`
}

/** Edges nearer than this are one line. */
const sameLine = 1

/** How lines stand in a text's box: by the edge that it has in common with most of the others. */
function alignOf(plan: LayoutPlan, layout: Layout, index: number): PlacedText['align'] {
  const { page, isRightToLeft } = plan.problem
  const box = layout[index]!
  const others = layout.filter((_, other) => other !== index && plan.problem.elements[other]!.kind !== 'underlay')
  const shared = (place: (other: Box) => number): number => others.filter((other) => Math.abs(place(other) - place(box)) <= sameLine).length
  const start = shared((other) => other.x)
  const end = shared(right)
  const center = shared(centerX) + (Math.abs(centerX(box) - page.width / 2) <= sameLine ? 1 : 0)
  if (center > Math.max(start, end)) return 'center'
  if (end > start) return 'end'
  return start > end || !isRightToLeft ? 'start' : 'end'
}

/** A photo whose edge stands on the margin goes on to the page's edge: pictures sit on the margin or bleed, nothing between. */
function bleed(box: Box, plan: LayoutPlan): Box {
  const { page, margin } = plan.problem
  const near = margin * 1.02 + 1
  const left = box.x <= near ? 0 : box.x
  const top = box.y <= near ? 0 : box.y
  return {
    x: left, y: top,
    width: (right(box) >= page.width - near ? page.width : right(box)) - left,
    height: (bottom(box) >= page.height - near ? page.height : bottom(box)) - top,
  }
}

/** The field behind the hero, where its room and that of the words are apart. */
function fieldFor(plan: LayoutPlan, read: readonly Box[], hero: Box | null, random: Random): FieldPlan {
  if (plan.surface !== 'ground') return { kind: 'all' }
  const { page } = plan.problem
  const words = union(read)
  if (hero === null || words === null || random.chance(0.25)) return { kind: 'none' }
  // How far the field may come: half-way to the nearest word.
  const rooms = [
    { side: 'right', from: page.width - hero.x, to: page.width - right(words) },
    { side: 'left', from: right(hero), to: words.x },
    { side: 'bottom', from: page.height - hero.y, to: page.height - bottom(words) },
    { side: 'top', from: bottom(hero), to: words.y },
  ] as const
  const found = rooms.find(({ from, to }) => to >= from)
  if (found === undefined) return { kind: 'none' }
  const { side, from, to } = found
  const reach = side === 'left' || side === 'right' ? hero.width : hero.height
  return { kind: 'side', side, from: Math.max(from * 0.7, from - reach * 0.35), to: from + (to - from) * 0.5 }
}

/** A layout with every word set and every part ready to be drawn. Null where the offer does not fit its seal. */
export function composeLayout(plan: LayoutPlan, layout: Layout, random: Random): Composition | null {
  const { content, parts, problem, surface } = plan
  const { typesetter } = content
  const boxes = (kind: 'logo' | 'seal' | 'picture'): Box[] => layout.filter((_, index) => parts[index]!.kind === kind)
  const pictures = boxes('picture')
  const isPhoto = content.hero.kind === 'photo'
  const heroBox = pictures[0] ?? null
  const read = layout.filter((_, index) => parts[index]!.kind !== 'picture' && parts[index]!.kind !== 'panel')
  const field = fieldFor(plan, read, isPhoto ? null : heroBox, random.fork('field'))

  const panelIndex = parts.findIndex(({ kind }) => kind === 'panel')
  const onPanel = new Set(panelIndex < 0 ? [] : problem.elements[panelIndex]!.holds)

  const texts: PlacedText[] = []
  let button: PlacedButton | null = null
  const rungs = problem.elements.flatMap(({ text }, index) => (text === null || parts[index]!.kind === 'block' ? [] : [text.best])).sort((a, b) => b - a)
  /** What is nearly as large as other words is set as large as they are. */
  const settle = (size: number): number => rungs.find((rung) => rung <= size * 1.02 && rung >= size * 0.8) ?? size
  const put = (wording: Wording, size: number, column: number, box: Box, top: number, index: number): number => {
    const width = column + 1
    const align = alignOf(plan, layout, index)
    const slack = box.width - width
    const x = box.x + (align === 'start' ? 0 : align === 'center' ? slack / 2 : slack)
    const block = measureText(typesetter, { ...wording, on: (onPanel.has(index) ? 'surface' : surface) as Surface }, size, width)
    texts.push(placeText(block, { x, width }, top, isRightToLeftLanguage(wording.lang) ? turned(align) : align))
    return block.height
  }
  parts.forEach((part, index) => {
    const box = layout[index]!
    const need = problem.elements[index]!.text
    if (need === null) return
    const { set, size } = fitNeed(need, box.width + 0.01, box.height + 0.01)
    if (part.kind === 'text') put(part.wording, size, set.width * size, box, box.y, index)
    if (part.kind === 'button') {
      const block = measureText(typesetter, part.wording, size, set.width * size + 1)
      button = { box, on: surface, label: placeText(block, { x: box.x, width: box.width }, box.y + (box.height - block.height) / 2, 'center') }
    }
    if (part.kind === 'block') {
      let top = box.y
      part.members.forEach(({ wording, ratio, gap, need: own }, at) => {
        const wanted = Math.min(size * ratio, own.most)
        const settled = ratio === 1 ? wanted : Math.max(own.least, settle(wanted))
        top += gap * size
        top += put(wording, settled, (set as StackedSet).parts[at]!.width * settled, box, top, index)
      })
    }
  })

  const logoIndex = parts.findIndex(({ kind }) => kind === 'logo')
  const logoPart = parts[logoIndex]
  const logo = logoPart?.kind === 'logo' ? placeLogo(layout[logoIndex]!, logoPart.hasPlate, surface) : null
  const [sealBox] = boxes('seal')
  const offer = sealBox === undefined || content.copy.offer === null ? null : placeSeal(content, content.copy.offer, sealBox)
  if (sealBox !== undefined && offer === null) return null

  const placeOf = (box: Box): HeroPlace => isPhoto
    ? { box: bleed(box, plan), form: 'rect', anchor: { x: 0.5, y: 0.5 }, isStanding: false, on: 'ground' }
    : { box, form: 'free', anchor: { x: 0.5, y: 0.5 }, isStanding: bottom(box) > problem.page.height * 0.6, on: field.kind === 'none' ? 'ground' : 'field' }
  return {
    archetype: nameLayout(union(read), heroBox, problem.page, texts.find(({ role }) => role === 'headline')?.align ?? 'start'), field, texts, button, logo, offer,
    hero: heroBox === null ? null : placeOf(heroBox),
    companions: pictures.slice(1).map(placeOf),
    panels: panelIndex < 0 ? [] : [{ box: layout[panelIndex]!, form: 'round', color: 'surface' }], ornament: 'none', margin: problem.margin,
  }
}

/** A text engine's `start` is the right edge where words are read from the right. */
const turned = (align: PlacedText['align']): PlacedText['align'] => (align === 'start' ? 'end' : align === 'end' ? 'start' : 'center')

function placeLogo(box: Box, hasPlate: boolean, on: Surface): PlacedLogo {
  if (!hasPlate) return { box, on, plate: null }
  // The plate's air is a share of the logo's own height: h + 2 · 0.24 h is the whole.
  const unit = platePad(1)
  const height = box.height / (1 + 2 * unit.y)
  const pad = platePad(height)
  return { box: { x: box.x + pad.x, y: box.y + pad.y, width: box.width - 2 * pad.x, height }, on, plate: box }
}
