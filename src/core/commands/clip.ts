import { z } from 'zod'
import { Asset, ColorToken, TextStyle, type Design } from '#core/design/design.ts'
import { LayerId } from '#core/design/ids.ts'
import { Layer } from '#core/design/layer.ts'
import { referencesOf } from '#core/design/references.ts'
import { branchOf, topmostOf } from '#core/design/tree.ts'

/** Layers on their way from one place to another, with all that they name. */
export const Clip = z.strictObject({
  layers: z.array(Layer).max(20000),
  roots: z.array(LayerId).max(10000),
  colors: z.array(ColorToken).max(10000),
  styles: z.array(TextStyle).max(10000),
  assets: z.array(Asset).max(10000),
})
export type Clip = z.infer<typeof Clip>

/** What copying takes: the layers with what they hold, from back to front. */
export function takeClip(design: Design, ids: readonly LayerId[]): Clip {
  const roots = topmostOf(design, ids)
  const layers = roots.flatMap((id) => branchOf(design, id)).map((id) => design.layers[id]!)
  const named = layers.map(referencesOf)
  const pick = <Kind>(table: Readonly<Record<string, Kind>>, keys: readonly string[]): Kind[] => [...new Set(keys)].flatMap((key) => table[key] ?? [])
  return {
    layers,
    roots,
    colors: pick(design.colors, named.flatMap(({ colors }) => colors)),
    styles: pick(design.styles, named.flatMap(({ styles }) => styles)),
    assets: pick(design.assets, named.flatMap(({ assets }) => assets)),
  }
}
