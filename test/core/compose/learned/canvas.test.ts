import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keepCanvas, readCanvas } from '#core/compose/learned/canvas.ts'
import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import { parseDesign } from '#core/design/parse.ts'
import { branchOf } from '#core/design/tree.ts'
import { randomDesign as draw } from '../../../support/random-design.ts'
import { createTestAssets } from '../../../support/test-assets.ts'

const lockSome = (design: Design, picks: readonly number[]): Design => {
  const ids = Object.keys(design.layers) as LayerId[]
  const layers = { ...design.layers }
  for (const [index, pick] of picks.entries()) {
    const id = ids[pick % Math.max(1, ids.length)]
    if (id === undefined) continue
    const layer = layers[id]!
    layers[id] = { ...layer, locks: index % 2 === 0 ? ['*'] : layer.kind === 'text' ? ['runs', 'color'] : layer.kind === 'group' ? ['opacity'] : ['x', 'width'] }
  }
  return { ...design, layers }
}

const assets = await createTestAssets()
const randomDesign = (seed: number): Design => draw(seed, assets)

describe('keepCanvas', () => {
  it('keeps locked layers and fields to the byte, and gives a sound design', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), fc.array(fc.nat(1000), { minLength: 1, maxLength: 5 }), (madeSeed, canvasSeed, picks) => {
        const design = lockSome(randomDesign(canvasSeed), picks)
        const canvas = readCanvas(design)
        if (canvas === null) return
        const result = keepCanvas(randomDesign(madeSeed), canvas)
        const parsed = parseDesign(JSON.parse(JSON.stringify(result)))
        expect(parsed.ok ? [] : parsed.faults).toEqual([])
        for (const { id } of canvas.whole) {
          for (const inner of branchOf(design, id)) expect(JSON.stringify(result.layers[inner])).toBe(JSON.stringify(design.layers[inner]))
        }
        for (const held of canvas.partial) {
          const now = result.layers[held.id] as unknown as Record<string, unknown>
          expect(now['locks']).toEqual(held.locks)
          for (const lock of held.locks) if (lock in held) expect(JSON.stringify(now[lock])).toBe(JSON.stringify(held[lock as keyof typeof held]))
        }
        for (const id of Object.keys(result.colors)) {
          const used = canvas.whole.flatMap((kept) => branchOf(design, kept.id)).some((inner) => JSON.stringify(design.layers[inner]).includes(`"${id}"`))
          if (used) expect(result.colors[id as keyof typeof result.colors]).toEqual(design.colors[id as keyof typeof design.colors])
        }
      }),
      { numRuns: 150 },
    )
  })

  it('has nothing to keep where nothing is locked', () => {
    const design = randomDesign(7)
    const free = { ...design, layers: Object.fromEntries(Object.entries(design.layers).map(([id, layer]) => [id, { ...layer, locks: [] }])) } as Design
    expect(readCanvas(free)).toBeNull()
  })
})
