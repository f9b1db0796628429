import type { Artboard, Design, Origin } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { ImageLayer, Layer, Outline, Run, TextLayer } from '#core/design/layer.ts'
import type { Effect, Paint, Stroke } from '#core/design/paint.ts'
import { referencesOf } from '#core/design/references.ts'
import { branchOf } from '#core/design/tree.ts'

/** What can be varied alone, while all else stays as it is, byte for byte. */
export const axes = ['layout', 'palette', 'type', 'background', 'illustration'] as const
export type Axis = (typeof axes)[number]

/** Everything that is ground: the layers of role `background` that lie on the artboard itself, with all inside of them. */
export function groundLayers(design: Design): ReadonlySet<LayerId> {
  const tops = Object.values(design.artboards).flatMap(({ children }) => children).filter((id) => design.layers[id]?.role === 'background')
  return new Set(tops.flatMap((id) => branchOf(design, id)))
}

/** The pictures that the design is built around: images of role hero or illustration that are no ground. */
export function heroImages(design: Design): ImageLayer[] {
  const ground = groundLayers(design)
  return Object.values(design.layers).filter((layer): layer is ImageLayer => layer.kind === 'image' && (layer.role === 'hero' || layer.role === 'illustration') && !ground.has(layer.id))
}

/**
 * A design with all that belongs to an axis taken out. Two designs differ on that axis alone exactly when what is left of them
 * is equal. To an axis belongs:
 * - palette: the values of the colour tokens, colours that are written out (not the tokens that are named), recolouring of pictures;
 * - type: family, weight, slant, tracking, leading, features and size of texts and their runs, and the text styles;
 * - background: the layers of the ground (`groundLayers`), the artboard's own background, pictures that only they use;
 * - illustration: asset, recolouring, alternative text, name, crop and focus of the hero's pictures, pictures that only they use;
 * - layout: of what is no ground, places, turns, sizes and what is drawn in proportion to them (corner radii, widths of lines,
 *   effects), font sizes, alignments, crops and whether it is shown.
 * To every axis belongs its own word in `origin`.
 */
export function withoutAxis(design: Design, axis: Axis): unknown {
  const origin: Origin | null = design.origin === null ? null : { ...design.origin, [axis]: '' }
  const ground = groundLayers(design)
  const hero = new Set(heroImages(design).map(({ id }) => id))
  const left = Object.values(design.layers).flatMap((layer): unknown[] => {
    switch (axis) {
      case 'palette': return [withoutColors(layer)]
      case 'type': return [layer.kind === 'text' ? withoutType(layer) : layer]
      case 'background': return ground.has(layer.id) ? [] : [layer]
      case 'illustration': return [hero.has(layer.id) ? { ...layer, asset: '', recolor: [], alt: '', name: '', crop: null, focus: null } : layer]
      case 'layout': return [ground.has(layer.id) ? layer : withoutPlace(layer)]
    }
  })
  const artboards = Object.values(design.artboards).map((board): unknown => withoutAxisOfBoard(board, axis, ground))
  const isOwn = (id: LayerId): boolean => axis === 'background' ? ground.has(id) : axis === 'illustration' && hero.has(id)
  const used = new Set(Object.values(design.layers).filter(({ id }) => !isOwn(id)).flatMap((layer) => referencesOf(layer).assets))
  const isAssetKept = (id: string): boolean => (axis !== 'background' && axis !== 'illustration') || used.has(id)
  return {
    ...design,
    origin,
    artboards: sortById(artboards),
    layers: sortById(left),
    colors: sortById(axis === 'palette' ? Object.values(design.colors).map((token) => ({ ...token, value: '' })) : Object.values(design.colors)),
    styles: sortById(axis === 'type' ? Object.values(design.styles).map(({ id, name }) => ({ id, name })) : Object.values(design.styles)),
    assets: sortById(Object.values(design.assets).filter(({ id }) => isAssetKept(id))),
  }
}

/** Whether nothing but what belongs to the axis differs. */
export const keepsOtherAxes = (before: Design, after: Design, axis: Axis): boolean =>
  JSON.stringify(withoutAxis(before, axis)) === JSON.stringify(withoutAxis(after, axis))

const sortById = (records: readonly unknown[]): readonly unknown[] =>
  [...(records as readonly { readonly id: string }[])].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))

const withoutAxisOfBoard = (board: Artboard, axis: Axis, ground: ReadonlySet<LayerId>): unknown => {
  if (axis === 'background') return { ...board, background: '', children: board.children.filter((id) => !ground.has(id)) }
  return axis === 'palette' ? { ...board, background: nameOnly(board.background) } : board
}

const nameOnly = (color: string): string => (color.startsWith('#') ? '' : color)

const withoutColorOfPaint = (paint: Paint): unknown =>
  paint.kind === 'solid' ? { ...paint, color: nameOnly(paint.color) }
  : paint.kind === 'tile' ? paint
  : { ...paint, stops: paint.stops.map((stop) => ({ ...stop, color: nameOnly(stop.color) })) }

const withoutColored = <T extends Stroke | Effect>(item: T): unknown => ('color' in item ? { ...item, color: nameOnly(item.color) } : item)

function withoutColors(layer: Layer): unknown {
  switch (layer.kind) {
    case 'group': return layer
    case 'text': return { ...layer, color: nameOnly(layer.color), effects: layer.effects.map(withoutColored), runs: layer.runs.map((run) => (run.color === undefined ? run : { ...run, color: nameOnly(run.color) })) }
    case 'image': return { ...layer, recolor: [], effects: layer.effects.map(withoutColored) }
    case 'shape': return { ...layer, fills: layer.fills.map(withoutColorOfPaint), strokes: layer.strokes.map(withoutColored), effects: layer.effects.map(withoutColored) }
  }
}

const typeFields = ['family', 'weight', 'isItalic', 'tracking', 'leading', 'features', 'fontSize'] as const

const withoutType = (layer: TextLayer): unknown => ({ ...omit(layer, typeFields), runs: layer.runs.map((run) => omit(run, typeFields)) })

const placeFields = ['x', 'y', 'width', 'height', 'angleDeg', 'isHidden', 'fontSize', 'align', 'verticalAlign', 'crop', 'focus'] as const

function withoutPlace(layer: Layer): unknown {
  const plain = omit(layer, placeFields)
  switch (layer.kind) {
    case 'group': return plain
    case 'text': return { ...plain, effects: layer.effects.map(withoutMeasures), runs: layer.runs.map((run) => omit(run, ['fontSize', 'rise'])) }
    case 'image': return { ...plain, effects: layer.effects.map(withoutMeasures), mask: layer.mask?.kind === 'rect' ? { ...layer.mask, radius: 0 } : layer.mask }
    case 'shape': return { ...plain, outline: withoutRadius(layer.outline), strokes: layer.strokes.map((stroke) => omit(stroke, ['width', 'dash'])), effects: layer.effects.map(withoutMeasures) }
  }
}

const withoutMeasures = (effect: Effect): unknown => omit(effect, ['dx', 'dy', 'blur', 'radius'])
const withoutRadius = (outline: Outline): unknown => (outline.kind === 'rect' ? { ...outline, radius: 0 } : outline)

const omit = (record: Layer | Run | Stroke | Effect, fields: readonly string[]): object =>
  Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field)))
