import { union } from '#core/geometry/box.ts'
import type { Size } from '#core/geometry/box.ts'
import type { Content } from '#core/layout/content.ts'
import type { Frame } from '#core/layout/frame.ts'
import { needsPlate } from '#core/layout/logo-size.ts'
import { placeFrame } from '#core/layout/place-frame.ts'
import { turnToGaze } from '#core/layout/photo/turn-to-gaze.ts'
import type { Layout } from '#core/layout/problem/problem.ts'
import { createContents } from '../create-contents.ts'
import type { Attempt } from '../create-contents.ts'
import { draftComposition, weighPainters } from '../draft-composition.ts'
import type { Draft } from '../draft-composition.ts'
import type { Palette } from '../direction.ts'
import type { Material } from '../material.ts'
import { chooseSurface } from './choose-surface.ts'
import { nameLayout } from './compose-layout.ts'
import { frameColumn, veilChange } from './frame-column.ts'
import { leadWithWords } from './lead-with-words.ts'
import type { LayoutFinder } from './layout-finder.ts'
import { chooseManners, planColumn } from './plan-column.ts'
import type { ColumnPlan } from './plan-column.ts'
import { rateFrame } from './rate-frame.ts'

export interface ColumnDrafts {
  readonly material: Material
  readonly size: Size
  readonly seed: number
  readonly count: number
  readonly findLayouts: LayoutFinder
}

/** Layouts found beyond those that are used, so that the weakest can be left. */
const spare = 2
/** What is worse at first sight is used only where there is little else. */
const mostFault = 0.45
/** Attempts from which each layout takes the one that suits it best. */
const choice = 5
/** What it costs an attempt to wait: the directions come best first. */
const waiting = 0.05
/** The share of the page that a picture has at least where words leave it no more. */
const smallPicture = 0.15
/** And one whose palette was used: the others differ in more than their layout. */
const again = 0.16

/** How ill a direction suits a layout: a logo that needs a plate, a veil that stains the photo. */
function misfitOf(content: Content, plan: ColumnPlan, layout: Layout): number {
  const surfaces = plan.manner === 'photo' ? [] : plan.manner === 'card' ? (['surface'] as const) : (['ground', 'field'] as const)
  return (surfaces.length > 0 && surfaces.every((name) => needsPlate(content, name)) ? 0.3 : 0) + (plan.manner === 'photo' ? 1.5 * veilChange(content, plan, layout) : 0)
}

const leaveOutSeconds = (content: Content): Content => ({ ...content, copy: { ...content.copy, eyebrow: [], subhead: [], body: [] } })

/**
 * Drafts of few large parts, whose places were found: a column of words, and the picture beside or under it. Each room is then
 * filled by the words of the attempt that suits it.
 */
export async function draftColumns({ material, size, seed, count, findLayouts }: ColumnDrafts): Promise<Draft[]> {
  const contentAt = createContents(material, size, seed)
  const { content: first, chance } = contentAt(0)
  const manners = chooseManners(first, chance.fork('manners'))
  const pool = Array.from({ length: choice }, (_, attempt) => contentAt(attempt))
  let next = choice
  const palettes: Palette[] = []
  const takeAttempt = (plan: ColumnPlan, layout: Layout): Attempt => {
    const uses = ({ direction }: Content): number => palettes.filter((palette) => palette === direction.palette).length
    const costs = pool.map(({ content }, place) => misfitOf(content, plan, layout) + place * waiting + again * uses(content))
    const [taken] = pool.splice(costs.indexOf(Math.min(...costs)), 1)
    palettes.push(taken!.content.direction.palette)
    pool.push(contentAt(next++))
    return taken!
  }
  const used = new Map<string, number>()
  const drafts: Draft[] = []
  for (const [index, manner] of manners.entries()) {
    const holdsLogo = manner === 'photo' || manner === 'card'
    const hasFreeLogo = !holdsLogo && first.logo !== null && chance.fork(`logo ${manner}`).chance(0.4)
    // Where not all has room beside a picture, the plan is for what cannot be left out, then for a smaller picture.
    const plan = planColumn(first, manner, hasFreeLogo) ?? planColumn(leaveOutSeconds(first), manner, false) ?? planColumn(leaveOutSeconds(first), manner, false, smallPicture)
    if (plan === null) continue
    const wanted = Math.ceil((count - drafts.length) / (manners.length - index))
    const words = plan.problem.elements[plan.parts.indexOf('words')]!.text!
    const layouts = await findLayouts(plan.problem, chance.fork(`layouts ${manner}`), wanted + spare)
    const framed = layouts.flatMap((found, place) => {
      const layout = leadWithWords(plan, found, chance.fork(`lead ${manner} ${place}`))
      const { content: own, chance: random, copyIndex } = takeAttempt(plan, layout)
      // What was found for one picture holds for that picture.
      const content = own.hero.kind === first.hero.kind && plan.crop === null ? own : { ...own, hero: first.hero }
      const frame = frameColumn({ content, plan, layout, surface: chooseSurface(content, random.fork('surface')), random: random.fork('frame') })
      return frame === null ? [] : [{ content, copyIndex, random, frame, fault: rateFrame(content, frame, words) }]
    })
    // The best come first: of what has faults at first sight the least faulty stay.
    const ranked = framed.map((one, place) => ({ ...one, place })).sort((a, b) => a.fault - b.fault || a.place - b.place)
    for (const { content, copyIndex, random, frame } of ranked.filter(({ fault }, place) => fault < mostFault || (place < wanted / 2 && index === manners.length - 1)).slice(0, wanted)) {
      const turned = turnToGaze(content, frame)
      const composition = placeFrame(content, nameFrame(turned, size), turned)
      const draft = composition === null ? null : draftComposition({
        material, content, composition, copyIndex, seed, painterWeight: weighPainters(content.direction, (id) => used.get(id) ?? 0),
      }, random.fork('learned'))
      if (draft === null) continue
      used.set(draft.painter, (used.get(draft.painter) ?? 0) + 1)
      drafts.push(draft)
    }
  }
  return drafts
}

function nameFrame({ text, hero, companions, panels }: Frame, size: Size): string {
  if (hero?.form === 'bleed') return `found-${panels.length > 0 ? 'card' : 'photo'}-${text.align}`
  return nameLayout(text.box, hero === null ? null : union([hero, ...companions].map(({ box }) => box)), size, text.align)
}
