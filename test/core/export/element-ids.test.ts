import { expect, it } from 'vitest'
import { createElementIds } from '#core/export/element-ids.ts'

it('makes every name unique and an XML name', () => {
  const { take } = createElementIds()
  expect(['Big headline!', 'Big headline!', 'Big-headline-2', '3 cups', '', '  <b>', 'Überschrift 日本'].map(take)).toEqual([
    'Big-headline', 'Big-headline-2', 'Big-headline-2-2', 'layer-3-cups', 'layer', 'b', 'Überschrift-日本',
  ])
})
