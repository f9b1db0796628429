import { z } from 'zod'
import type { Design } from '#core/design/design.ts'
import { Run } from '#core/design/layer.ts'
import { plainText } from '#core/typography/text-spec.ts'

/** Runs with their styles, for texts of this app; every other program takes the plain text beside it. */
const runsType = 'application/x-broadside-runs'
const Runs = z.array(Run).min(1).max(1000)

export function writeClipboard(data: DataTransfer, runs: readonly Run[]): void {
  data.setData('text/plain', plainText(runs))
  data.setData(runsType, JSON.stringify(runs))
}

/** Null: there is no text in it. */
export function readClipboard(data: DataTransfer, design: Design): string | Run[] | null {
  const text = data.getData('text/plain').replace(/\r\n?/g, '\n')
  try {
    const parsed = Runs.safeParse(JSON.parse(data.getData(runsType)))
    // What other programs changed in between is not what we wrote.
    if (parsed.success && plainText(parsed.data) === text) return parsed.data.map((run) => keepKnown(run, design))
  } catch {
    // No runs of ours.
  }
  return text === '' ? null : text
}

/** A colour of another design is none here. */
function keepKnown(run: Run, design: Design): Run {
  if (run.color === undefined || run.color.startsWith('#') || Object.hasOwn(design.colors, run.color)) return run
  const { color: _color, ...rest } = run
  return rest
}
