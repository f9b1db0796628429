import type { Wish } from '#core/brief/wishes/wish.ts'
import type { Size } from '#core/geometry/box.ts'
import type { Random } from '#core/geometry/random.ts'
import type { Content } from '#core/layout/content.ts'
import type { Layout } from '#core/layout/problem/problem.ts'
import { keepSolvable } from '#core/layout/solve/keep-solvable.ts'
import { solveLayout } from '#core/layout/solve/solve-layout.ts'
import { createContents } from '../create-contents.ts'
import { draftComposition, weighPainters } from '../draft-composition.ts'
import type { Draft } from '../draft-composition.ts'
import type { Material } from '../material.ts'
import { keepCanvas } from './canvas.ts'
import type { Canvas } from './canvas.ts'
import { chooseSurface } from './choose-surface.ts'
import { composeLayout } from './compose-layout.ts'
import { draftColumns } from './draft-columns.ts'
import { hasColumn } from './measure-column.ts'
import type { LayoutFinder } from './layout-finder.ts'
import { planLayout } from './plan-layout.ts'
import type { LayoutPlan } from './plan-layout.ts'
import { settleSizes } from './settle-sizes.ts'

export interface LearnedDrafts {
  readonly material: Material
  readonly size: Size
  readonly seed: number
  readonly count: number
  readonly wishes: readonly Wish[]
  readonly findLayouts: LayoutFinder
  readonly canvas: Canvas | null
}

/** How often less may be said until a layout is found; where there is none for all the wishes, some of those are given up. */
const attempts = [
  { terseness: 0, isGiving: false }, { terseness: 1, isGiving: false }, { terseness: 2, isGiving: false }, { terseness: 3, isGiving: false },
  { terseness: 0, isGiving: true }, { terseness: 2, isGiving: true },
] as const
type Attempt = (typeof attempts)[number]

/** The layout made exact for a plan, then once more with its sizes settled; null where it cannot be. */
function settle(plan: LayoutPlan, layout: Layout): { readonly plan: LayoutPlan; readonly layout: Layout } | null {
  const solved = solveLayout(plan.problem, layout)
  if (solved === null) return null
  const problem = settleSizes(plan.problem, solved.layout)
  const again = solveLayout(problem, solved.layout)
  return again === null ? { plan, layout: solved.layout } : { plan: { ...plan, problem }, layout: again.layout }
}

/** So much of what is wanted is enough where wishes leave little. */
const enough = 0.75

/** Drafts whose layouts were found, not drawn up beforehand. */
export async function draftLayouts({ material, size, seed, count, wishes, findLayouts, canvas }: LearnedDrafts): Promise<Draft[]> {
  // Few large parts make the better page. What a designer holds on to is found part by part, and so is what was asked of single
  // parts where too few pages of large ones do it.
  const columns = canvas !== null || !hasColumn(size) ? [] : await draftColumns({ material, size, seed, count, wishes, findLayouts })
  if (columns.length >= (wishes.length > 0 ? count * enough : 1)) return columns
  return [...columns, ...(await draftParts({ material, size, seed, count: count - columns.length, wishes, findLayouts, canvas }))]
}

/** Drafts in which every part was found by itself: the layouts of the first attempt's problem serve the others too, each solved anew for its own words and type. */
async function draftParts({ material, size, seed, count, wishes, findLayouts, canvas }: LearnedDrafts): Promise<Draft[]> {
  const contentAt = createContents(material, size, seed)
  const planFor = (content: Content, random: Random, { terseness, isGiving }: Attempt): LayoutPlan | null => {
    const plan = planLayout(content, { surface: chooseSurface(content, random.fork('surface')), wishes, terseness, canvas })
    return plan === null || !isGiving ? plan : { ...plan, problem: keepSolvable(plan.problem) }
  }
  const first = contentAt(0)
  for (const attempt of wishes.length > 0 ? attempts : attempts.filter(({ isGiving }) => !isGiving)) {
    const plan = planFor(first.content, first.chance, attempt)
    const layouts = plan === null ? [] : await findLayouts(plan.problem, first.chance.fork('layouts'), count)
    const used = new Map<string, number>()
    const drafts = layouts.flatMap((layout, index): Draft | readonly Draft[] => {
      const { content, chance } = contentAt(index)
      const own = index === 0 ? plan : planFor({ ...content, copy: first.content.copy }, chance, attempt)
      // Another direction's words are wider or higher: the same layout, made exact for them.
      const settled = own === null || own.parts.length !== layout.length ? null : settle(own, layout)
      const composition = settled === null ? null : composeLayout(settled.plan, settled.layout, chance.fork('compose'))
      if (composition === null) return []
      const made = draftComposition({
        material, content: own!.content, composition, copyIndex: first.copyIndex, seed, painterWeight: weighPainters(own!.content.direction, (id) => used.get(id) ?? 0),
      }, chance.fork('learned'))
      if (made === null) return []
      used.set(made.painter, (used.get(made.painter) ?? 0) + 1)
      return canvas === null ? made : { ...made, draw: (options) => keepCanvas(made.draw(options), canvas) }
    })
    if (drafts.length > 0) return drafts
  }
  return []
}
