import type { FindLook } from '#core/assets/saliency/read-saliency.ts'
import type { Finding } from '#core/critique/finding.ts'
import { repairDesign } from '#core/critique/repair-design.ts'
import type { Design } from '#core/design/design.ts'
import type { AssetLoader } from '#core/export/assets.ts'
import { lintDesign } from './lint-design.ts'
import type { EngineTools } from './tools.ts'

/** A step may mend one line of several. */
const maxRounds = 3

/**
 * Mends one finding by the least moves that do. Null where none does: what is kept has fewer findings of that kind, and no
 * more faults, in a fresh critique of a fresh picture.
 */
export function repairFinding(design: Design, finding: Pick<Finding, 'code' | 'layers'>, assets: AssetLoader, findLook: FindLook, tools: EngineTools): { design: Design | null; actions: readonly string[] } {
  const isSame = (other: Finding): boolean => other.code === finding.code && other.layers.length === finding.layers.length && other.layers.every((id) => finding.layers.includes(id))
  const countKind = (findings: readonly Finding[]): number => findings.filter(({ code }) => code === finding.code).length
  const countFaults = (findings: readonly Finding[]): number => findings.filter(({ severity }) => severity === 'fault').length
  let current = design
  let critique = lintDesign(design, assets, findLook, tools)
  const before = critique.findings
  const actions: string[] = []
  for (let round = 0; round < maxRounds; round++) {
    const open = critique.findings.filter(isSame)
    if (open.length === 0) break
    const repaired = repairDesign(current, open, tools.typesetter, { views: critique.views })
    if (repaired === null) break
    current = repaired.design
    actions.push(...repaired.actions)
    critique = lintDesign(current, assets, findLook, tools)
  }
  const isBetter = countKind(critique.findings) < countKind(before) && countFaults(critique.findings) <= countFaults(before)
  return isBetter ? { design: current, actions } : { design: null, actions: [] }
}
