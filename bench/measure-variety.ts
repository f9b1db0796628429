import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Design } from '#core/design/design.ts'
import type { BatchReport, GenerateReport } from '#main/cli/report.ts'
import type { BatchRequest } from '#main/cli/requests.ts'
import { runVerb } from './run-verb.ts'

export interface VarietyRounds {
  readonly fewestArchetypes: number
  readonly fewestPairs: number
  readonly fewestGrounds: number
  /** How far each of six is from the nearest of the others, 0…1: the mean over all, and the least. */
  readonly meanVariety: number
  readonly leastVariety: number
  readonly posterMedianMs: number
}

/** Six candidates of each request, and one poster of each: how unlike each other, and how fast. */
export async function measureVariety(requests: readonly BatchRequest[], seed: string, out: string, signal: AbortSignal): Promise<VarietyRounds> {
  const counts: { archetypes: number; pairs: number; grounds: number; varieties: number[] }[] = []
  for (const { id, request, logo, assets } of requests) {
    const folder = join(out, 'candidates', id)
    const pictures = [...(logo === null ? [] : ['--logo', logo]), ...assets.flatMap((asset) => ['--asset', asset])]
    const { candidates } = await runVerb<GenerateReport>(
      ['generate', '--request', request, ...pictures, '--size', '300x250', '--count', '6', '--seed', seed, '--out', folder], signal,
    )
    const origins = candidates.map(({ dir }) => (JSON.parse(readFileSync(join(folder, dir, 'design.json'), 'utf8')) as Design).origin!)
    const count = (pick: (origin: NonNullable<Design['origin']>) => string): number => new Set(origins.map(pick)).size
    counts.push({
      archetypes: count((origin) => origin.layout.split(/[/: ]/)[0]!),
      pairs: count((origin) => origin.type),
      grounds: count((origin) => origin.background.split(/[/: ]/)[0]!),
      varieties: candidates.flatMap(({ scores }) => scores.variety ?? []),
    })
  }
  const varieties = counts.flatMap((one) => one.varieties)
  return {
    fewestArchetypes: Math.min(...counts.map((one) => one.archetypes)),
    fewestPairs: Math.min(...counts.map((one) => one.pairs)),
    fewestGrounds: Math.min(...counts.map((one) => one.grounds)),
    meanVariety: varieties.reduce((sum, value) => sum + value, 0) / Math.max(1, varieties.length),
    leastVariety: Math.min(1, ...varieties),
    posterMedianMs: await measurePosters(requests, seed, out, signal),
  }
}

/** All in one run, so that the engine is warm: a person waits for the first design alone. */
async function measurePosters(requests: readonly BatchRequest[], seed: string, out: string, signal: AbortSignal): Promise<number> {
  const file = join(out, 'posters.jsonl')
  writeFileSync(file, requests.map((request) => `${JSON.stringify(request)}\n`).join(''))
  const { medianMs } = await runVerb<BatchReport>(['batch', file, '--sizes', '1080x1350', '--seed', seed, '--out', join(out, 'posters')], signal)
  return medianMs
}
