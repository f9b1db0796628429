import { createReadStream, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { FlatLayout, LayoutProblem } from '#core/layout/problem/problem.ts'

/** A problem and the best layouts that were found for it, the best first. */
export interface TrainingRecord {
  readonly seed: number
  readonly problem: LayoutProblem
  readonly best: readonly { readonly score: number; readonly flat: FlatLayout }[]
}

/** One record a line, of every .jsonl file of a folder by name; a line cut short by an end of the run before is left out. */
export async function* readRecords(folder: string): AsyncGenerator<TrainingRecord> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort()
  for (const file of files) {
    for await (const line of createInterface({ input: createReadStream(join(folder, file)), crlfDelay: Infinity })) {
      const record = parseRecord(line)
      if (record !== null) yield record
    }
  }
}

interface Written {
  readonly seed: number
  readonly problem: Omit<LayoutProblem, 'saliency'> & { readonly saliency: { readonly columns: number; readonly rows: number; readonly values: readonly number[] } | null }
  readonly best: readonly { readonly score: number; readonly layout: readonly number[] }[]
}

function parseRecord(line: string): TrainingRecord | null {
  let written: Written
  try {
    written = JSON.parse(line) as Written
  } catch {
    return null
  }
  const { seed, problem, best } = written
  const saliency = problem.saliency === null ? null : { ...problem.saliency, values: Float32Array.from(problem.saliency.values) }
  return { seed, problem: { ...problem, saliency }, best: best.map(({ score, layout }) => ({ score, flat: Float64Array.from(layout) })) }
}
