import { takeClip } from '#core/commands/clip.ts'
import { mapColors } from '#core/commands/map-colors.ts'
import { boundsOf } from '#core/design/bounds-of.ts'
import type { Artboard, Design } from '#core/design/design.ts'
import { createIds } from '#core/design/free-id.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { Layer, PlacedLayer, Role } from '#core/design/layer.ts'
import type { Color } from '#core/design/paint.ts'
import { branchOf, inPaintOrder, topmostOf } from '#core/design/tree.ts'
import type { Box } from '#core/geometry/box.ts'

/** What the designer holds on to of a design; the rest is made anew around it. */
export interface Canvas {
  readonly design: Design
  readonly artboard: Artboard
  /** Layers that stay as they are, whole, from back to front. */
  readonly whole: readonly { readonly id: LayerId; readonly role: Role; readonly kind: Layer['kind']; readonly box: Box }[]
  /** Layers of which some fields stay: what takes their part takes those fields. */
  readonly partial: readonly PlacedLayer[]
}

/** Reads the locks of an artboard's layers, the first artboard if none is named. Null where nothing is locked. */
export function readCanvas(design: Design): Canvas | null {
  const artboard = Object.values(design.artboards)[0]
  if (artboard === undefined) return null
  const layers = artboard.children.flatMap((id) => branchOf(design, id)).map((id) => design.layers[id]!)
  const isWhole = (layer: Layer): boolean => layer.locks.includes('*')
  const wholeIds = topmostOf(design, layers.filter(isWhole).map(({ id }) => id))
  const inWhole = new Set(wholeIds.flatMap((id) => branchOf(design, id)))
  const whole = wholeIds.flatMap((id) => {
    const { role, kind } = design.layers[id]!
    const box = boundsOf(design, [id])
    return box === null ? [] : [{ id, role: role === 'other' ? roleWithin(design, id) : role, kind, box }]
  })
  const partial = inPaintOrder(design, layers.filter((layer) => layer.locks.length > 0 && !inWhole.has(layer.id)).map(({ id }) => id))
    .map((id) => design.layers[id]!)
    .filter((layer): layer is PlacedLayer => layer.kind !== 'group')
  return whole.length + partial.length === 0 ? null : { design, artboard, whole, partial }
}

/** A group without a role of its own speaks for the first of its layers that has one. */
const roleWithin = (design: Design, id: LayerId): Role =>
  branchOf(design, id).map((inner) => design.layers[inner]!.role).find((role) => role !== 'other') ?? 'other'

/** What was held on to in `canvas`, in a design that was made around it: every locked layer and field to the byte. */
export function keepCanvas(made: Design, canvas: Canvas): Design {
  const clip = takeClip(canvas.design, canvas.whole.map(({ id }) => id))
  const fields = takePartial(made, canvas)
  const loose = takeClip(canvas.design, canvas.partial.map(({ id }) => id))
  const kept = {
    layers: new Map(clip.layers.map((layer) => [layer.id, layer])),
    colors: new Map([...clip.colors, ...loose.colors].map((color) => [color.id, color])),
    styles: new Map([...clip.styles, ...loose.styles].map((style) => [style.id, style])),
  }
  const freed = freeIds(made, kept, new Set(canvas.partial.map(({ id }) => id)), fields)
  const layers: Record<string, Layer> = { ...freed.layers }
  for (const layer of kept.layers.values()) layers[layer.id] = layer
  for (const layer of fields.added) layers[layer.id] = layer
  const board = Object.values(freed.artboards)[0]!
  const isGround = (id: LayerId): boolean => canvas.design.layers[id]!.role === 'background'
  const roots = [...clip.roots, ...fields.added.map(({ id }) => id)]
  // A locked ground takes the place of the one that was made.
  const hasGround = roots.some(isGround)
  const own = hasGround ? board.children.filter((id) => layers[id]!.role !== 'background') : board.children
  if (hasGround) for (const id of board.children) if (layers[id]!.role === 'background') for (const inner of branchOf(freed, id)) delete layers[inner]
  const children = [...roots.filter(isGround), ...own, ...roots.filter((id) => !isGround(id))]
  return {
    ...freed, layers: layers as Design['layers'],
    artboards: { [board.id]: { ...board, children } },
    colors: { ...freed.colors, ...Object.fromEntries(kept.colors) },
    styles: { ...freed.styles, ...Object.fromEntries(kept.styles) },
    assets: { ...freed.assets, ...Object.fromEntries([...clip.assets, ...loose.assets].map((asset) => [asset.id, asset])) },
  }
}

