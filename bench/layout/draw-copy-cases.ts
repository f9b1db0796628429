import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { draftLayouts } from '#core/compose/learned/draft-layouts.ts'
import { createRandom } from '#core/geometry/random.ts'
import type { LayoutCase } from '#core/layout/problem/layout-case.ts'
import type { LayoutProblem } from '#core/layout/problem/problem.ts'
import { prepareMaterial } from '#main/engine/generate/prepare-material.ts'
import { plainly } from '#main/engine/job.ts'
import type { GenerateRequest } from '#main/engine/job.ts'
import type { EngineTools } from '#main/engine/tools.ts'

/** What a case asks for in words, apart from its sizes and seed. */
export type CopyRequest = Pick<GenerateRequest, 'request' | 'logo' | 'assets'> & { readonly id: string }

/** The requests of bench/requests, their pictures as absolute paths. */
export function readCopyRequests(): CopyRequest[] {
  const folder = fileURLToPath(new URL('../requests', import.meta.url))
  return readFileSync(join(folder, 'requests.jsonl'), 'utf8').trim().split('\n').map((line) => {
    const { id, request, logo, assets } = JSON.parse(line) as { id: string; request: string; logo?: string; assets?: string[] }
    return { id, request, logo: logo === undefined ? null : resolve(folder, logo), assets: (assets ?? []).map((asset) => resolve(folder, asset)) }
  })
}

/** Sizes in use: posts, stories, posters and the banners of the Interactive Advertising Bureau. */
const sizes = [
  [1080, 1350], [1080, 1080], [1080, 1920], [1920, 1080], [1200, 628], [1240, 1754],
  [300, 250], [728, 90], [160, 600], [300, 600], [970, 250], [320, 50], [970, 90], [336, 280], [320, 100], [250, 250],
] as const

/**
 * Layout problems of real copy, logos, drawings and photos, as the engine plans them, each request on `each` sizes drawn by
 * the seed.
 */
export async function drawCopyCases(requests: readonly CopyRequest[], each: number, seed: number, tools: EngineTools): Promise<LayoutCase[]> {
  const cases: LayoutCase[] = []
  for (const { id, request, logo, assets } of requests) {
    const random = createRandom(seed).fork(id)
    const { material, brief } = await prepareMaterial({ ...plainly, sizes: [], count: 1, weigh: 1, request, logo, assets, seed: random.int(0, 1e9) }, tools)
    for (const [width, height] of random.shuffle(sizes).slice(0, each)) {
      const problems: LayoutProblem[] = []
      await draftLayouts({
        material, size: { width, height }, seed: random.int(0, 1e9), count: 1, canvas: null, wishes: brief.wishes.map(({ value }) => value),
        findLayouts: async (problem) => {
          problems.push(problem)
          return []
        },
      })
      if (problems.length > 0) cases.push({ id: `${id}@${width}x${height}`, seed: random.int(0, 1e9), problem: problems[0]! })
    }
  }
  return cases
}
