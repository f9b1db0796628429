import { expect, it } from 'vitest'
import { measureDifference } from '#main/engine/models/tensor.ts'
import type { Tensors } from '#main/engine/models/tensor.ts'

const floats = (...values: number[]): Tensors => ({ y: { type: 'float32', dims: [values.length], data: Float32Array.from(values) } })

it.each<[string, Tensors, Tensors, number]>([
  ['the same', floats(1, -2), floats(1, -2), 0],
  ['near 0 in itself', floats(0.25), floats(0), 0.25],
  ['far from 0 as a share', floats(110), floats(100), 0.1],
  ['the furthest of all', floats(0, 0.5, 0.125), floats(0, 0, 0), 0.5],
  ['of another shape', floats(1, 2), floats(1), Infinity],
  ['no number', floats(NaN), floats(1), Infinity],
  ['of another name', { z: floats(1)['y']! }, floats(1), Infinity],
  ['whole numbers', { y: { type: 'int64', dims: [1], data: BigInt64Array.of(3n) } }, { y: { type: 'int64', dims: [1], data: BigInt64Array.of(2n) } }, 0.5],
])('%s', (_what, one, other, difference) => expect(measureDifference(one, other)).toBeCloseTo(difference, 6))
