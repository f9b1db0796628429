/** Numbers with a shape, plain enough for any wire; `data` holds the last dimension closest together. */
export type Tensor =
  | { readonly type: 'float32'; readonly dims: readonly number[]; readonly data: Float32Array }
  | { readonly type: 'float64'; readonly dims: readonly number[]; readonly data: Float64Array }
  | { readonly type: 'int32'; readonly dims: readonly number[]; readonly data: Int32Array }
  | { readonly type: 'int64'; readonly dims: readonly number[]; readonly data: BigInt64Array }
  | { readonly type: 'uint8' | 'bool'; readonly dims: readonly number[]; readonly data: Uint8Array }

export type Tensors = Readonly<Record<string, Tensor>>

/** What a model takes. A dimension is a number, or the name of one that may vary. */
export interface TensorShape {
  readonly name: string
  readonly type: string
  readonly dims: readonly (number | string)[]
}

/**
 * The furthest that a number is from its counterpart: in itself where that is below 1, else as a share of it. Infinity where
 * shapes differ or something is no number.
 */
export function measureDifference(tensors: Tensors, reference: Tensors): number {
  const names = Object.keys(reference)
  if (names.length !== Object.keys(tensors).length) return Infinity
  let most = 0
  for (const name of names) {
    const [one, other] = [tensors[name], reference[name]!]
    if (one === undefined || one.data.length !== other.data.length) return Infinity
    for (let index = 0; index < other.data.length; index++) {
      const expected = Number(other.data[index])
      const away = Math.abs(Number(one.data[index]) - expected) / Math.max(1, Math.abs(expected))
      if (!Number.isFinite(away)) return Infinity
      most = Math.max(most, away)
    }
  }
  return most
}
