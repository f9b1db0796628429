import type { Layer } from './layer.ts'

/** Whether the layer itself holds one of these fields; `*` holds them all. */
export const isLocked = (layer: Layer, ...fields: string[]): boolean =>
  layer.locks.includes('*') || fields.some((field) => layer.locks.includes(field))
