import { describe, expect, it } from 'vitest'
import { ShapeLayer } from '#core/design/layer.ts'
import { bottom, contains } from '#core/geometry/box.ts'
import { createRandom } from '#core/geometry/random.ts'
import { dividerForms, drawDivider, drawEmphasis, emphasisForms } from '#core/layout/ornament/divider.ts'
import { direction } from '../../../support/layout-content.ts'

describe('dividers and marks by hand', () => {
  it.each(dividerForms)('a divider of form %s lies in its box', (form) => {
    const box = { x: 20, y: 50, width: 300, height: 14 }
    for (const draft of drawDivider(form, box, '#332211', direction)) {
      expect(contains(box, draft, 2)).toBe(true)
      expect(ShapeLayer.safeParse({ id: 'layer:a', ...draft }).error).toBeUndefined()
    }
  })

  it.each(emphasisForms)('a %s belongs to its word', (form) => {
    const word = { x: 100, y: 80, width: 240, height: 60 }
    const drafts = drawEmphasis(form, word, '#e2a73e', direction, createRandom(5))
    expect(drafts.length).toBeGreaterThan(0)
    for (const draft of drafts) {
      expect(ShapeLayer.safeParse({ id: 'layer:a', ...draft }).error).toBeUndefined()
      expect(contains({ x: word.x - 40, y: word.y - 30, width: word.width + 80, height: word.height + 60 }, draft)).toBe(true)
      if (form === 'underline' || form === 'swoosh' || form === 'double') expect(draft.y).toBeGreaterThanOrEqual(bottom(word))
    }
  })
})
