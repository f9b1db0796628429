import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { keepsWishes } from '#core/compose/keeps-wishes.ts'
import { boundsOf } from '#core/design/bounds-of.ts'
import { draftAll } from '#main/engine/generate/draft-all.ts'
import { prepareMaterial } from '#main/engine/generate/prepare-material.ts'
import { plainly } from '#main/engine/job.ts'
import { createTools } from '#main/engine/tools.ts'
import type { EngineTools } from '#main/engine/tools.ts'

const logo = fileURLToPath(new URL('../../../fixtures/logos/bellavane.svg', import.meta.url))
const brief = 'Summer sale at Bellavane: 30% off all dresses until Sunday. Shop now.'

describe('draftAll', () => {
  let tools: EngineTools
  beforeAll(async () => {
    tools = await createTools()
  })
  const draft = async (request: string, size = { name: 'page', width: 1080, height: 1350 }) => {
    const { material } = await prepareMaterial({ ...plainly, sizes: [], count: 1, weigh: 1, seed: 1, request, logo, assets: [] }, tools)
    const drafts = await draftAll({ material, canvas: null, size, seed: 1, count: 8, tools, signal: new AbortController().signal })
    return { material, drafts }
  }

  it('stands a logo in the corner that is asked for, in most drafts of whole pages', async () => {
    const { material, drafts } = await draft(`${brief} Logo bottom right.`)
    const wishes = material.brief.wishes.map(({ value }) => value)
    expect(wishes).toHaveLength(1)
    const kept = drafts.filter((one) => keepsWishes(one, wishes, material))
    expect(kept.length).toBeGreaterThanOrEqual(6)
    for (const one of kept) {
      const design = one.draw({ scrim: 0 })
      const box = boundsOf(design, Object.values(design.layers).filter(({ role }) => role === 'logo').map(({ id }) => id))!
      expect(box.x + box.width).toBeGreaterThan(1080 * 0.88)
      expect(box.y + box.height).toBeGreaterThan(1350 * 0.88)
    }
  })

  it('lays out few large parts where that does what was asked', async () => {
    const { material, drafts } = await draft(`${brief} Headline on the right, picture on the left.`, { name: 'page', width: 1200, height: 628 })
    const wishes = material.brief.wishes.map(({ value }) => value)
    expect(wishes.length).toBeGreaterThan(0)
    expect(drafts.filter((one) => keepsWishes(one, wishes, material)).length).toBeGreaterThanOrEqual(6)
  })

  it('gives archetypes and found layouts in turn where nothing was asked', async () => {
    const { drafts } = await draft(brief)
    const found = drafts.map(({ archetype }) => archetype.startsWith('found-'))
    expect(found.filter((one) => one).length).toBeGreaterThanOrEqual(3)
    expect(found.filter((one) => !one).length).toBeGreaterThanOrEqual(3)
  })
})
