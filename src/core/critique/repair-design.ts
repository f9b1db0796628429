import type { Design } from '#core/design/design.ts'
import type { ArtboardId } from '#core/design/ids.ts'
import type { Typesetter } from '#core/typography/text-spec.ts'
import type { Finding, FindingCode, mendableCodes } from './finding.ts'
import { readLuminance } from './luminance.ts'
import type { Views } from './pixels.ts'
import { readScene } from './read-scene.ts'
import { addLogoPlate } from './repairs/add-plate.ts'
import { changeInk } from './repairs/change-ink.ts'
import { enlargeText, shrinkText, spreadSizes } from './repairs/fit-text.ts'
import { moveInside, partTexts, snapEdges } from './repairs/move-layer.ts'
import type { RepairContext, Repairer } from './repairs/repair.ts'
import { enlargeLogo, shrinkLogo } from './repairs/scale-logo.ts'

export interface Repaired {
  readonly design: Design
  /** What was done, one sentence each. */
  readonly actions: readonly string[]
}

export interface RepairOptions {
  /** The pictures that the findings were made on; without them grounds are guessed and logos left as they are. */
  readonly views?: Views
  readonly artboard?: ArtboardId
}

/** For each finding the small moves that may mend it, the least first. */
const repairers: Readonly<Record<(typeof mendableCodes)[number], readonly Repairer[]>> = {
  'low-contrast': [changeInk],
  'logo-lost': [addLogoPlate],
  'outside-artboard': [moveInside, shrinkText],
  'clipped-text': [shrinkText],
  'broken-word': [shrinkText],
  'text-overlap': [partTexts],
  'small-text': [enlargeText],
  'weak-hierarchy': [spreadSizes],
  'logo-crowded': [shrinkLogo],
  'logo-small': [enlargeLogo],
  'near-miss': [snapEdges],
}

/**
 * One round of small moves, one for each finding that has one; null when there is none to make. Whether they helped is
 * for a new critique of a new picture to say: a round is kept only if it leaves fewer faults.
 */
export function repairDesign(design: Design, findings: readonly Finding[], typesetter: Typesetter, { views, artboard }: RepairOptions = {}): Repaired | null {
  const luminance = views === undefined ? null : readLuminance(views.behind)
  const read = (state: Design): RepairContext['scene'] => readScene(state, artboard, typesetter)
  let current = design
  const actions: string[] = []
  for (const finding of findings) {
    const context: RepairContext = { design: current, scene: read(current), typesetter, views: views ?? null, luminance, read }
    for (const repair of (repairers as Partial<Record<FindingCode, readonly Repairer[]>>)[finding.code] ?? []) {
      const step = repair(context, finding)
      if (step === null) continue
      current = step.design
      actions.push(step.action)
      break
    }
  }
  return actions.length === 0 ? null : { design: current, actions }
}
