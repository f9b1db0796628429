import type { Design } from './design.ts'
import type { Layer } from './layer.ts'

/** New or changed layers in the place of the old ones; their parents are not told. */
export const putLayers = (design: Design, layers: readonly Layer[]): Design =>
  layers.length === 0 ? design : { ...design, layers: { ...design.layers, ...Object.fromEntries(layers.map((layer) => [layer.id, layer])) } }
