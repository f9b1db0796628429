import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDesign } from '#core/design/parse.ts'
import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import { frameCorner, frameOf, rotatePoint } from '#renderer/canvas/gestures/frame.ts'
import { hitLeaves, targetOf, touchedBy } from '#renderer/canvas/gestures/hit-test.ts'

const black = [{ kind: 'solid', color: '#000000' }]
const rect = { kind: 'shape', outline: { kind: 'rect' }, fills: black, role: 'panel' }

function designOf(layers: Record<string, Record<string, unknown>>, roots: readonly string[]): Design {
  const parsed = parseDesign({
    format: 'broadside', version: 1, title: 'T', lang: 'en', colors: {}, styles: {}, assets: {},
    artboards: { 'artboard:1': { id: 'artboard:1', name: 'A', width: 400, height: 300, background: '#ffffff', children: roots.map((name) => `layer:${name}`) } },
    layers: Object.fromEntries(Object.entries(layers).map(([name, layer]) => [`layer:${name}`, { id: `layer:${name}`, name, ...layer }])),
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.value
}
const hits = (design: Design, x: number, y: number): readonly LayerId[] => hitLeaves({ design, artboard: 'artboard:1', reach: 2, isInPath: () => true }, { x, y })

describe('what lies under a point', () => {
  it('is the topmost first, by true shapes', () => {
    const design = designOf({
      back: { ...rect, x: 0, y: 0, width: 400, height: 300, role: 'background' },
      round: { ...rect, x: 100, y: 100, width: 100, height: 100, outline: { kind: 'ellipse' } },
      soft: { ...rect, x: 250, y: 100, width: 100, height: 100, outline: { kind: 'rect', radius: 50 } },
    }, ['back', 'round', 'soft'])
    expect(hits(design, 150, 150)).toEqual(['layer:round', 'layer:back'])
    expect(hits(design, 103, 103)).toEqual(['layer:back'])
    expect(hits(design, 253, 103)).toEqual(['layer:back'])
    expect(hits(design, 300, 150)).toEqual(['layer:soft', 'layer:back'])
    expect(hits(design, 500, 150)).toEqual([])
  })

  it('passes over what is hidden or locked, itself or by its group', () => {
    const at = { x: 0, y: 0, width: 50, height: 50 }
    const design = designOf({
      a: { ...rect, ...at }, hidden: { ...rect, ...at, isHidden: true }, locked: { ...rect, ...at, locks: ['*'] },
      in1: { ...rect, ...at }, in2: { ...rect, ...at }, g1: { kind: 'group', children: ['layer:in1'], isHidden: true }, g2: { kind: 'group', children: ['layer:in2'], locks: ['*'] },
    }, ['a', 'hidden', 'locked', 'g1', 'g2'])
    expect(hits(design, 20, 20)).toEqual(['layer:a'])
  })

  it('is found through a mask only where the mask is', () => {
    const design = designOf({
      mask: { ...rect, x: 0, y: 0, width: 50, height: 50 }, wide: { ...rect, x: 0, y: 0, width: 200, height: 200 },
      g: { kind: 'group', children: ['layer:mask', 'layer:wide'], mask: 'layer:mask' },
    }, ['g'])
    expect(hits(design, 20, 20)).toEqual(['layer:wide'])
    expect(hits(design, 100, 100)).toEqual([])
    expect(frameOf(design, ['layer:g'])).toEqual({ x: 0, y: 0, width: 50, height: 50, angleDeg: 0 })
  })

  it('leaves texture over the whole artboard for last', () => {
    const design = designOf({ a: { ...rect, x: 10, y: 10, width: 50, height: 50 }, grain: { ...rect, x: 0, y: 0, width: 400, height: 300, role: 'decoration' } }, ['a', 'grain'])
    expect(hits(design, 20, 20)).toEqual(['layer:a', 'layer:grain'])
  })

  it('of an outline without fill is only the line', () => {
    const design = designOf({ ring: { ...rect, x: 50, y: 50, width: 100, height: 100, fills: [], strokes: [{ color: '#000000', opacity: 1, width: 6 }] } }, ['ring'])
    expect([hits(design, 51, 100), hits(design, 48, 100), hits(design, 100, 100)]).toEqual([['layer:ring'], ['layer:ring'], []])
  })

  const part = fc.integer({ min: -9, max: 49 }).map((step) => step / 40 + 1 / 80)
  it('is a turned box by its true corners', () => {
    fc.assert(fc.property(fc.integer({ min: -180, max: 180 }), part, part, (angleDeg, fx, fy) => {
      const design = designOf({ a: { ...rect, x: 100, y: 100, width: 120, height: 40, angleDeg } }, ['a'])
      const point = frameCorner({ x: 100, y: 100, width: 120, height: 40, angleDeg }, fx, fy)
      expect(hits(design, point.x, point.y).length).toBe(fx > 0 && fx < 1 && fy > 0 && fy < 1 ? 1 : 0)
    }))
  })
})

describe('what a click means', () => {
  const at = { x: 0, y: 0, width: 50, height: 50 }
  const design = designOf({ a: { ...rect, ...at }, b: { ...rect, ...at }, inner: { kind: 'group', children: ['layer:a'] }, outer: { kind: 'group', children: ['layer:inner', 'layer:b'] }, c: { ...rect, ...at } }, ['outer', 'c'])
  it.each([
    ['layer:a', null, false, { id: 'layer:outer', entered: null }],
    ['layer:a', 'layer:outer', false, { id: 'layer:inner', entered: 'layer:outer' }],
    ['layer:a', 'layer:inner', false, { id: 'layer:a', entered: 'layer:inner' }],
    ['layer:b', 'layer:inner', false, { id: 'layer:b', entered: 'layer:outer' }],
    ['layer:c', 'layer:inner', false, { id: 'layer:c', entered: null }],
    ['layer:a', null, true, { id: 'layer:a', entered: 'layer:inner' }],
    ['layer:c', null, true, { id: 'layer:c', entered: null }],
  ] as const)('%s with %s entered, deep %s', (leaf, entered, isDeep, wanted) => {
    expect(targetOf(design, leaf, entered, isDeep)).toEqual(wanted)
  })
})

describe('a marquee', () => {
  it('takes what it touches, and what fills the artboard only when it holds it', () => {
    const design = designOf({
      back: { ...rect, x: 0, y: 0, width: 400, height: 300 }, a: { ...rect, x: 100, y: 100, width: 50, height: 50 },
      locked: { ...rect, x: 100, y: 100, width: 50, height: 50, locks: ['*'] },
    }, ['back', 'a', 'locked'])
    const touched = (x: number, y: number, width: number, height: number) => touchedBy(design, 'artboard:1', null, { x, y, width, height })
    expect(touched(10, 10, 95, 95)).toEqual(['layer:a'])
    expect(touched(10, 10, 80, 80)).toEqual([])
    expect(touched(-10, -10, 500, 500)).toEqual(['layer:back', 'layer:a'])
  })

  it('touches a turned box as points of it would', () => {
    fc.assert(fc.property(fc.integer({ min: -180, max: 180 }), fc.integer({ min: 0, max: 380 }), fc.integer({ min: 0, max: 280 }), fc.integer({ min: 5, max: 100 }), (angleDeg, x, y, size) => {
      const frame = { x: 120, y: 130, width: 160, height: 30, angleDeg }
      const design = designOf({ a: { ...rect, ...frame } }, ['a'])
      let isTouched = false
      for (let fx = 0; fx <= 1; fx += 0.01) {
        for (let fy = 0; fy <= 1; fy += 0.1) {
          const point = rotatePoint({ x: frame.x + fx * frame.width, y: frame.y + fy * frame.height }, { x: 200, y: 145 }, angleDeg)
          if (point.x > x && point.x < x + size && point.y > y && point.y < y + size) isTouched = true
        }
      }
      if (isTouched) expect(touchedBy(design, 'artboard:1', null, { x, y, width: size, height: size })).toEqual(['layer:a'])
      const reach = Math.hypot(80, 15) + Math.hypot(size, size) / 2
      if (Math.hypot(x + size / 2 - 200, y + size / 2 - 145) > reach) expect(touchedBy(design, 'artboard:1', null, { x, y, width: size, height: size })).toEqual([])
    }))
  })
})
