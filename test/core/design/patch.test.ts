import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import { applyPatch, diffDesigns, reversePatch } from '#core/design/patch.ts'
import { createRandom } from '#core/geometry/random.ts'
import { randomDesign } from '../../support/random-design.ts'
import { createTestAssets, type TestAssets } from '../../support/test-assets.ts'

describe('patch', () => {
  let assets: TestAssets
  beforeAll(async () => {
    assets = await createTestAssets()
  })

  it('names each changed record once, order and grouping included', () => {
    const before = randomDesign(3, assets)
    const artboard = before.artboards['artboard:1']!
    const after = { ...before, artboards: { 'artboard:1': { ...artboard, children: [...artboard.children].reverse() } }, title: 'New' } as Design
    expect(diffDesigns(before, after).map((change) => change.id)).toEqual(['design', 'artboard:1'])
    expect(diffDesigns(before, before)).toEqual([])
  })

  it('[P2] leads from one design to the other and back again, to the same objects', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(100000), (seed, changes) => {
        const before = randomDesign(seed, assets)
        const after = changeSomething(before, changes)
        const patch = diffDesigns(before, after)
        expect(applyPatch(before, patch)).toEqual(after)
        const back = applyPatch(after, reversePatch(patch))
        expect(back).toEqual(before)
        for (const id of Object.keys(before.layers) as LayerId[]) expect(back.layers[id]).toBe(before.layers[id])
        expect(reversePatch(reversePatch(patch))).toEqual(patch)
      }),
      { numRuns: 100 },
    )
  })

  it('leaves untouched tables the same objects', () => {
    const before = randomDesign(5, assets)
    const after = { ...before, layers: { ...before.layers, 'layer:1': { ...before.layers['layer:1']!, name: 'New' } } } as Design
    const applied = applyPatch(before, diffDesigns(before, after))
    expect(applied.colors).toBe(before.colors)
    expect(applied.artboards).toBe(before.artboards)
  })

  it('refuses a record that is none', () => {
    expect(() => applyPatch(randomDesign(1, assets), [{ id: '__proto__', before: null, after: null }])).toThrow(RangeError)
  })
})

function changeSomething(design: Design, seed: number): Design {
  const random = createRandom(seed)
  const layers = { ...design.layers }
  const ids = Object.keys(layers) as LayerId[]
  const moved = random.pick(ids)
  layers[moved] = { ...layers[moved]!, name: 'Moved' }
  if (random.chance(0.5)) delete layers[random.pick(ids)]
  if (random.chance(0.5)) layers['layer:new'] = { ...design.layers[ids[0]!]!, id: 'layer:new' }
  return { ...design, layers, lang: random.pick(['en', 'fr']), colors: random.chance(0.3) ? {} : design.colors }
}
