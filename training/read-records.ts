import { createReadStream, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { FlatLayout, LayoutProblem } from '#core/layout/problem/problem.ts'
import type { TrainingRecord } from '../scripts/training/solve-case.ts'

/** A problem and the best layouts that were found for it, the best first. */
export interface SolvedProblem {
  readonly seed: number
  readonly problem: LayoutProblem
  readonly best: readonly { readonly score: number; readonly flat: FlatLayout }[]
}

/** One record a line, of every .jsonl file of a folder by name; a line cut short by an end of the run before is left out. */
export async function* readRecords(folder: string): AsyncGenerator<SolvedProblem> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort()
  for (const file of files) {
    for await (const line of createInterface({ input: createReadStream(join(folder, file)), crlfDelay: Infinity })) {
      const record = parseRecord(line)
      if (record !== null) yield record
    }
  }
}

function parseRecord(line: string): SolvedProblem | null {
  let written: TrainingRecord
  try {
    written = JSON.parse(line) as TrainingRecord
  } catch {
    return null
  }
  const { seed, problem, layouts } = written
  const saliency = problem.saliency === null ? null : { ...problem.saliency, values: Float32Array.from(problem.saliency.values) }
  return { seed, problem: { ...problem, saliency }, best: layouts.map(({ score, boxes }) => ({ score, flat: Float64Array.from(boxes) })) }
}
