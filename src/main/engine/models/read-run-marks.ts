import { readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { ModelProvider } from '#contract/models.ts'
import type { RunMark } from './create-models.ts'

const Mark = z.object({ model: z.string(), provider: ModelProvider })

/** Which models ran in processes that are no more; each is told once. */
export function takeRunMarks(folder: string): RunMark[] {
  const marks: RunMark[] = []
  for (const name of readdirSync(folder).filter((each) => /^\d+\.json$/.test(each))) {
    if (isRunning(Number.parseInt(name, 10))) continue
    const file = join(folder, name)
    try {
      marks.push(Mark.parse(JSON.parse(readFileSync(file, 'utf8'))))
    } catch {
      // A process may die while it writes, too: then nothing had begun.
    }
    rmSync(file, { force: true })
  }
  return marks
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