interface PartialFields {
  /** For a layer that was made: the layer that it becomes. */
  readonly taken: ReadonlyMap<LayerId, PlacedLayer>
  /** Those of which nothing that was made takes the part: they stay as they were. */
  readonly added: readonly PlacedLayer[]
}

/** For every layer with locked fields the layer of its kind and role that takes them; its id and its locks stay too. */
function takePartial(made: Design, { partial }: Canvas): PartialFields {
  const taken = new Map<LayerId, PlacedLayer>()
  const added: PlacedLayer[] = []
  const order = inPaintOrder(made, Object.keys(made.layers) as LayerId[])
  for (const held of partial) {
    const id = order.find((other) => !taken.has(other) && made.layers[other]!.kind === held.kind && made.layers[other]!.role === held.role)
    if (id === undefined) {
      added.push(held)
      continue
    }
    const fields = Object.fromEntries(held.locks.filter((lock) => lock in held).map((lock) => [lock, held[lock as keyof PlacedLayer]]))
    taken.set(id, { ...made.layers[id]!, ...fields, id: held.id, locks: held.locks } as PlacedLayer)
  }
  return { taken, added }
}

interface Kept {
  readonly layers: ReadonlyMap<string, Layer>
  readonly colors: ReadonlyMap<string, Design['colors'][`color:${string}`]>
  readonly styles: ReadonlyMap<string, Design['styles'][`style:${string}`]>
}

/** What was made, under ids of its own wherever it shares one with something else that is kept. */
function freeIds(made: Design, kept: Kept, heldIds: ReadonlySet<LayerId>, { taken, added }: PartialFields): Design {
  const ids = createIds({
    ...made, layers: { ...made.layers, ...Object.fromEntries([...kept.layers.keys(), ...heldIds].map((id) => [id, null])) },
    colors: { ...made.colors, ...Object.fromEntries(kept.colors) }, styles: { ...made.styles, ...Object.fromEntries(kept.styles) },
  } as unknown as Design)
  const isOther = (mine: unknown, theirs: unknown): boolean => theirs !== undefined && JSON.stringify(mine) !== JSON.stringify(theirs)
  const reserved = new Set<string>([...kept.layers.keys(), ...heldIds, ...added.map(({ id }) => id)])
  const layerIds = new Map(Object.keys(made.layers).map((id) => [id as LayerId, taken.get(id as LayerId)?.id ?? (reserved.has(id) ? ids('layer', id) : (id as LayerId))]))
  const colorIds = new Map(Object.values(made.colors).map((color) => [color.id as string, isOther(color, kept.colors.get(color.id)) ? ids('color', color.id) : color.id]))
  const styleIds = new Map(Object.values(made.styles).map((style) => [style.id as string, isOther(style, kept.styles.get(style.id)) ? ids('style', style.id) : style.id]))
  const toColor = (color: Color): Color => (colorIds.get(color) ?? color) as Color
  const moved = Object.values(made.layers).map((layer): Layer => {
    const id = layerIds.get(layer.id)!
    const colored = mapColors(layer, toColor)
    const own = colored.kind === 'group' ? { ...colored, id, children: colored.children.map((child) => layerIds.get(child)!), mask: colored.mask === null ? null : layerIds.get(colored.mask)! }
      : colored.kind === 'text' ? { ...colored, id, style: colored.style === null ? null : (styleIds.get(colored.style) as typeof colored.style) }
      : { ...colored, id }
    const held = taken.get(layer.id)
    if (held === undefined) return own
    // What is locked is taken as it was; all else from what was made, under its new names.
    return { ...own, ...Object.fromEntries(held.locks.filter((lock) => lock in held).map((lock) => [lock, held[lock as keyof PlacedLayer]])), locks: held.locks } as Layer
  })
  return {
    ...made,
    layers: Object.fromEntries(moved.map((layer) => [layer.id, layer])),
    colors: Object.fromEntries(Object.values(made.colors).map((color) => [colorIds.get(color.id)!, { ...color, id: colorIds.get(color.id)! }])),
    styles: Object.fromEntries(Object.values(made.styles).map((style) => [styleIds.get(style.id)!, { ...style, id: styleIds.get(style.id)! }])),
    artboards: Object.fromEntries(Object.values(made.artboards).map((board) => [board.id, { ...board, background: toColor(board.background), children: board.children.map((child) => layerIds.get(child)!) }])),
  } as Design
}

