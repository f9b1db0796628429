import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { prepareMaterial } from '#main/engine/generate/prepare-material.ts'
import { plainly } from '#main/engine/job.ts'
import type { GenerateRequest } from '#main/engine/job.ts'
import { createTools } from '#main/engine/tools.ts'
import type { EngineTools } from '#main/engine/tools.ts'

const logo = fileURLToPath(new URL('../../../fixtures/logos/bellavane.svg', import.meta.url))
const ask = (over: Partial<GenerateRequest>): GenerateRequest => ({ ...plainly, sizes: [], count: 1, weigh: 1, seed: 1, request: 'Banner for Bellavane, a bridal boutique. Engaged couples should book a private fitting.', logo: null, assets: [], ...over })

describe('prepareMaterial', () => {
  let tools: EngineTools
  beforeAll(async () => {
    tools = await createTools()
  })

  it('does not say a brand again beside its logo', async () => {
    const eyebrows = async (request: GenerateRequest) => (await prepareMaterial(request, tools)).material.copies.flatMap(({ eyebrow }) => eyebrow)
    expect(await eyebrows(ask({}))).toContain('Bellavane')
    expect(await eyebrows(ask({ logo }))).not.toContain('Bellavane')
  })
})
