import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ShapeLayer } from '#core/design/layer.ts'
import { contains } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'

import { drawFrame, frameForms } from '#core/layout/ornament/frame.ts'
import { direction } from '../../../support/layout-content.ts'

const side = fc.integer({ min: 18, max: 2400 })
const draw = (form: (typeof frameForms)[number], box: Box) => drawFrame(form, box, '#332211', 12, direction)

describe.each(frameForms)('a frame of form %s', (form) => {
  it('stays in its place and is made of valid layers', () => {
    fc.assert(fc.property(side, side, (width, height) => {
      const box = { x: 12, y: 7, width, height }
      const drafts = draw(form, box)
      expect(drafts.length).toBeGreaterThan(0)
      for (const draft of drafts) {
        expect(contains(box, draft, 0.02)).toBe(true)
        expect(ShapeLayer.safeParse({ id: 'layer:a', ...draft }).error).toBeUndefined()
      }
    }), { numRuns: 60 })
  })

  it('is drawn the same way every time', () => {
    const box = { x: 3, y: 4, width: 210, height: 64 }
    expect(draw(form, box)).toEqual(draw(form, box))
  })
})
