/** A value for each part of a picture or page, row by row over the whole of it. */
export interface Grid {
  readonly columns: number
  readonly rows: number
  readonly values: Float32Array
}
