import type { FindLook } from '#core/assets/saliency/read-saliency.ts'
import { parseBrief } from '#core/brief/parse-brief.ts'
import { judgeMeasure } from '#core/critique/critique-design.ts'
import type { Critique } from '#core/critique/critique-design.ts'
import { expectedFromDesign } from '#core/critique/expected.ts'
import { measureDesign } from '#core/critique/measure-design.ts'
import type { Views } from '#core/critique/pixels.ts'
import type { Design } from '#core/design/design.ts'
import type { AssetLoader } from '#core/export/assets.ts'
import { viewDesign } from './generate/weigh-draft.ts'
import { lintDesign } from './lint-design.ts'
import type { EngineTools } from './tools.ts'

/** Enough to see what lies behind a line of 11 px text. */
const lookedAtPixels = 260_000
/** Another renderer smooths edges otherwise: limits on contrast and logo are kept with something in hand. */
const safety = 0.1

/** A critique that is quick enough to choose among many, and the pictures that it was made on: of less than `lintDesign` looks at. */
function judgeDesign(design: Design, assets: AssetLoader, findLook: FindLook, tools: EngineTools): Critique & { readonly views: Views } {
  const board = Object.values(design.artboards)[0]!
  const views = viewDesign(design, assets, tools, Math.min(1, Math.sqrt(lookedAtPixels / (board.width * board.height))), true)
  const measure = measureDesign({ design, typesetter: tools.typesetter, views, findSaliency: (id) => findLook(id)?.saliency ?? null })
  const brief = design.origin === null ? null : parseBrief(design.origin.request)
  const expected = expectedFromDesign(design, board.id, brief?.ok === true ? brief.value : undefined)
  return { ...judgeMeasure(measure, { ...expected, safety }), views }
}

/** A quick look first; what seems sound is looked at in full. */
export function judgeInTurn(design: Design, assets: AssetLoader, findLook: FindLook, tools: EngineTools): ReturnType<typeof judgeDesign> {
  const quick = judgeDesign(design, assets, findLook, tools)
  return quick.findings.some(({ severity }) => severity === 'fault') ? quick : lintDesign(design, assets, findLook, tools)
}
