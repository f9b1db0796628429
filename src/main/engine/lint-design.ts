import type { FindLook } from '#core/assets/saliency/read-saliency.ts'
import { parseBrief } from '#core/brief/parse-brief.ts'
import { critiqueDesign } from '#core/critique/critique-design.ts'
import type { Critique } from '#core/critique/critique-design.ts'
import { expectedFromDesign } from '#core/critique/expected.ts'
import type { Views } from '#core/critique/pixels.ts'
import type { Design } from '#core/design/design.ts'
import type { AssetLoader } from '#core/export/assets.ts'
import { BadInput } from '#main/bad-input.ts'
import { viewDesign } from './generate/weigh-draft.ts'
import type { EngineTools } from './tools.ts'

/** Lint looks at every pixel of a banner, and at about this many of a poster. */
const lookedAtPixels = 2_000_000

/** A critique, by what its photos show, and the pictures that it was made on. Throws `BadInput` for a design with no artboard. */
export function lintDesign(design: Design, assets: AssetLoader, findLook: FindLook, tools: EngineTools): Critique & { readonly views: Views } {
  const artboard = Object.values(design.artboards)[0]
  if (artboard === undefined) throw new BadInput('artboards: the design has none, so there is nothing to measure')
  const scale = Math.min(1, Math.sqrt(lookedAtPixels / (artboard.width * artboard.height)))
  const views = viewDesign(design, assets, tools, scale)
  const brief = design.origin === null ? null : parseBrief(design.origin.request)
  const expected = expectedFromDesign(design, artboard.id, brief?.ok === true ? brief.value : undefined)
  return { ...critiqueDesign({ design, typesetter: tools.typesetter, views, expected, findSaliency: (id) => findLook(id)?.saliency ?? null }), views }
}
