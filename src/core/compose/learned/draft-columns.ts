import type { Size } from '#core/geometry/box.ts'
import { union } from '#core/geometry/box.ts'
import { placeFrame } from '#core/layout/place-frame.ts'
import { turnToGaze } from '#core/layout/photo/turn-to-gaze.ts'
import { createContents } from '../create-contents.ts'
import { draftComposition, weighPainters } from '../draft-composition.ts'
import type { Draft } from '../draft-composition.ts'
import type { Material } from '../material.ts'
import { nameLayout } from './compose-layout.ts'
import { chooseSurface } from './choose-surface.ts'
import type { LayoutFinder } from './layout-finder.ts'
import { frameColumn } from './frame-column.ts'
import { chooseManners, planColumn } from './plan-column.ts'
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

/**
 * Drafts of few large parts, whose places were found: a column of words, and the picture beside or under it. Each room is then
 * filled by the words of its own attempt.
 */
export async function draftColumns({ material, size, seed, count, findLayouts }: ColumnDrafts): Promise<Draft[]> {
  const contentAt = createContents(material, size, seed)
  const { content: first, chance } = contentAt(0)
  const manners = chooseManners(first, chance.fork('manners'))
  const used = new Map<string, number>()
  const drafts: Draft[] = []
  let attempt = 0
  for (const [index, manner] of manners.entries()) {
    const isOwn = manner === 'photo' || manner === 'card'
    const plan = planColumn(first, manner, !isOwn && first.logo !== null && chance.fork(`logo ${manner}`).chance(0.4))
    if (plan === null) continue
    const wanted = Math.ceil((count - drafts.length) / (manners.length - index))
    const layouts = await findLayouts(plan.problem, chance.fork(`layouts ${manner}`), wanted + spare)
    const framed = layouts.flatMap((layout) => {
      const { content: own, chance: random, copyIndex } = contentAt(attempt++)
      // What was found for one picture holds for that picture.
      const content = own.hero.kind === first.hero.kind && plan.crop === null ? own : { ...own, hero: first.hero }
      const frame = frameColumn({ content, plan, layout, surface: chooseSurface(content, random.fork('surface')), random: random.fork('frame') })
      return frame === null ? [] : [{ content, copyIndex, random, frame, fault: rateFrame(content, frame) }]
    })
    // The best come first: of what has faults at first sight the least faulty stay.
    const ranked = framed.map((one, place) => ({ ...one, place })).sort((a, b) => a.fault - b.fault || a.place - b.place)
    for (const { content, copyIndex, random, frame } of ranked.filter(({ fault }, place) => fault < mostFault || place < wanted / 2).slice(0, wanted)) {
      const turned = turnToGaze(content, frame)
      const name = nameLayout(turned.text.box, turned.hero === null || turned.hero.form === 'bleed' ? null : union([turned.hero, ...turned.companions].map(({ box }) => box)), size, turned.text.align)
      const composition = placeFrame(content, turned.hero?.form === 'bleed' ? `found-${turned.panels.length > 0 ? 'card' : 'photo'}-${turned.text.align}` : name, turned)
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
