import { describe, expect, it } from 'vitest'
import { TextLayer } from '#core/design/layer.ts'
import { textValue } from '#renderer/panels/editor/properties/text-values.ts'

const layer = TextLayer.parse({ id: 'layer:a', name: 'A', kind: 'text', x: 0, y: 0, width: 9, height: 9, runs: [{ text: 'abc' }, { text: 'def', weight: 700 }], family: 'Inter', fontSize: 20, color: '#000000' })

describe('textValue', () => {
  it.each([
    [null, null],
    [{ start: 0, end: 3 }, 400],
    [{ start: 3, end: 4 }, 700],
    [{ start: 2, end: 4 }, null],
    [{ start: 3, end: 3 }, 400],
    [{ start: 4, end: 4 }, 700],
  ] as const)('of %j is %s', (range, weight) => {
    expect(textValue([layer], range, 'weight')).toBe(weight)
    expect(textValue([layer], range, 'fontSize')).toBe(20)
  })
})
