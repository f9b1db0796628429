import type { FindLook } from '#core/assets/saliency/read-saliency.ts'
import type { Brief } from '#core/brief/brief.ts'
import type { Weighed } from '#core/compose/choose-candidates.ts'
import type { Draft } from '#core/compose/draft-composition.ts'
import { expectedFromBrief } from '#core/critique/expected.ts'
import type { Expected } from '#core/critique/expected.ts'
import { listFindings } from '#core/critique/critique-design.ts'
import type { Finding } from '#core/critique/finding.ts'
import { measureLook } from '#core/critique/look/measure-look.ts'
import { measureDesign } from '#core/critique/measure-design.ts'
import type { DesignMeasure } from '#core/critique/measure-design.ts'
import { scoreDesign } from '#core/critique/score-design.ts'
import type { Pixels, Views } from '#core/critique/pixels.ts'
import { repairDesign } from '#core/critique/repair-design.ts'
import { chooseViewLayers } from '#core/critique/view-layers.ts'
import type { Design } from '#core/design/design.ts'
import { canonicalDesign } from '#core/design/write.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { AssetLoader } from '#core/export/assets.ts'
import { exportSvg } from '#core/export/export-svg.ts'
import type { Size } from '#core/geometry/box.ts'
import { findUnkept } from '#core/layout/problem/find-unkept.ts'
import { rasterize } from '../rasterize.ts'
import type { EngineTools } from '../tools.ts'

export interface WeighedDraft extends Weighed {
  readonly draft: Draft
  readonly design: Design
  readonly findings: readonly Finding[]
}

/** Critique looks at about this many pixels: enough to see what lies behind a line of 11 px text. */
const lookedAtPixels = 200_000
const maxRepairs = 3
/** Tried in turn, so that a scrim is only as strong as legibility needs. */
const scrims = [0, 0.28, 0.5, 0.66, 0.8, 0.93] as const

/** A picture that was drawn, and what of. */
interface Drawn {
  readonly svg: string
  readonly pixels: Pixels
}

interface Judged {
  readonly design: Design
  readonly drawn: readonly Drawn[]
  readonly measure: DesignMeasure
  /** With the safety that choosing keeps in hand. */
  readonly findings: readonly Finding[]
}

/** Another renderer smooths edges otherwise: limits on contrast and logo are kept with something in hand. */
const safety = 0.15

const countFaults = ({ findings }: Pick<Judged, 'findings'>): number => findings.filter((finding) => finding.severity === 'fault').length

/** A draft's view leaves out the shading inside drawings, which costs more than all else together and lies behind no word. */
export function viewDesign(design: Design, assets: AssetLoader, tools: EngineTools, scale: number, isDraft = false): Views {
  return drawViews(design, { assets, tools }, scale, isDraft, []).views
}

/** What was `drawn` before is not drawn again: most repairs move words alone. */
function drawViews(design: Design, { assets, tools: { typesetter } }: Pick<Weighing, 'assets' | 'tools'>, scale: number, isDraft: boolean, drawn: readonly Drawn[]) {
  const layers = chooseViewLayers(design)
  const look = (options: { hiddenLayers?: ReadonlySet<LayerId>; onlyLayers?: ReadonlySet<LayerId> }): Drawn => {
    const { svg } = exportSvg(design, { profile: 'outline', typesetter, assets, isDraft, ...options })
    return drawn.find((other) => other.svg === svg) ?? { svg, pixels: rasterize(svg, { scale }) }
  }
  const behind = look({ hiddenLayers: layers.hiddenBehind })
  const logo = layers.logo === null ? null : look({ onlyLayers: layers.logo })
  return { views: { behind: behind.pixels, logo: logo?.pixels ?? null } satisfies Views, drawn: logo === null ? [behind] : [behind, logo] }
}

export interface Weighing {
  readonly size: Size
  readonly brief: Brief
  readonly hasLogo: boolean
  readonly assets: AssetLoader
  readonly tools: EngineTools
  /** What is known of the designer's photos. */
  readonly findLook: FindLook
}

function judge(design: Design, weighing: Weighing, isDraft: boolean, before: readonly Drawn[] = []): Judged {
  const { size, tools, findLook } = weighing
  const scale = Math.min(1, Math.sqrt(lookedAtPixels / (size.width * size.height)))
  const { views, drawn } = drawViews(design, weighing, scale, isDraft, before)
  const measure = measureDesign({ design, typesetter: tools.typesetter, views, findSaliency: (id) => findLook(id)?.saliency ?? null })
  return { design, drawn, measure, findings: listFindings(measure, { ...expectedOf(weighing), safety }) }
}

const expectedOf = ({ brief, size, hasLogo }: Weighing): Expected => expectedFromBrief(brief, size, hasLogo)

/** All that choice and people are told of a design that was looked at; the pictures that it was looked at on are let go. */
function sumUp(judged: Judged, weighing: Weighing): Pick<WeighedDraft, 'design' | 'findings' | 'scores' | 'faultCount' | 'unkeptCount' | 'look'> {
  const expected = expectedOf(weighing)
  const wishes = weighing.brief.wishes.map(({ value }) => value)
  return {
    design: judged.design,
    // Without the safety that choosing keeps in hand.
    findings: listFindings(judged.measure, expected),
    scores: scoreDesign(judged.measure, expected, judged.findings),
    faultCount: countFaults(judged),
    unkeptCount: wishes.length === 0 ? 0 : findUnkept(judged.design, wishes, weighing.tools.typesetter, weighing.findLook).length,
    look: measureLook(judged.measure),
  }
}

/** Looks once more at a design that is to be shown, now as it will be seen. */
export const lookAgain = (weighed: WeighedDraft, weighing: Weighing): WeighedDraft => ({ ...weighed, ...sumUp(judge(weighed.design, weighing, false), weighing) })

/** Draws a draft, looks at it, and repairs what can be repaired by small moves; what remains stands in its findings. */
export function weighDraft(draft: Draft, weighing: Weighing): WeighedDraft {
  let best = judge(canonicalDesign(draft.draw({ scrim: scrims[0] })), weighing, true)
  for (const scrim of scrims.slice(1)) {
    if (draft.painter !== 'photo' || !best.findings.some((finding) => finding.code === 'low-contrast')) break
    best = judge(canonicalDesign(draft.draw({ scrim })), weighing, true, best.drawn)
  }
  for (let round = 0; round < maxRepairs && countFaults(best) > 0; round++) {
    const repaired = repairDesign(best.design, best.findings, weighing.tools.typesetter, { views: best.measure.views })
    if (repaired === null) break
    const again = judge(canonicalDesign(repaired.design), weighing, true, best.drawn)
    if (countFaults(again) >= countFaults(best)) break
    best = again
  }
  return {
    draft, ...sumUp(best, weighing),
    archetype: draft.archetype, painter: draft.painter, fontPair: draft.direction.fonts.id, palette: draft.direction.palette.name, copy: draft.copy, hasPlate: draft.hasPlate,
    picture: best.design.origin?.illustration ?? '',
  }
}
