/** Numbers with a shape, as the runtime that runs a model takes and gives them. */
export interface Tensor {
  readonly type: 'float32'
  readonly dims: readonly number[]
  readonly data: Float32Array
}

export const createTensor = (...dims: readonly number[]): Tensor => ({
  type: 'float32',
  dims,
  data: new Float32Array(dims.reduce((product, dim) => product * dim, 1)),
})
