import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CommandName } from '#core/commands/index.ts'
import type { Design } from '#core/design/design.ts'
import { applyPatch, type Patch } from '#core/design/patch.ts'
import { writeDesign } from '#core/design/write.ts'
import { createRandom } from '#core/geometry/random.ts'
import { createStudio, type Cause } from '#renderer/studio/studio.ts'
import { randomCommand } from '../../support/random-command.ts'
import { randomDesign } from '../../support/random-design.ts'
import { createTestAssets, type TestAssets } from '../../support/test-assets.ts'
import { layerIds, treeDesign, treeOf } from '../../support/tree-design.ts'

const [a, b, c] = layerIds('a', 'b', 'c') as [`layer:${string}`, `layer:${string}`, `layer:${string}`]
const open = () => createStudio({ design: treeDesign(['a', 'b', 'c']) })
const xOf = (design: Design, id: `layer:${string}`) => (design.layers[id] as { x: number }).x

describe('createStudio', () => {
  let assets: TestAssets
  beforeAll(async () => {
    assets = await createTestAssets()
  })

  it('undoes and redoes one command at a time, and tells what changed and why', () => {
    const studio = open()
    const start = studio.state().design
    const heard: [readonly string[], Cause, string][] = []
    studio.onPatch((patch, cause, label) => heard.push([patch.map(({ id }) => id), cause, label]))
    studio.run('layers.nudge', { ids: [a], dx: 5, dy: 0 })
    studio.run('layers.fade', { ids: [b], opacity: 0.5 })
    studio.undo()
    studio.undo()
    studio.undo()
    expect(studio.state().design).toEqual(start)
    expect(studio.state().design.layers[a]).toBe(start.layers[a])
    studio.redo()
    expect(xOf(studio.state().design, a)).toBe(25)
    expect(heard).toEqual([
      [[a], 'run', 'Nudge'],
      [[b], 'run', 'Opacity'],
      [[b], 'undo', 'Opacity'],
      [[a], 'undo', 'Nudge'],
      [[a], 'redo', 'Nudge'],
    ])
  })

  it('forgets what was undone when something else is done, and keeps no step that changes nothing', () => {
    const studio = open()
    studio.run('layers.nudge', { ids: [a], dx: 5, dy: 0 })
    studio.undo()
    studio.run('layers.nudge', { ids: [b], dx: 0, dy: 0 })
    expect(studio.state().history.undone).toHaveLength(1)
    studio.run('layers.nudge', { ids: [b], dx: 1, dy: 0 })
    expect(studio.state().history).toMatchObject({ done: [{ label: 'Nudge' }], undone: [] })
  })

  it('throws for arguments that do not fit, and changes nothing', () => {
    const studio = open()
    const before = studio.state()
    expect(() => studio.run('layers.fade', { ids: [a], opacity: 2 })).toThrow(RangeError)
    expect(studio.state()).toBe(before)
  })

  it('makes one step of what is done between the beginning and the end of a step, nested ones too', () => {
    const studio = open()
    const outer = studio.beginStep('Drag')
    studio.run('layers.nudge', { ids: [a], dx: 5, dy: 0 })
    const inner = studio.beginStep('Inner')
    studio.run('layers.nudge', { ids: [a], dx: 5, dy: 0 })
    studio.run('layers.remove', { ids: [b] })
    inner.end()
    inner.end()
    expect(studio.state().history.done).toHaveLength(0)
    outer.end()
    expect(studio.state().history.done.map(({ label, patch }) => [label, patch.map(({ id }) => id).sort()])).toEqual([['Drag', ['artboard:1', a, b]]])
    studio.undo()
    expect(treeOf(studio.state().design)).toEqual(['a', 'b', 'c'])
    expect(xOf(studio.state().design, a)).toBe(20)
  })

  it('keeps no step that ends as it began, and closes an open one before undoing', () => {
    const studio = open()
    const step = studio.beginStep('There and back')
    studio.run('layers.fade', { ids: [a], opacity: 0.5 })
    studio.run('layers.rename', { id: b, name: 'New' })
    studio.undo()
    expect(studio.state().design.layers[a]).toMatchObject({ opacity: 1 })
    step.end()
    expect(studio.state().history.done).toHaveLength(0)
    studio.redo()
    expect(studio.state().design.layers[b]).toMatchObject({ name: 'New' })
  })

  it('takes over a finished command of another page, and undoes only what that has not touched', () => {
    const studio = open()
    studio.run('layers.nudge', { ids: [a], dx: 1, dy: 0 })
    studio.run('layers.nudge', { ids: [b], dx: 1, dy: 0 })
    studio.run('layers.nudge', { ids: [c], dx: 1, dy: 0 })
    const before = studio.state().design.layers[b]!
    const patch: Patch = [{ id: b, before, after: { ...before, name: 'Theirs' } }]
    studio.adopt(patch)
    expect(studio.state().history.done.map((step) => step.patch[0]!.id)).toEqual([c])
    studio.undo()
    studio.undo()
    expect(studio.state().design.layers[b]).toMatchObject({ name: 'Theirs', x: 41 })
    expect(xOf(studio.state().design, c)).toBe(60)
  })

  it('lets go of what is gone: selection, entered group, text being edited, hovered layer', () => {
    const studio = createStudio({ design: treeDesign([['g', 'a', 'b'], 'c']), selection: [a, 'layer:gone'] })
    expect(studio.state().selection).toEqual([a])
    studio.select([a, c], 'layer:g')
    studio.set({ hovered: c, tool: 'pan' })
    studio.run('layers.remove', { ids: ['layer:g', c] })
    expect(studio.state()).toMatchObject({ selection: [], entered: null, hovered: null, tool: 'pan' })
  })

  it('tells its listeners of every change, and not of a selection that is the same', () => {
    const studio = open()
    let calls = 0
    const stop = studio.subscribe(() => calls++)
    studio.select([a])
    studio.select([a])
    studio.set({ tool: 'text' })
    stop()
    studio.select([b])
    expect(calls).toBe(2)
  })

  it('leads through any row of commands back to the same records and on to the same bytes', () => {
    fc.assert(
      fc.property(fc.nat(100000), (seed) => {
        const design = randomDesign(seed, assets)
        const studio = createStudio({ design })
        let mirror = design
        studio.onPatch((patch) => (mirror = applyPatch(mirror, patch)))
        const random = createRandom(seed)
        for (let count = 0; count < 100; count++) {
          const step = random.chance(0.2) ? studio.beginStep('Together') : null
          for (let commands = step === null ? 1 : 3; commands > 0; commands--) {
            const { name, args } = randomCommand(studio.state().design, random)
            studio.run(name as CommandName, args as never)
          }
          step?.end()
        }
        const end = writeDesign(studio.state().design)
        expect(writeDesign(mirror)).toBe(end)
        while (studio.state().history.done.length > 0) studio.undo()
        for (const [id, layer] of Object.entries(design.layers)) expect(studio.state().design.layers[id as typeof a]).toBe(layer)
        expect(writeDesign(studio.state().design)).toBe(writeDesign(design))
        while (studio.state().history.undone.length > 0) studio.redo()
        expect(writeDesign(studio.state().design)).toBe(end)
      }),
      { numRuns: 15 },
    )
  })
})

describe('a step that is called off', () => {
  it('leaves the very records that were there before, and nothing in history', () => {
    const studio = open()
    const before = studio.state().design
    const step = studio.beginStep('Add')
    studio.run('layers.duplicate', { ids: [a], dx: 5, dy: 5 })
    studio.run('layers.remove', { ids: [a] })
    step.cancel()
    step.end()
    expect(studio.state().design.layers[a]).toBe(before.layers[a])
    expect(writeDesign(studio.state().design)).toBe(writeDesign(before))
    expect(studio.state().history).toEqual({ done: [], undone: [] })
  })
})
