import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { Layer } from '#core/design/layer.ts'
import { putLayers } from '#core/design/put-layers.ts'
import { referencesOf } from '#core/design/references.ts'
import { groupsAround } from '#core/design/tree.ts'
import { isSame } from './is-same.ts'

/** What a layer that is locked as a whole still lets change: how it is worked with, not how it looks. */
const alwaysFree: ReadonlySet<string> = new Set(['name', 'isHidden', 'locks'])

/** The layer, or a group around it, is locked as a whole. */
export const isHeld = (design: Design, id: LayerId): boolean =>
  [id, ...groupsAround(design, id)].some((each) => design.layers[each]?.locks.includes('*') ?? false)

/** Each layer with what `changesOf` says of it; locked fields, and changes that name what is not in the design, are left out. */
export function editLayers(design: Design, ids: readonly LayerId[], changesOf: (layer: Layer) => Readonly<Record<string, unknown>> | null): Design {
  const changed: Layer[] = []
  for (const id of new Set(ids)) {
    const layer = design.layers[id]
    if (layer === undefined) continue
    const changes = changesOf(layer)
    if (changes === null) continue
    const next = changeLayer(layer, changes, isHeld(design, id))
    if (next !== layer && isRooted(design, next)) changed.push(next)
  }
  return putLayers(design, changed)
}

/** The same object when nothing differs. */
export function changeLayer<Kind extends Layer>(layer: Kind, changes: Readonly<Record<string, unknown>>, isWhollyLocked = layer.locks.includes('*')): Kind {
  const allowed = Object.entries(changes).filter(
    ([field, value]) => value !== undefined && !layer.locks.includes(field) && (!isWhollyLocked || alwaysFree.has(field)) && !isSame((layer as Record<string, unknown>)[field], value),
  )
  return allowed.length === 0 ? layer : ({ ...layer, ...Object.fromEntries(allowed) } as Kind)
}

/** All that the layer names is in the design. */
export function isRooted(design: Design, layer: Layer): boolean {
  const { colors, assets, styles } = referencesOf(layer)
  return (
    colors.every((id) => Object.hasOwn(design.colors, id)) && assets.every((id) => Object.hasOwn(design.assets, id)) && styles.every((id) => Object.hasOwn(design.styles, id))
  )
}
