import { describe, expect, it } from 'vitest'
import { setRadius } from '#core/commands/shapes/set-radius.ts'
import { parseDesign } from '#core/design/parse.ts'
import { smallDesign } from '../../../support/small-design.ts'

describe('setRadius', () => {
  it('rounds rectangles and pictures, and leaves ellipses and words', () => {
    const parsed = parseDesign(smallDesign())
    if (!parsed.ok) throw new Error('bad fixture')
    const ids = ['layer:a', 'layer:m', 'layer:s', 'layer:i'] as const
    const { layers } = setRadius.run(parsed.value, { ids: [...ids], radius: 12 })
    expect(layers['layer:s']).toMatchObject({ outline: { kind: 'rect', radius: 12 } })
    expect(layers['layer:i']).toMatchObject({ mask: { kind: 'rect', radius: 12 } })
    for (const id of ['layer:a', 'layer:m'] as const) expect(layers[id]).toBe(parsed.value.layers[id])
    expect(setRadius.run({ ...parsed.value, layers }, { ids: ['layer:i'], radius: 0 }).layers['layer:i']).toMatchObject({ mask: null })
  })
})
