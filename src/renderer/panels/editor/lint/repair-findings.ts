import type { Client } from '#contract/client.ts'
import type { Found } from '#contract/work.ts'
import { mendableCodes } from '#core/critique/finding.ts'
import { diffValues, touchSameRecord } from '#core/design/diff-values.ts'
import type { Design } from '#core/design/design.ts'
import { coverId } from '#core/design/patch.ts'
import type { CommandArgs } from '#core/commands/index.ts'
import { followJob } from '#renderer/studio/follow-job.ts'
import type { Studio } from '#renderer/studio/studio.ts'

export const isMendable = ({ code }: Pick<Found, 'code'>): boolean => (mendableCodes as readonly string[]).includes(code)

export interface Repairing {
  readonly onProgress?: (at: number) => void
  readonly signal?: AbortSignal
}

/** `mended`: of how many findings. `clashed`: the designer has changed the same records meanwhile, so nothing was put. */
export interface Repaired {
  readonly mended: number
  readonly isClashed: boolean
}

/** Mends what can be mended, one after another, and puts all of it into the design as one undo step of that name. */
export async function repairFindings(client: Client, studio: Studio, findings: readonly Found[], label: string, { onProgress, signal }: Repairing = {}): Promise<Repaired> {
  const start = studio.state().design
  let current: Design = start
  let mended = 0
  for (const [index, finding] of findings.entries()) {
    onProgress?.(index + 1)
    const { design } = await followJob(client, { kind: 'repair', design: current, finding }, { signal })
    if (design === null) continue
    current = design
    mended++
  }
  const patch = diffValues(start, current).filter(({ id }) => id !== coverId)
  if (patch.length === 0) return { mended, isClashed: false }
  if (touchSameRecord(patch, diffValues(start, studio.state().design))) return { mended: 0, isClashed: true }
  const step = studio.beginStep(label)
  try {
    studio.run('design.put', { records: patch.map(({ id, after }) => ({ id, after })) as CommandArgs<'design.put'>['records'] })
  } finally {
    step.end()
  }
  return { mended, isClashed: false }
}
