import { createRandom } from '#core/geometry/random.ts'
import type { Tensor, Tensors, TensorShape } from './tensor.ts'

/**
 * The least that a model can be asked, the same on every machine: one of every dimension that may vary, unless `sizes` says
 * how many by the dimension's name; numbers from 0 to 1, indices 0, switches on.
 */
export function makeSmallestCase(inputs: readonly TensorShape[], sizes: Readonly<Record<string, number>> = {}): Tensors {
  const random = createRandom(1)
  return Object.fromEntries(
    inputs.map(({ name, type, dims: shape }): [string, Tensor] => {
      const dims = shape.map((dim) => (typeof dim === 'number' ? dim : (sizes[dim] ?? 1)))
      const length = dims.reduce((product, dim) => product * dim, 1)
      const draw = (): number => random.next()
      switch (type) {
        case 'float32':
          return [name, { type, dims, data: Float32Array.from({ length }, draw) }]
        case 'float64':
          return [name, { type, dims, data: Float64Array.from({ length }, draw) }]
        case 'int32':
          return [name, { type, dims, data: new Int32Array(length) }]
        case 'int64':
          return [name, { type, dims, data: new BigInt64Array(length) }]
        case 'bool':
        case 'uint8':
          return [name, { type, dims, data: new Uint8Array(length).fill(type === 'bool' ? 1 : 0) }]
        default:
          throw new Error(`its input ${name} is of the type ${type}, which Broadside cannot fill`)
      }
    }),
  )
}
