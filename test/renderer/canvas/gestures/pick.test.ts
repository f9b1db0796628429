import { describe, expect, it } from 'vitest'
import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import { parseDesign } from '#core/design/parse.ts'
import { createStudio } from '#renderer/studio/studio.ts'
import { pickAt } from '#renderer/canvas/gestures/pick.ts'

const rect = { kind: 'shape', outline: { kind: 'rect' }, fills: [{ kind: 'solid', color: '#000000' }], role: 'panel' }
const boxes = {
  ground: { ...rect, x: -300, y: -300, width: 1000, height: 900, role: 'background' },
  bleeding: { ...rect, x: 350, y: 100, width: 100, height: 100 },
  parked: { ...rect, x: 500, y: 100, width: 50, height: 50 },
}
const parsed = parseDesign({
  format: 'broadside', version: 1, title: 'T', lang: 'en', colors: {}, styles: {}, assets: {},
  artboards: { 'artboard:1': { id: 'artboard:1', name: 'A', width: 400, height: 300, background: '#ffffff', children: ['layer:ground', 'layer:bleeding', 'layer:parked'] } },
  layers: Object.fromEntries(Object.entries(boxes).map(([name, layer]) => [`layer:${name}`, { id: `layer:${name}`, name, ...layer }])),
})
const design: Design = parsed.ok ? parsed.value : (undefined as never)
const pick = (selection: readonly LayerId[], x: number, y: number): LayerId | null => pickAt(createStudio({ design, selection }).state(), { x, y }, false, () => true)?.target.id ?? null

describe('what a press beside the artboard takes', () => {
  it('is nothing where a layer is cut off, however large it is', () => {
    expect(pick([], 390, 150)).toBe('layer:bleeding')
    expect(pick([], 430, 150)).toBeNull()
    expect(pick([], -100, -100)).toBeNull()
    expect(pick(['layer:ground'], -100, -100)).toBeNull()
  })

  it('is what is selected, and what lies there as a whole', () => {
    expect(pick(['layer:bleeding'], 430, 150)).toBe('layer:bleeding')
    expect(pick([], 520, 120)).toBe('layer:parked')
  })
})
