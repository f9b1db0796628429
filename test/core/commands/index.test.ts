import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { commands } from '#core/commands/index.ts'
import type { Command } from '#core/commands/define-command.ts'
import type { Design } from '#core/design/design.ts'
import { parseDesign } from '#core/design/parse.ts'
import { applyPatch, diffDesigns, reversePatch, type Patch } from '#core/design/patch.ts'
import { writeDesign } from '#core/design/write.ts'
import { createRandom } from '#core/geometry/random.ts'
import { randomCommand, type NamedCommand } from '../../support/random-command.ts'
import { randomDesign } from '../../support/random-design.ts'
import { createTestAssets, type TestAssets } from '../../support/test-assets.ts'

function run(design: Design, { name, args }: NamedCommand): Design {
  const command = commands[name] as Command
  return command.run(design, command.args.parse(args))
}

const recordsOf = (design: Design) => new Map([design.artboards, design.layers, design.colors, design.styles, design.assets].flatMap((table) => Object.entries<object>(table)))

describe('commands', () => {
  let assets: TestAssets
  beforeAll(async () => {
    assets = await createTestAssets()
  })

  it('[E2] [E3] in any row of 200 leave designs that can be read, and lead back to the same records and on to the same bytes', () => {
    const ran = new Map<string, number>()
    fc.assert(
      fc.property(fc.nat(100000), (seed) => {
        const start = randomDesign(seed, assets)
        const random = createRandom(seed ^ 0x5eed)
        let design = start
        const patches: Patch[] = []
        for (let count = 0; count < 200; count++) {
          const command = randomCommand(design, random)
          const next = run(design, command)
          const patch = diffDesigns(design, next)
          if (patch.length > 0) {
            patches.push(patch)
            ran.set(command.name, (ran.get(command.name) ?? 0) + 1)
          }
          design = next
          const parsed = parseDesign(design)
          if (!parsed.ok) throw new Error(`${JSON.stringify(command)}: ${JSON.stringify(parsed.faults)}`)
        }
        let back = design
        for (const patch of patches.toReversed()) back = applyPatch(back, reversePatch(patch))
        const before = recordsOf(start)
        const after = recordsOf(back)
        expect(after.size).toBe(before.size)
        for (const [id, record] of before) expect(after.get(id)).toBe(record)
        expect(writeDesign(back)).toBe(writeDesign(start))
        let forth = back
        for (const patch of patches) forth = applyPatch(forth, patch)
        expect(writeDesign(forth)).toBe(writeDesign(design))
      }),
      { numRuns: process.env['BROADSIDE_LONG'] === undefined ? 60 : 400 },
    )
    expect(Object.keys(commands).filter((name) => !ran.has(name))).toEqual([])
  })

  it('[E1] touch only what they change, and run twice on the same design say the same', () => {
    fc.assert(
      fc.property(fc.nat(100000), (seed) => {
        const random = createRandom(seed)
        const design = randomDesign(seed, assets)
        const frozen = writeDesign(design)
        for (let count = 0; count < 40; count++) {
          const command = randomCommand(design, random)
          const once = run(design, command)
          if (diffDesigns(design, once).length === 0) expect(once).toBe(design)
          for (const { before, after } of diffDesigns(design, once)) expect(after).not.toEqual(before)
          expect(writeDesign(run(design, command))).toBe(writeDesign(once))
        }
        expect(writeDesign(design)).toBe(frozen)
      }),
      { numRuns: 25 },
    )
  })
})
