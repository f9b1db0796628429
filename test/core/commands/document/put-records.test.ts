import { describe, expect, it } from 'vitest'
import { putRecords } from '#core/commands/document/put-records.ts'
import { treeDesign } from '../../../support/tree-design.ts'

describe('putRecords', () => {
  const design = treeDesign(['a', ['g', 'b']])
  const a = design.layers['layer:a']!

  it('[E1] takes over what differs and keeps the rest as it is', () => {
    const next = putRecords.run(design, { records: [{ id: 'layer:a', after: { ...a, opacity: 0.5 } }, { id: 'layer:b', after: { ...design.layers['layer:b']! } }] })
    expect(next.layers['layer:a']).toMatchObject({ opacity: 0.5 })
    expect(next.layers['layer:b']).toBe(design.layers['layer:b'])
  })

  it.each([
    ['a record that others need', { id: 'layer:b', after: null }],
    ['one under another id', { id: 'layer:b', after: a }],
    ['one in a foreign table', { id: 'color:ink', after: a }],
    ['a layer that hangs nowhere', { id: 'layer:new', after: { ...a, id: 'layer:new' as const } }],
  ])('[E3] refuses %s', (_what, record) => {
    expect(putRecords.run(design, { records: [record] })).toBe(design)
  })
})
