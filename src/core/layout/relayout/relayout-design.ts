import { createLayoutCritic } from '#core/critique/layout/create-layout-critic.ts'
import type { Critique } from '#core/critique/critique-design.ts'
import type { Finding } from '#core/critique/finding.ts'
import type { Views } from '#core/critique/pixels.ts'
import { roomyArea } from '#core/critique/expected.ts'
import { repairDesign } from '#core/critique/repair-design.ts'
import { isRightToLeftLanguage } from '#core/brief/language.ts'
import { groundLayers } from '#core/compose/vary/axis.ts'
import { boundsOf } from '#core/design/bounds-of.ts'
import type { Artboard, Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { Layer, PlacedLayer, TextLayer } from '#core/design/layer.ts'
import { isLocked } from '#core/design/locks.ts'
import { putLayers } from '#core/design/put-layers.ts'
import { groupsAround, leavesOf, paintOrder } from '#core/design/tree.ts'
import { area } from '#core/geometry/box.ts'
import type { Size } from '#core/geometry/box.ts'
import type { Random } from '#core/geometry/random.ts'
import type { Typesetter } from '#core/typography/text-spec.ts'
import { chooseLayouts } from '../find-layouts.ts'
import { marginOf } from '../frame.ts'
import { flatten } from '../problem/problem.ts'
import type { Layout, LayoutProblem } from '../problem/problem.ts'
import { solveLayout } from '../solve/solve-layout.ts'
import { scaleFor } from '../type-scale.ts'
import { chooseSeam, fitGround, isHeroPatch, isOnSheet, readSeam } from './fit-ground.ts'
import { growPanels } from './grow-panels.ts'
import { mapBox, mapLayer, mapMiddle } from './map-layer.ts'
import { measureFlow } from './measure-flow.ts'
import { placeUnits } from './place-units.ts'
import { inkOfLogo } from './ink-of-logo.ts'
import { leastHeightOf, planProblem } from './plan-problem.ts'
import type { RelayoutPlan } from './plan-problem.ts'
import { proposeRough, proposeScaled } from './propose-rough.ts'
import { readUnits, unfold } from './read-units.ts'
import type { Unit, Units } from './unit.ts'

export type Judged = Critique & { readonly views: Views }

export interface RelayoutTools {
  readonly typesetter: Typesetter
  /** A critique of the design's own picture, and the pictures that it was made on. */
  readonly judge: (design: Design) => Judged
  readonly random: Random
  /** More layouts to choose from, beside the old one and the usual ways to divide a page. */
  readonly propose?: (problem: LayoutProblem, random: Random) => Promise<readonly Layout[]>
}

export interface Relaid {
  readonly design: Design
  readonly judged: Judged
  /** Faults that the design did not have in its own size. */
  readonly faults: readonly Finding[]
  /** Names of the layers that were hidden for want of room. */
  readonly hidden: readonly string[]
}

/** How many are made exact, and how many of those are looked at, for one way of easing. */
const mostSolved = 12
const mostLooked = 4
/** Looked at in all for one size, before the best must do. */
const mostLooks = { roomy: 18, small: 36 }
const eases = [1, 0.5, 0] as const
const mostRepairs = 3

/**
 * The design on a page of another size: nothing lost, every word and run kept, what the designer has changed kept with it. Units
 * are read from it, laid out anew by solver and critic, and the best of what was looked at is given. What is locked in place
 * stays where it is. Where there is no room the least important is hidden, never deleted. Throws a RangeError without an artboard.
 */
export async function relayoutDesign(design: Design, size: Size, tools: RelayoutTools): Promise<Relaid> {
  const board = firstBoard(design)
  const before = tools.judge(design)
  const read = readUnits(design, board, tools.typesetter, inkOfLogo(before.views))
  const { units, unfolded } = unfoldFor(design, read, size, tools.typesetter)
  const known = new Set(before.findings.filter(isFault).map(({ code, layers }) => `${code} ${layers.join(' ')}`))
  const faultsOf = ({ findings }: Critique): Finding[] => findings.filter((finding) => isFault(finding) && !known.has(`${finding.code} ${finding.layers.join(' ')}`))
  // A small page is looked at in a moment, and is hard to fill without a fault.
  const most = area(size) < roomyArea ? mostLooks.small : mostLooks.roomy
  let looks = 0
  let best: Considered | null = null
  const consider = (candidate: Considered): boolean => {
    if (best === null || isBetter(candidate, best)) best = candidate
    return candidate.faults.length === 0
  }
  for (const dropped of droppings(design, units.units, board, size)) {
    for (const ease of eases) {
      const { plan, layouts } = await planSolved(units, dropped, board, size, ease, design, tools)
      if (plan === null) continue
      let sound = 0
      for (const layout of layouts) {
        if (looks++ >= most) break
        const laid = mend(build(design, board, units, plan, { dropped, unfolded }, layout, size, tools), tools, faultsOf)
        if (consider({ ...laid, faults: faultsOf(laid.judged), hidden: namesOf(design, dropped, unfolded, laid.design), flow: measureFlow(plan.problem, layout) - countAdded(design, laid.design) * 0.3 })) sound++
        if (sound >= 3) break
      }
      if (sound > 0 || looks >= most) return best!
    }
  }
  return best ?? stretched(design, board, units, size, tools, faultsOf)
}

const isFault = ({ severity }: Finding): boolean => severity === 'fault'

/** What reading counts for beside all that critique scores. */
const flowShare = 0.6

/** How much of the size that it should have a design's type was given, and how present its hero is: a page is not to be half empty. */
const presenceOf = ({ design, judged }: Relaid): number => {
  const board = firstBoard(design)
  const head = Object.values(design.layers).filter((layer) => layer.kind === 'text' && layer.role === 'headline' && !layer.isHidden).map((layer) => (layer as TextLayer).fontSize)
  return Math.min(1, Math.max(0, ...head) / (scaleFor(board).base * 3)) * 0.5 + judged.scores.hero * 0.1
}

interface Considered extends Relaid {
  /** How it is read, less what mending had to put under words. */
  readonly flow: number
}

const countAdded = (before: Design, after: Design): number => Object.keys(after.layers).filter((id) => !Object.hasOwn(before.layers, id)).length

const isBetter = (one: Considered, other: Considered): boolean =>
  one.faults.length !== other.faults.length ? one.faults.length < other.faults.length
  : one.hidden.length !== other.hidden.length ? one.hidden.length < other.hidden.length
  : one.judged.scores.overall + presenceOf(one) + one.flow * flowShare > other.judged.scores.overall + presenceOf(other) + other.flow * flowShare

function firstBoard(design: Design): Artboard {
  const board = Object.values(design.artboards)[0]
  if (board === undefined) throw new RangeError('the design has no artboard')
  return board
}

/** What is left out, in turn: nothing, or on a small page what is too much for it, then one thing more each time, the least important first. Headline and button stay. */
function* droppings(design: Design, units: readonly Unit[], board: Artboard, size: Size): Generator<readonly Unit[]> {
  // A strip as low as a line of type is a mark, a few words and a button.
  const worthOf = ({ role, form, priority }: Unit): number => (size.height < 70 && role === 'hero' && form !== 'text' ? 0.64 : priority)
  const canHide = (unit: Unit): boolean => unit.layers.every((id) => !isLocked(design.layers[id]!, 'isHidden') && groupsAround(design, id).every((group) => !isLocked(design.layers[group]!)))
  const free = units.filter((unit) => unit.role !== 'headline' && unit.form !== 'panel' && !unit.isFixed && canHide(unit) && !(unit.role === 'cta' && size.width >= 120 && size.height >= 50))
    .sort((a, b) => worthOf(a) - worthOf(b) || a.smallestSize - b.smallestSize)
  // What stood in one group goes together.
  const groupOf = (unit: Unit): string => groupsAround(design, unit.layers[0]!).at(-1) ?? unit.layers[0]!
  const groups = [...new Set(free.map(groupOf))].map((group) => free.filter((unit) => groupOf(unit) === group))
  const isRoomy = area(size) >= roomyArea
  const start = isRoomy ? 0 : groups.findIndex((_, count) => units.length - groups.slice(0, count).flat().length <= 3 + area(size) / 11000)
  // On a page with room for all, only what a solver cannot place goes.
  const most = isRoomy && units.length <= 10 ? Math.min(2, groups.length) : groups.length
  for (let count = start < 0 ? groups.length : start; count <= most; count++) yield groups.slice(0, count).flat()
}

/** With texts placed together as the design has them, or each by itself where that cannot be. */
async function planSolved(units: Units, dropped: readonly Unit[], board: Size, size: Size, ease: number, design: Design, tools: RelayoutTools): Promise<{ readonly plan: RelayoutPlan | null; readonly layouts: readonly Layout[] }> {
  const joined = planFor(units, dropped, board, size, ease, design, true)
  const layouts = joined === null ? [] : await solveBest(joined, board, tools)
  if (layouts.length > 0) return { plan: joined, layouts }
  const plan = planFor(units, dropped, board, size, ease, design, false)
  return { plan, layouts: plan === null || plan.units.length === joined?.units.length ? [] : await solveBest(plan, board, tools) }
}

function planFor({ units }: Units, dropped: readonly Unit[], board: Size, size: Size, ease: number, design: Design, joins: boolean): RelayoutPlan | null {
  const kept = units.filter((unit) => !dropped.includes(unit))
  const renumber = (unit: Unit): Unit => ({ ...unit, holds: unit.holds.flatMap((held) => { const at = kept.indexOf(units[held]!); return at < 0 ? [] : [at] }) })
  return planProblem(kept.map(renumber), { width: board.width, height: board.height }, { width: size.width, height: size.height }, ease, isRightToLeftLanguage(design.lang), joins)
}

/** Layouts in which every rule holds, the likeliest to please first, each unlike the others. */
async function solveBest(plan: RelayoutPlan, board: Size, { random, propose }: RelayoutTools, least = mostLooked): Promise<readonly Layout[]> {
  const { problem, units } = plan
  const critic = createLayoutCritic(problem)
  const weigh = (layout: Layout) => ({ layout, score: critic.score(flatten(layout)) * (0.4 + 0.6 * measureFlow(problem, layout)) })
  const proposed = [proposeScaled(units, problem, board), ...proposeRough(problem, random.fork('rough')), ...((await propose?.(problem, random.fork('proposals'))) ?? [])].map(weigh)
  const solved = chooseLayouts(proposed, mostSolved, 0.3).flatMap(({ layout }) => {
    const exact = solveLayout(problem, layout)
    return exact === null || !critic.judge(exact.layout).isSound ? [] : [weigh(growPanels(problem, exact.layout))]
  })
  return chooseLayouts(solved, least, 0.3).map(({ layout }) => layout)
}

function build(design: Design, board: Artboard, units: Units, plan: RelayoutPlan, { dropped, unfolded }: Left, layout: Layout, size: Size, { typesetter }: RelayoutTools): Design {
  const from = { width: board.width, height: board.height }
  const to = { width: size.width, height: size.height }
  const placed = new Map<LayerId, Layer>(placeUnits(design, plan, layout, typesetter).map((layer) => [layer.id, layer]))
  const order = paintOrder(design)
  const ground = [...groundLayers(design)].filter((id) => design.layers[id]!.kind !== 'group').concat(units.pageWide.filter((id) => design.layers[id]!.role !== 'decoration')).sort((a, b) => order.get(a)! - order.get(b)!)
  const seam = readSeam(design, ground, from)
  const standing = plan.units.map((unit, index) => ({ unit, box: layout[index]!, isOnSheet: seam !== null && isOnSheet(unit.box, from, seam) }))
  const newSeam = seam === null ? null : chooseSeam(seam, standing, from, to)
  const heroIndex = plan.units.findIndex(({ role, form }) => role === 'hero' && form !== 'text')
  const hero = heroIndex < 0 ? null : { from: plan.units[heroIndex]!.box, to: layout[heroIndex]! }
  for (const layer of fitGround(design, ground, { from, to, seam, newSeam, hero })) placed.set(layer.id, layer)
  for (const layer of carryRest(design, units, [...dropped.flatMap(({ layers }) => layers), ...unfolded], from, to)) placed.set(layer.id, layer)
  return finish(design, board, [...placed.values()], [...dropped.map(({ layers }) => layers), ...unfolded.map((id) => [id])], to)
}

/** What is not laid out keeps its place in proportion: frames their distance from the edge, ornaments and hidden things their shape. */
function carryRest(design: Design, { pageWide, loose }: Units, left: readonly LayerId[], from: Size, to: Size): PlacedLayer[] {
  const page = { x: 0, y: 0, ...from }
  const newPage = { x: 0, y: 0, ...to }
  const by = Math.min(to.width, to.height) / Math.min(from.width, from.height)
  const frames = pageWide.flatMap((id) => {
    const layer = design.layers[id] as PlacedLayer
    if (layer.role !== 'decoration') return []
    const inner = { x: layer.x * by, y: layer.y * by, width: 0, height: 0 }
    const [right, low] = [(from.width - layer.x - layer.width) * by, (from.height - layer.y - layer.height) * by]
    return [mapLayer(layer, mapBox(layer, { ...inner, width: Math.max(1, to.width - inner.x - right), height: Math.max(1, to.height - inner.y - low) }))]
  })
  const growth = Math.min(Math.sqrt(area(to) / area(from)), Math.max(by, Math.min(1, by * 1.6)))
  const rest = [...loose, ...left].map((id) => {
    const layer = design.layers[id] as PlacedLayer
    const middle = { x: ((layer.x + layer.width / 2) / page.width) * newPage.width, y: ((layer.y + layer.height / 2) / page.height) * newPage.height, width: 0, height: 0 }
    return mapLayer(layer, mapMiddle(layer, middle, growth))
  })
  return [...frames, ...rest]
}

interface Left {
  readonly dropped: readonly Unit[]
  /** What words stood on that had to leave it. */
  readonly unfolded: readonly LayerId[]
}

/** The outermost group that holds nothing but these layers, or the layer itself. */
const wholeOf = (design: Design, id: LayerId, ids: readonly LayerId[]): LayerId =>
  groupsAround(design, id).filter((group) => leavesOf(design, group).every((leaf) => ids.includes(leaf))).at(-1) ?? id

/** What was left out, and photos that found no room among the others. */
function namesOf(design: Design, dropped: readonly Unit[], unfolded: readonly LayerId[], laid: Design): string[] {
  const left = dropped.flatMap(({ layers }) => layers.map((id) => wholeOf(design, id, layers)))
  const photos = Object.values(design.layers).flatMap(({ id, kind, isHidden }) => (kind === 'image' && !isHidden && laid.layers[id]!.isHidden && dropped.every(({ layers }) => !layers.includes(id)) ? [id] : []))
  return [...new Set([...left, ...unfolded, ...photos])].map((id) => design.layers[id]!.name)
}

/** Of a page, the most that a seal may take: beyond, it is a second hero. */
const mostSeal = 0.16

/** Where a seal cannot be as large as its words need, they stand by themselves. */
function unfoldFor(design: Design, units: Units, size: Size, typesetter: Typesetter): { readonly units: Units; readonly unfolded: readonly LayerId[] } {
  const room = Math.min(size.height, size.width) - 2 * marginOf(size)
  const isTooLarge = (unit: Unit): boolean => {
    const height = leastHeightOf(unit, size)
    const aspect = unit.box.width / unit.box.height
    return height > room * Math.min(1, 1 / aspect) || (unit.role === 'badge' && height * height * aspect > area(size) * mostSeal)
  }
  const tooLarge = units.units.filter((unit) => !unit.isFixed && isTooLarge(unit) && unit.role !== 'logo')
  if (tooLarge.length === 0) return { units, unfolded: [] }
  const parts = tooLarge.map((unit) => unfold(design, unit, typesetter))
  const kept = units.units.filter((unit) => !tooLarge.includes(unit))
  const renumbered = kept.map((unit) => ({ ...unit, holds: unit.holds.flatMap((held) => { const at = kept.indexOf(units.units[held]!); return at < 0 ? [] : [at] }) }))
  return { units: { ...units, units: [...renumbered, ...parts.flatMap(({ texts }) => texts)] }, unfolded: parts.flatMap(({ rest }) => rest) }
}

/** Hides what was left out: the group around it, where it holds nothing else. */
function finish(design: Design, board: Artboard, layers: readonly Layer[], left: readonly (readonly LayerId[])[], to: Size): Design {
  const hidden = left.flatMap((ids) => ids.map((id) => wholeOf(design, id, ids)))
  const put = putLayers(design, layers)
  const laid = putLayers(put, [...new Set(hidden)].map((id) => ({ ...put.layers[id]!, isHidden: true })))
  const isNamedBySize = board.name === `${board.width} × ${board.height}`
  const next: Artboard = { ...board, width: to.width, height: to.height, name: isNamedBySize ? `${to.width} × ${to.height}` : board.name }
  return { ...laid, artboards: { ...laid.artboards, [board.id]: next } }
}

/** Looked at, and mended by small moves as long as that leaves fewer faults. */
function mend(design: Design, { judge, typesetter }: RelayoutTools, faultsOf: (critique: Critique) => readonly Finding[]): { design: Design; judged: Judged } {
  let best = { design, judged: judge(design) }
  for (let round = 0; round < mostRepairs && faultsOf(best.judged).length > 0; round++) {
    const repaired = repairDesign(best.design, faultsOf(best.judged), typesetter, { views: best.judged.views })
    if (repaired === null) break
    const again = { design: repaired.design, judged: judge(repaired.design) }
    if (faultsOf(again.judged).length >= faultsOf(best.judged).length) break
    best = again
  }
  return best
}

/** Where no layout is to be found: everything in proportion, so that nothing is lost. */
function stretched(design: Design, board: Artboard, units: Units, size: Size, tools: RelayoutTools, faultsOf: (critique: Critique) => Finding[]): Relaid {
  const from = { width: board.width, height: board.height }
  const ground = [...groundLayers(design)].filter((id) => design.layers[id]!.kind !== 'group').concat(units.pageWide.filter((id) => design.layers[id]!.role !== 'decoration'))
  const fitted = fitGround(design, ground, { from, to: size, seam: null, newSeam: null, hero: null })
  const by = Math.min(size.width / from.width, size.height / from.height)
  const to = { x: (size.width - from.width * by) / 2, y: (size.height - from.height * by) / 2, width: from.width * by, height: from.height * by }
  const moved = [...units.units.flatMap(({ layers }) => layers), ...units.loose].map((id) => mapLayer(design.layers[id] as PlacedLayer, mapBox({ x: 0, y: 0, ...from }, to)))
  const laid = finish(design, board, [...fitted, ...moved], [], size)
  const judged = tools.judge(laid)
  return { design: laid, judged, faults: faultsOf(judged), hidden: [] }
}

/** Other layouts of the design in its own size, its ground as it is; the likeliest to please first. Whether they do is not looked at. */
export async function* rearrangeDesign(design: Design, tools: RelayoutTools): AsyncGenerator<Design> {
  const board = firstBoard(design)
  const read = readUnits(design, board, tools.typesetter, inkOfLogo(tools.judge(design).views))
  // What the ground was drawn around stays where it is, or the ground would be about nothing.
  const patches = [...groundLayers(design)].flatMap((id) => (design.layers[id]!.kind === 'group' ? [] : (boundsOf(design, [id]) ?? [])))
  const units = { ...read, units: read.units.map((unit) => (unit.role === 'hero' && patches.some((box) => isHeroPatch(box, unit.box, board)) ? { ...unit, isFixed: true } : unit)) }
  for (const ease of [0.6, 0.2]) {
    const plan = planFor(units, [], board, board, ease, design, true)
    if (plan === null) return
    for (const layout of await solveBest(plan, board, { ...tools, random: tools.random.fork(`ease ${ease}`) }, 14)) {
      const laid = putLayers(design, placeUnits(design, plan, layout, tools.typesetter))
      yield design.origin === null ? laid : { ...laid, origin: { ...design.origin, layout: 'rearranged' } }
    }
  }
}
