import type { Brief } from '#core/brief/brief.ts'
import type { Weighed } from '#core/compose/choose-candidates.ts'
import type { Draft } from '#core/compose/draft-candidates.ts'
import { expectedFromBrief } from '#core/critique/expected.ts'
import { critiqueDesign } from '#core/critique/critique-design.ts'
import type { Critique } from '#core/critique/critique-design.ts'
import type { Finding } from '#core/critique/finding.ts'
import type { Views } from '#core/critique/pixels.ts'
import { repairDesign } from '#core/critique/repair-design.ts'
import { chooseViewLayers } from '#core/critique/view-layers.ts'
import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { AssetLoader } from '#core/export/assets.ts'
import { exportSvg } from '#core/export/export-svg.ts'
import type { Size } from '#core/geometry/box.ts'
import { rasterize } from '../rasterize.ts'
import type { EngineTools } from '../tools.ts'

export interface WeighedDraft extends Weighed {
  readonly draft: Draft
  readonly design: Design
  readonly findings: readonly Finding[]
}

/** Critique looks at about this many pixels: enough to see what lies behind a line of 11 px text. */
const lookedAtPixels = 260_000
const maxRepairs = 3
/** Tried in turn, so that a scrim is only as strong as legibility needs. */
const scrims = [0.5, 0.66, 0.8, 0.93] as const

interface Judged extends Critique {
  readonly design: Design
  readonly views: Views
}

const countFaults = ({ findings }: Critique): number => findings.filter((finding) => finding.severity === 'fault').length

export function viewDesign(design: Design, assets: AssetLoader, { typesetter }: EngineTools, scale: number): Views {
  const layers = chooseViewLayers(design)
  const look = (options: { hiddenLayers?: ReadonlySet<LayerId>; onlyLayers?: ReadonlySet<LayerId> }) =>
    rasterize(exportSvg(design, { profile: 'outline', typesetter, assets, ...options }).svg, { scale })
  return {
    behind: look({ hiddenLayers: layers.hiddenBehind }),
    logo: layers.logo === null ? null : look({ onlyLayers: layers.logo }),
  }
}

/** Draws a draft, looks at it, and repairs what can be repaired by small moves; what remains stands in its findings. */
export function weighDraft(draft: Draft, size: Size, brief: Brief, hasLogo: boolean, assets: AssetLoader, tools: EngineTools): WeighedDraft {
  const scale = Math.min(1, Math.sqrt(lookedAtPixels / (size.width * size.height)))
  const expected = expectedFromBrief(brief, size, hasLogo)
  const judge = (design: Design): Judged => {
    const views = viewDesign(design, assets, tools, scale)
    return { design, views, ...critiqueDesign({ design, typesetter: tools.typesetter, views, expected }) }
  }
  let best = judge(draft.draw({ scrim: scrims[0] }))
  for (const scrim of scrims.slice(1)) {
    if (draft.painter !== 'photo' || !best.findings.some((finding) => finding.code === 'low-contrast')) break
    best = judge(draft.draw({ scrim }))
  }
  for (let round = 0; round < maxRepairs && countFaults(best) > 0; round++) {
    const repaired = repairDesign(best.design, best.findings, tools.typesetter, { views: best.views })
    if (repaired === null) break
    const again = judge(repaired.design)
    if (countFaults(again) >= countFaults(best)) break
    best = again
  }
  return {
    draft, design: best.design, findings: best.findings, scores: best.scores, faultCount: countFaults(best),
    archetype: draft.archetype, painter: draft.painter, fontPair: draft.direction.fonts.id, palette: draft.direction.palette.name, copy: draft.copy, hasPlate: draft.hasPlate,
  }
}
