import { describe, expect, it } from 'vitest'
import { editText } from '#core/commands/text/edit-text.ts'
import type { TextLayer } from '#core/design/layer.ts'
import { rotatedBounds } from '#core/geometry/box.ts'
import { treeDesign } from '../../../support/tree-design.ts'

const text = { kind: 'text', name: 'Hello', x: 100, y: 50, width: 80, height: 20, runs: [{ text: 'Hello' }], family: 'Inter', fontSize: 20, color: '#000000' }
const edit = (own: object, height?: number, runs: { text: string }[] = [{ text: 'Hello' }]) =>
  editText.run(treeDesign(['a'], { a: { ...text, ...own } }), { id: 'layer:a', runs, height }).layers['layer:a'] as TextLayer

describe('editText', () => {
  it('joins runs of one look, keeps one empty run, and renames with the words', () => {
    expect(edit({}, undefined, [{ text: 'Good ' }, { text: '' }, { text: 'day' }])).toMatchObject({ runs: [{ text: 'Good day' }], name: 'Good day' })
    expect(edit({}, undefined, [{ text: '' }, { text: '' }])).toMatchObject({ runs: [{ text: '' }], name: 'Text' })
    expect(edit({ name: 'Headline' }, undefined, [{ text: 'Good day' }])).toMatchObject({ name: 'Headline' })
  })

  it.each([['top', 50], ['middle', 40], ['bottom', 30]] as const)('grows from where its lines are held: %s', (verticalAlign, y) => {
    expect(edit({ verticalAlign }, 40)).toMatchObject({ x: 100, y, height: 40 })
  })

  it('keeps the upper edge of a turned text where it is', () => {
    const before = rotatedBounds({ x: 100, y: 50, width: 80, height: 20 }, 90)
    const { x, y, width, height, angleDeg } = edit({ angleDeg: 90 }, 60)
    const after = rotatedBounds({ x, y, width, height }, angleDeg)
    // Turned by a quarter, the upper edge is the right one.
    expect(after.x + after.width).toBeCloseTo(before.x + before.width, 9)
    expect(after.y).toBeCloseTo(before.y, 9)
  })

  it('[E4] leaves locked words and a locked height', () => {
    expect(edit({ locks: ['runs'] }, 40, [{ text: 'No' }])).toMatchObject({ runs: [{ text: 'Hello' }], height: 20 })
    expect(edit({ locks: ['height'] }, 40, [{ text: 'Yes' }])).toMatchObject({ runs: [{ text: 'Yes' }], height: 20, y: 50 })
  })
})
