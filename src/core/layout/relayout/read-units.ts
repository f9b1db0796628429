import { groundLayers } from '#core/compose/vary/axis.ts'
import { boundsOf } from '#core/design/bounds-of.ts'
import type { Artboard, Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { ImageLayer, Layer, Role, ShapeLayer, TextLayer } from '#core/design/layer.ts'
import { isLocked } from '#core/design/locks.ts'
import { leavesOf } from '#core/design/tree.ts'
import { placeImage } from '#core/export/place-image.ts'
import { area, contains, intersection, rotatedBounds, union } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'
import type { Typesetter } from '#core/typography/text-spec.ts'
import { isPlaceLocked } from './map-layer.ts'
import { measureLayerText, readSets } from './measure-layer-text.ts'
import type { BrokenSet } from './measure-layer-text.ts'
import { priorityOf } from './unit.ts'
import type { Unit, Units } from './unit.ts'

/** From here on a thing is as wide as the page, and goes with it. */
const pageShare = 0.86

/** More photos than these are not tiled anew. */
const mostTiled = 8

const isTextLayer = (layer: Layer | undefined): layer is TextLayer => layer?.kind === 'text'

/** What a designer would move as one, of everything on an artboard that is no ground. `logoInk`: where the logo's own pixels are, if that is known. */
export function readUnits(design: Design, board: Artboard, typesetter: Typesetter, logoInk: Box | null): Units {
  const page = { x: 0, y: 0, width: board.width, height: board.height }
  const ground = groundLayers(design)
  const tops = board.children.filter((id) => !ground.has(id)).flatMap((id) => open(design, id))
  const found: Unit[] = []
  const pageWide: LayerId[] = []
  const loose: LayerId[] = []
  const taken = new Set<LayerId>()
  const logos = tops.filter((id) => roleOf(design, id) === 'logo')
  const isFixed = (ids: readonly LayerId[]): boolean => ids.some((id) => isPlaceLocked(design.layers[id]!))
  const add = (unit: Omit<Unit, 'priority' | 'holds' | 'isFixed' | 'air' | 'markHeight' | 'members' | 'seal'>): void => {
    for (const id of unit.layers) taken.add(id)
    found.push({ ...unit, priority: priorityOf(unit.role), holds: [], members: [], seal: null, isFixed: isFixed(unit.layers), ...markOf(unit.role, unit.layers, unit.box) })
  }
  /** Half a logo's height on all sides, less what its own plate gives. */
  const markOf = (role: Role, ids: readonly LayerId[], box: Box): Pick<Unit, 'air' | 'markHeight'> => {
    if (role !== 'logo') return { air: 0, markHeight: 0 }
    const mark = logoInk ?? union(ids.filter((id) => design.layers[id]!.kind === 'image').flatMap((id) => seenBox(design, id, typesetter) ?? [])) ?? box
    return { air: Math.max(0, mark.height * 0.5 - Math.min(mark.x - box.x, mark.y - box.y)), markHeight: Math.min(mark.height, box.height) }
  }
  const smallestIn = (ids: readonly LayerId[]): number => Math.min(Infinity, ...ids.map((id) => design.layers[id]).filter(isTextLayer).flatMap((text) => [text.fontSize, ...text.runs.flatMap(({ fontSize }) => fontSize ?? [])]))
  const addRigid = (role: Role, ids: readonly LayerId[], bleeds = false): void => {
    const box = union(ids.flatMap((id) => seenBox(design, id, typesetter) ?? []))
    if (box === null || area(box) === 0) return void loose.push(...ids)
    add({ form: 'rigid', role, layers: ids, box, text: null, sets: [], smallestSize: smallestIn(ids), bleeds })
  }
  const addText = (text: TextLayer, role: Role): void => {
    if (text.angleDeg !== 0) return addRigid(role, [text.id])
    const box = inkBox(design, text, typesetter)
    add({ form: 'text', role, layers: [text.id], box, text, sets: readSets(text, design.lang, typesetter), smallestSize: text.fontSize, bleeds: false })
  }

  for (const id of tops) {
    if (taken.has(id)) continue
    const layer = design.layers[id]!
    const role = roleOf(design, id)
    const leaves = leavesOf(design, id).filter((leaf) => !design.layers[leaf]!.isHidden)
    const box = boundsOf(design, [id])
    if (layer.isHidden || leaves.length === 0 || box === null) {
      loose.push(...leavesOf(design, id))
      continue
    }
    const isWide = box.width >= page.width * pageShare && box.height >= page.height * pageShare
    if (role === 'background' || (isWide && layer.kind !== 'group' && layer.kind !== 'text')) pageWide.push(...leavesOf(design, id))
    else if (layer.kind === 'text') addText(layer, role)
    else if (role === 'cta' && buttonText(design, leaves) !== null) addButton(leaves)
    else if (role === 'logo') addRigid('logo', [...platesOf(id), ...leaves])
    else if (layer.kind === 'group' && layer.mask === null && leaves.length > 1 && leaves.length <= mostTiled && leaves.every(isTile)) add({ form: 'photos', role, layers: leaves, box, text: null, sets: [], smallestSize: Infinity, bleeds: false })
    else if (layer.kind === 'image' && layer.fit === 'cover' && role !== 'illustration') add({ form: 'photo', role, layers: [id], box: rotatedBounds(layer, layer.angleDeg), text: null, sets: [], smallestSize: Infinity, bleeds: false })
    else if (layer.kind === 'shape' && (role === 'panel' || role === 'cta')) continue
    else if (layer.kind === 'shape' && role === 'decoration') loose.push(id)
    else addRigid(role, leaves, role === 'hero' || role === 'illustration')
  }

  /** One of several photos that stand together. */
  function isTile(id: LayerId): boolean {
    const layer = design.layers[id]!
    return layer.kind === 'image' && layer.fit === 'cover' && layer.angleDeg === 0 && layer.mask?.kind !== 'ellipse' && !isPlaceLocked(layer) && !isLocked(layer, 'isHidden')
  }

  /** A plate lies right behind a logo and around it. */
  function platesOf(logo: LayerId): LayerId[] {
    const box = boundsOf(design, [logo])!
    return tops.filter((id) => {
      const layer = design.layers[id]!
      if (layer.kind !== 'shape' || (layer.role !== 'panel' && layer.role !== 'logo') || taken.has(id)) return false
      const shared = intersection(layer, box)
      return shared !== null && area(shared) > area(box) * 0.5 && area(layer) < area(box) * 6 && logos.length > 0 && tops.every((other) => other === logo || !isTextLayer(design.layers[other]) || !contains(layer, design.layers[other]))
    })
  }

  /** A label takes no more lines than it has. */
  function labelSets(text: TextLayer): BrokenSet[] {
    const { lines } = measureLayerText(text, design.lang, typesetter, text.wrap === 'none' ? Infinity : text.width)
    return readSets(text, design.lang, typesetter).filter((set, index) => index === 0 || set.lines <= lines)
  }

  function addButton(ids: readonly LayerId[]): void {
    const text = buttonText(design, ids)!
    const box = union(ids.filter((id) => design.layers[id]!.kind !== 'text').flatMap((id) => boundsOf(design, [id]) ?? [])) ?? inkBox(design, text, typesetter)
    add({ form: 'button', role: 'cta', layers: ids, box, text, sets: labelSets(text), smallestSize: text.fontSize, bleeds: false })
  }

  // Shapes that lie under words by themselves: those of a button first, then panels.
  const shapes = (): ShapeLayer[] => tops.map((id) => design.layers[id]!).filter((layer): layer is ShapeLayer => layer.kind === 'shape' && !layer.isHidden && !taken.has(layer.id) && !pageWide.includes(layer.id) && !loose.includes(layer.id))
  const unitsOn = (layer: ShapeLayer): number[] =>
    found.flatMap((unit, index) => (unit.form !== 'photo' && !unit.bleeds && contains(layer, unit.box, Math.max(2, Math.min(layer.width, layer.height) * 0.04)) ? [index] : []))
  for (const layer of shapes()) {
    const inside = unitsOn(layer)
    const only = found[inside[0] ?? -1]
    if (inside.length !== 1 || only?.form !== 'text' || (only.role !== 'cta' && layer.role !== 'cta')) continue
    found.splice(inside[0]!, 1)
    addButton([layer.id, ...only.layers])
  }
  for (const layer of shapes()) {
    const { id } = layer
    const inside = unitsOn(layer)
    if (inside.length > 0) {
      taken.add(id)
      const box: Box = { x: layer.x, y: layer.y, width: layer.width, height: layer.height }
      found.push({ form: 'panel', role: 'panel', layers: [id], box, text: null, sets: [], smallestSize: Infinity, priority: priorityOf('panel'), isFixed: isPlaceLocked(layer), bleeds: false, air: 0, markHeight: 0, holds: inside, members: [], seal: null })
    } else loose.push(id)
  }
  return { units: found, pageWide, loose }
}

/** A group that is no thing of its own is looked into: its layers have places of their own. */
function open(design: Design, id: LayerId): LayerId[] {
  const layer = design.layers[id]
  if (layer === undefined) return []
  if (layer.kind !== 'group' || layer.mask !== null || layer.isHidden || layer.locks.includes('*')) return [id]
  const leaves = leavesOf(design, id)
  const words = leaves.filter((leaf) => design.layers[leaf]!.kind === 'text').length
  const isThing = ['badge', 'cta', 'logo', 'hero', 'illustration', 'background', 'price'].includes(layer.role)
  return isThing || (words <= 1 && leaves.length > 1 && layer.role !== 'other') || (words === 0 && leaves.length > 1) ? [id] : layer.children.flatMap((child) => open(design, child))
}

/** A group without a role of its own speaks for the first of its layers that has one. */
const roleOf = (design: Design, id: LayerId): Role => {
  const layer = design.layers[id]!
  if (layer.role !== 'other' || layer.kind !== 'group') return layer.role
  return leavesOf(design, id).map((leaf) => design.layers[leaf]!.role).find((role) => role !== 'other' && role !== 'decoration') ?? 'other'
}

/** The one label of a button with a shape under it; null for any other group. */
function buttonText(design: Design, leaves: readonly LayerId[]): TextLayer | null {
  const texts = leaves.map((id) => design.layers[id]).filter(isTextLayer)
  const shapes = leaves.map((id) => design.layers[id]).filter((layer): layer is ShapeLayer => layer?.kind === 'shape')
  return texts.length === 1 && shapes.length > 0 && texts[0]!.angleDeg === 0 && texts.length + shapes.length === leaves.length ? texts[0]! : null
}

/** The ink of an upright text, on the artboard. */
export function inkBox(design: Design, text: TextLayer, typesetter: Typesetter): Box {
  const set = measureLayerText(text, design.lang, typesetter, text.wrap === 'none' ? Infinity : text.width)
  const slack = text.width - set.width
  const isRightToLeft = typesetter.setText({ ...text, lang: text.lang || design.lang }, text.width).lines[0]?.isRightToLeft === true
  const share = text.align === 'center' ? 0.5 : (text.align === 'end') !== isRightToLeft ? 1 : 0
  const fall = text.verticalAlign === 'top' ? 0 : (text.height - set.layerHeight) * (text.verticalAlign === 'middle' ? 0.5 : 1)
  return { x: text.x + slack * share, y: text.y + fall + set.topTrim, width: set.width, height: set.height }
}

/** What is seen of a layer: a picture without its empty border. */
function seenBox(design: Design, id: LayerId, typesetter: Typesetter): Box | null {
  const layer = design.layers[id]!
  if (layer.kind === 'text') return layer.angleDeg === 0 ? inkBox(design, layer, typesetter) : boundsOf(design, [id])
  const asset = layer.kind === 'image' ? design.assets[(layer as ImageLayer).asset] : undefined
  if (layer.kind !== 'image' || asset === undefined) return layer.role === 'decoration' ? null : boundsOf(design, [id])
  return rotatedBounds(placeImage(layer, asset).visible, layer.angleDeg)
}

/** The words of a seal or another thing that is too small for them, as texts of their own. */
export function unfold(design: Design, unit: Unit, typesetter: Typesetter): { readonly texts: readonly Unit[]; readonly rest: readonly LayerId[] } {
  const texts = unit.layers.map((id) => design.layers[id]).filter(isTextLayer).filter(({ angleDeg }) => angleDeg === 0)
  return {
    texts: texts.map((text): Unit => ({
      ...unit, form: 'text', layers: [text.id], box: inkBox(design, text, typesetter), text, sets: readSets(text, design.lang, typesetter), smallestSize: text.fontSize, holds: [], seal: unit.layers[0]!,
    })),
    rest: unit.layers.filter((id) => texts.every((text) => text.id !== id)),
  }
}
