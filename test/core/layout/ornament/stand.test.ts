import { describe, expect, it } from 'vitest'
import { ShapeLayer } from '#core/design/layer.ts'
import { bottom } from '#core/geometry/box.ts'
import { drawStand, standForms } from '#core/layout/ornament/stand.ts'

describe.each(standForms)('a stand of form %s', (form) => {
  it('throws one contact shadow, in front, and reaches under the hero', () => {
    const hero = { x: 200, y: 100, width: 180, height: 240 }
    const drafts = drawStand(form, hero, '#d98a5a')
    expect(drafts.filter(({ name }) => name === 'Contact shadow')).toHaveLength(1)
    expect(drafts.at(-1)?.name).toBe('Contact shadow')
    expect(Math.max(...drafts.map((draft) => bottom(draft)))).toBeGreaterThan(bottom(hero))
    for (const draft of drafts) expect(ShapeLayer.safeParse({ id: 'layer:a', ...draft }).error).toBeUndefined()
  })
})
