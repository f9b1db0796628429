import type { Size } from '#core/geometry/box.ts'
import type { Random } from '#core/geometry/random.ts'
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
import { isRoomy, listManners, planColumn } from './plan-column.ts'
import type { Manner } from './plan-column.ts'

export interface ColumnDrafts {
  readonly material: Material
  readonly size: Size
  readonly seed: number
  readonly count: number
  readonly findLayouts: LayoutFinder
}

/** Of what suits a content, the first and one of the others: two problems are found in the time that one of many parts takes. */
function chooseManners(manners: readonly Manner[], size: Size, random: Random): readonly Manner[] {
  const [first, ...others] = manners.filter((manner) => manner !== 'card' || isRoomy(size))
  return others.length === 0 ? [first!] : [first!, random.pick(others)]
}

/**
 * Drafts of few large parts, whose places were found: a column of words, and the picture beside or under it. Each room is then
 * filled by the words of its own attempt.
 */
export async function draftColumns({ material, size, seed, count, findLayouts }: ColumnDrafts): Promise<Draft[]> {
  const contentAt = createContents(material, size, seed)
  const { content: first, chance } = contentAt(0)
  const manners = chooseManners(listManners(first), size, chance.fork('manners'))
  const used = new Map<string, number>()
  const drafts: Draft[] = []
  let attempt = 0
  for (const [index, manner] of manners.entries()) {
    const isOwn = manner === 'photo' || manner === 'card'
    const plan = planColumn(first, manner, !isOwn && first.logo !== null && chance.fork(`logo ${manner}`).chance(0.4))
    if (plan === null) continue
    const wanted = Math.ceil((count - drafts.length) / (manners.length - index))
    for (const layout of await findLayouts(plan.problem, chance.fork(`layouts ${manner}`), wanted)) {
      const { content: own, chance: random, copyIndex } = contentAt(attempt++)
      // What was found for one picture holds for that picture.
      const content = own.hero.kind === first.hero.kind && plan.crop === null ? own : { ...own, hero: first.hero }
      const frame = frameColumn({ content, plan, layout, surface: chooseSurface(content, random.fork('surface')), random: random.fork('frame') })
      if (frame === null) continue
      const turned = turnToGaze(content, frame)
      const name = nameLayout(turned.text.box, turned.hero === null || turned.hero.form === 'bleed' ? null : union([turned.hero, ...turned.companions].map(({ box }) => box)), size, turned.text.align)
      const composition = placeFrame(content, turned.hero?.form === 'bleed' ? `found-${manner}-${turned.text.align}` : name, turned)
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
