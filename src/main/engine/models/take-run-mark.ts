import { readFileSync, rmSync } from 'node:fs'
import { z } from 'zod'
import { ModelProvider } from '#contract/models.ts'
import type { RunMark } from './create-models.ts'

const Mark = z.object({ model: z.string(), provider: ModelProvider })

/** What ran when a process died, by the note that it left; told once. Null where nothing ran. */
export function takeRunMark(file: string): RunMark | null {
  try {
    return Mark.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    // A process may die while it writes, too: then nothing had begun.
    return null
  } finally {
    rmSync(file, { force: true })
  }
}
