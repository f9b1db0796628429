import { expect, it } from 'vitest'
import { makeSmallestCase } from '#main/engine/models/smallest-case.ts'

it('has one of every dimension that may vary, unless it is said how many', () => {
  const inputs = [
    { name: 'boxes', type: 'float32', dims: ['count', 'n', 4] },
    { name: 'tokens', type: 'int64', dims: ['n'] },
    { name: 'mask', type: 'bool', dims: [2] },
  ]
  const least = makeSmallestCase(inputs)
  expect(Object.values(least).map(({ dims }) => dims)).toEqual([[1, 1, 4], [1], [2]])
  expect(least['mask']!.data).toEqual(Uint8Array.of(1, 1))
  const { boxes, tokens } = makeSmallestCase(inputs, { n: 3 })
  expect([boxes!.dims, boxes!.data.length, tokens!.data]).toEqual([[1, 3, 4], 12, new BigInt64Array(3)])
  expect([...(boxes!.data as Float32Array)].every((value) => value >= 0 && value < 1)).toBe(true)
  expect(makeSmallestCase(inputs)).toEqual(least)
})

it('says which input it cannot fill', () => {
  expect(() => makeSmallestCase([{ name: 'words', type: 'string', dims: [1] }])).toThrow('its input words is of the type string')
})
