import { expect, it } from 'vitest'
import { BoundedMap } from '#core/typography/bounded-map.ts'

it('forgets what was not asked for the longest', () => {
  const map = new BoundedMap<string, number>(3)
  map.set('a', 1)
  map.set('b', 2)
  map.set('c', 3)
  map.get('a')
  map.set('d', 4)
  expect(['a', 'b', 'c', 'd'].map((key) => map.get(key))).toEqual([1, undefined, 3, 4])
  expect(map.size).toBe(3)
})

it('replaces a value without growing', () => {
  const map = new BoundedMap<string, number>(2)
  map.set('a', 1)
  map.set('a', 2)
  expect([map.get('a'), map.size]).toEqual([2, 1])
})
