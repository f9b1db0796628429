import type { Wish } from '#core/brief/wishes/wish.ts'
import { speaksOf } from '#core/brief/wishes/speaks-of.ts'
import { union } from '#core/geometry/box.ts'
import type { Size } from '#core/geometry/box.ts'
import type { Random } from '#core/geometry/random.ts'
import type { Content } from '#core/layout/content.ts'
import type { Frame } from '#core/layout/frame.ts'
import { needsPlate } from '#core/layout/logo-size.ts'
import { placeFrame } from '#core/layout/place-frame.ts'
import { turnToGaze } from '#core/layout/photo/turn-to-gaze.ts'
import { bindWishes } from '#core/layout/problem/bind-wishes.ts'
import { holdMarksAtEdges } from '#core/layout/problem/hold-marks-at-edges.ts'
import type { Layout } from '#core/layout/problem/problem.ts'
import { createContents } from '../create-contents.ts'
import type { Attempt } from '../create-contents.ts'
import { draftComposition, weighPainters } from '../draft-composition.ts'
import type { Draft } from '../draft-composition.ts'
import type { Palette } from '../direction.ts'
import { keepsWishes } from '../keeps-wishes.ts'
import type { Material } from '../material.ts'
import { chooseSurface } from './choose-surface.ts'
import { nameLayout } from './compose-layout.ts'
import { frameColumn, veilChange } from './frame-column.ts'
import { leadWithWords } from './lead-with-words.ts'
import type { LayoutFinder } from './layout-finder.ts'
import { chooseManners, planColumn } from './plan-column.ts'
import type { ColumnPlan, Manner } from './plan-column.ts'
import { rateFrame } from './rate-frame.ts'
import { toPartWishes } from './to-part-wishes.ts'

export interface ColumnDrafts {
  readonly material: Material
  readonly size: Size
  readonly seed: number
  readonly count: number
  readonly wishes: readonly Wish[]
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

/** The ways in which a page is shared, each with whether its logo stands apart: where a designer speaks of the logo, in both. */
function listTries(content: Content, wishes: readonly Wish[], chance: Random): readonly { readonly manner: Manner; readonly hasFreeLogo: boolean }[] {
  const manners = chooseManners(content, chance.fork('manners'))
  const holdsLogo = (manner: Manner): boolean => manner === 'photo' || manner === 'card'
  if (content.logo === null || !wishes.some((wish) => speaksOf(wish, 'logo'))) {
    return manners.map((manner) => ({ manner, hasFreeLogo: !holdsLogo(manner) && content.logo !== null && chance.fork(`logo ${manner}`).chance(0.4) }))
  }
  return manners.flatMap((manner) => (holdsLogo(manner) ? [{ manner, hasFreeLogo: false }] : [{ manner, hasFreeLogo: true }, { manner, hasFreeLogo: false }]))
}

/** A plan with what was asked of its parts as constraints. */
function bind(plan: ColumnPlan, wishes: readonly Wish[]): ColumnPlan {
  const { problem } = plan
  const frame = { page: problem.page, margin: problem.margin }
  const { constraints } = bindWishes(toPartWishes(wishes, plan), problem.elements, frame)
  return { ...plan, problem: { ...problem, constraints: holdMarksAtEdges(constraints, problem.elements, frame) } }
}

/**
 * Drafts of few large parts, whose places were found: a column of words, and the picture beside or under it. Each room is then
 * filled by the words of the attempt that suits it.
 */
export async function draftColumns({ material, size, seed, count, wishes, findLayouts }: ColumnDrafts): Promise<Draft[]> {
  const contentAt = createContents(material, size, seed)
  const { content: first, chance } = contentAt(0)
  const tries = listTries(first, wishes, chance)
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
  for (const [index, { manner, hasFreeLogo }] of tries.entries()) {
    // Where not all has room beside a picture, the plan is for what cannot be left out, then for a smaller picture.
    const free = planColumn(first, manner, hasFreeLogo) ?? planColumn(leaveOutSeconds(first), manner, false) ?? planColumn(leaveOutSeconds(first), manner, false, smallPicture)
    if (free === null) continue
    const plan = bind(free, wishes)
    const wanted = Math.ceil((count - drafts.length) / (tries.length - index))
    const words = plan.problem.elements[plan.parts.indexOf('words')]!.text!
    const layouts = await findLayouts(plan.problem, chance.fork(`layouts ${manner}`), wanted + spare)
    const framed = layouts.flatMap((found, place) => {
      const layout = wishes.length > 0 ? found : leadWithWords(plan, found, chance.fork(`lead ${manner} ${place}`))
      const { content: own, chance: random, copyIndex } = takeAttempt(plan, layout)
      // What was found for one picture holds for that picture.
      const content = own.hero.kind === first.hero.kind && plan.crop === null ? own : { ...own, hero: first.hero }
      const frame = frameColumn({ content, plan, layout, surface: chooseSurface(content, random.fork('surface')), random: random.fork('frame') })
      return frame === null ? [] : [{ content, copyIndex, random, frame, fault: rateFrame(content, frame, words) }]
    })
    // The best come first: of what has faults at first sight the least faulty stay.
    const ranked = framed.map((one, place) => ({ ...one, place })).sort((a, b) => a.fault - b.fault || a.place - b.place)
    for (const { content, copyIndex, random, frame } of ranked.filter(({ fault }, place) => fault < mostFault || (place < wanted / 2 && index === tries.length - 1)).slice(0, wanted)) {
      const turned = turnToGaze(content, frame)
      const composition = placeFrame(content, nameFrame(turned, size), turned)
      const draft = composition === null ? null : draftComposition({
        material, content, composition, copyIndex, seed, painterWeight: weighPainters(content.direction, (id) => used.get(id) ?? 0),
      }, random.fork('learned'))
      if (draft === null || (wishes.length > 0 && !keepsWishes(draft, wishes, material))) continue
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
