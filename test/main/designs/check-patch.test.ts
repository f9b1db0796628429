import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Design } from '#core/design/design.ts'
import { parseDesign } from '#core/design/parse.ts'
import { applyPatch, diffDesigns } from '#core/design/patch.ts'
import type { Patch } from '#core/design/patch.ts'
import { commands } from '#core/commands/index.ts'
import type { Command } from '#core/commands/define-command.ts'
import { createRandom } from '#core/geometry/random.ts'
import { checkPatch } from '#main/designs/check-patch.ts'
import { randomCommand } from '../../support/random-command.ts'
import { randomDesign } from '../../support/random-design.ts'
import { createTestAssets } from '../../support/test-assets.ts'
import type { TestAssets } from '../../support/test-assets.ts'

let assets: TestAssets
beforeAll(async () => void (assets = await createTestAssets()))

const onWire = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T
const saved = (patch: Patch) => onWire(patch) as { id: string; before: unknown; after: unknown }[]

describe('checkPatch', () => {
  it('takes what every command makes, and comes to the same design', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (seed) => {
        const random = createRandom(seed)
        let design = randomDesign(seed % 50, assets)
        for (let step = 0; step < 8; step++) {
          const { name, args } = randomCommand(design, random)
          const command: Command = commands[name]
          const next = command.run(design, command.args.parse(args))
          const checked = checkPatch(design, saved(diffDesigns(design, next)))
          expect(checked).toMatchObject({ ok: true })
          if (checked.ok) expect(checked.value.design).toEqual(next)
          design = next
        }
      }),
      { numRuns: 60 },
    )
  })

  it('says what parsing the whole design would say, whatever is in the patch', () => {
    const spoilt = (design: Design) =>
      fc.record({
        id: fc.oneof(fc.constantFrom('design', ...Object.keys(design.layers), ...Object.keys(design.colors), ...Object.keys(design.artboards), ...Object.keys(design.assets), 'layer:new'), fc.string()),
        after: fc.oneof(
          fc.constant(null),
          fc.constantFrom(...Object.values(design.layers), ...Object.values(design.artboards), ...Object.values(design.colors)),
          fc.constantFrom(...Object.values(design.layers)).chain((layer) => fc.constantFrom(...Object.keys(layer)).chain((field) => fc.jsonValue().map((value) => ({ ...layer, [field]: value })))),
          fc.jsonValue(),
        ),
      })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }).chain((seed) => fc.array(spoilt(randomDesign(seed, assets)), { maxLength: 3 }).map((patch) => ({ seed, patch }))), ({ seed, patch }) => {
        const design = randomDesign(seed, assets)
        const checked = checkPatch(design, onWire(patch.map((change) => ({ before: null, ...change }))))
        let whole: { ok: boolean }
        try {
          whole = parseDesign(onWire(applyPatch(design, patch.map(({ id, after }) => ({ id, before: null, after })) as Patch)))
        } catch {
          whole = { ok: false }
        }
        // A patch may also be refused for naming a record twice or by another's name, which the whole no longer shows.
        if (checked.ok) expect(whole.ok).toBe(true)
        const isPlain = new Set(patch.map(({ id }) => id)).size === patch.length && patch.every(({ id, after }) => id !== 'design' && (after === null || (after as { id?: unknown }).id === id))
        if (isPlain) expect(checked.ok).toBe(whole.ok)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['a record of no kind', [{ id: '__proto__', before: null, after: {} }], '__proto__'],
    ['the cover taken away', [{ id: 'design', before: null, after: null }], 'design'],
    ['nothing after', [{ id: 'layer:1', before: null, after: undefined }], 'layer:1'],
    ['a number that is none', [{ id: 'layer:1', before: null, after: { id: 'layer:1', x: Number.NaN } }], 'layer:1'],
  ])('refuses %s', (_what, patch, path) => {
    const checked = checkPatch(randomDesign(1, assets), patch)
    expect(checked.ok).toBe(false)
    if (!checked.ok) expect(checked.faults[0]!.path).toContain(path)
  })
})
