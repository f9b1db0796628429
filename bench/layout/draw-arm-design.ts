import type { Palette } from '#core/compose/direction.ts'
import { draftLayouts } from '#core/compose/learned/draft-layouts.ts'
import { chooseCandidates } from '#core/compose/choose-candidates.ts'
import { exportSvg } from '#core/export/export-svg.ts'
import type { AssetLoader } from '#core/export/assets.ts'
import type { Size } from '#core/geometry/box.ts'
import { createRandom } from '#core/geometry/random.ts'
import { findLayouts } from '#core/layout/find-layouts.ts'
import { prepareMaterial } from '#main/engine/generate/prepare-material.ts'
import { weighDraft } from '#main/engine/generate/weigh-draft.ts'
import { plainly } from '#main/engine/job.ts'
import { encodePng } from '#main/engine/rasterize.ts'
import type { EngineTools } from '#main/engine/tools.ts'
import type { Arm } from './arms.ts'
import type { CopyRequest } from './draw-copy-cases.ts'

/** What one arm would show first, in the request's likeliest words and look: of eight drafts on layouts of its own, weighed as the studio weighs them. Null where it finds none. */
export async function drawArmDesign({ request, size, seed, proposers, mending, tools }: Pick<Arm, 'proposers' | 'mending'> & {
  readonly request: CopyRequest; readonly size: Size; readonly seed: number; readonly tools: EngineTools
}): Promise<Buffer | null> {
  const prepared = await prepareMaterial({ ...plainly, sizes: [], count: 1, weigh: 1, request: request.request, logo: request.logo, assets: request.assets, seed }, tools)
  const { brief } = prepared
  // One voice, palette, type and drawing for both: what differs is the layout.
  const { copies, directions, scenes, ...others } = prepared.material
  const material = { ...others, copies: copies.slice(0, 1), directions: directions.slice(0, 1), scenes: (palette: Palette) => scenes(palette).slice(0, 1) }
  const drafts = await draftLayouts({
    material, size, seed, count: 8, canvas: null, wishes: brief.wishes.map(({ value }) => value),
    findLayouts: (problem, random, wanted) => findLayouts(problem, random, wanted, proposers, mending),
  })
  const assets: AssetLoader = (id) => prepared.assets.get(id)!
  const weighing = { size, brief, hasLogo: request.logo !== null, assets, tools, findSaliency: (id: string) => material.photos.find(({ asset }) => asset.id === id)?.look.saliency ?? null }
  const [best] = chooseCandidates(drafts.map((draft) => weighDraft(draft, weighing)), 1, createRandom(seed))
  return best === undefined ? null : Buffer.from(encodePng(exportSvg(best.design, { profile: 'outline', typesetter: tools.typesetter, assets }).svg))
}
