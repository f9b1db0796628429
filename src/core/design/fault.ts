/** One thing wrong with an input, at a place: `layers.layer:a.fontSize`. Faults are values; nothing throws for bad input. */
export interface Fault {
  readonly path: string
  readonly message: string
}

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly Fault[] }
