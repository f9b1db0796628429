import type { Palette } from '#core/compose/direction.ts'
import { draftCandidates } from '#core/compose/draft-candidates.ts'
import { draftLayouts } from '#core/compose/learned/draft-layouts.ts'
import type { Scores } from '#core/critique/finding.ts'
import type { Design } from '#core/design/design.ts'
import { exportSvg } from '#core/export/export-svg.ts'
import type { AssetLoader } from '#core/export/assets.ts'
import type { Size } from '#core/geometry/box.ts'
import { findLayouts } from '#core/layout/find-layouts.ts'
import { prepareMaterial } from '#main/engine/generate/prepare-material.ts'
import { weighDraft } from '#main/engine/generate/weigh-draft.ts'
import type { WeighedDraft } from '#main/engine/generate/weigh-draft.ts'
import { plainly } from '#main/engine/job.ts'
import { encodePng } from '#main/engine/rasterize.ts'
import type { EngineTools } from '#main/engine/tools.ts'
import { shown } from './arms.ts'
import type { Arm } from './arms.ts'
import type { CopyRequest } from './draw-copy-cases.ts'

export interface ArmDesign {
  readonly design: Design
  readonly scores: Scores
  readonly png: Buffer
}

/** The quietest ground, which takes its place after the layout and leaves it alone. */
const heldPainter = 'soft-gradient'

/**
 * What one arm would show first, in the request's likeliest words and look: of eight drafts on layouts of its own, weighed as
 * the studio weighs them, the best. Null where it finds none.
 */
export async function drawArmDesign({ request, size, seed, arm, tools }: {
  readonly request: CopyRequest; readonly size: Size; readonly seed: number; readonly tools: EngineTools
  /** Null: the archetypes' own finished compositions. */
  readonly arm: Arm | null
}): Promise<ArmDesign | null> {
  const prepared = await prepareMaterial({ ...plainly, sizes: [], count: 1, weigh: 1, request: request.request, logo: request.logo, assets: request.assets, seed }, tools)
  const { brief } = prepared
  // One voice, palette, type, ground and drawing for both: what differs is the layout.
  const { copies, directions, scenes, ...others } = prepared.material
  const material = { ...others, copies: copies.slice(0, 1), directions: directions.slice(0, 1), scenes: (palette: Palette) => scenes(palette).slice(0, 1), painter: heldPainter }
  const drafts = arm === null ? draftCandidates(material, size, seed, shown) : await draftLayouts({
    material, size, seed, count: shown, canvas: null, wishes: brief.wishes.map(({ value }) => value),
    findLayouts: (problem, random, wanted) => findLayouts(problem, random, wanted, arm.proposers, arm.mending),
  })
  const assets: AssetLoader = (id) => prepared.assets.get(id)!
  const weighing = { size, brief, hasLogo: request.logo !== null, assets, tools, findLook: (id: string) => material.photos.find(({ asset }) => asset.id === id)?.look ?? null }
  const value = ({ faultCount, scores }: WeighedDraft): number => scores.overall - faultCount
  const [best] = drafts.map((draft) => weighDraft(draft, weighing)).sort((a, b) => value(b) - value(a))
  return best === undefined ? null : { design: best.design, scores: best.scores, png: Buffer.from(encodePng(exportSvg(best.design, { profile: 'outline', typesetter: tools.typesetter, assets }).svg)) }
}
