import type { Layer } from '#core/design/layer.ts'
import type { Color, Paint } from '#core/design/paint.ts'

/** The layer with each of its colours changed; the same object when none is another. */
export function mapColors(layer: Layer, map: (color: Color) => Color): Layer {
  const named = <Part extends { color: Color }>(part: Part): Part => replace(part, { color: map(part.color) } as Partial<Part>)
  switch (layer.kind) {
    case 'group':
      return layer
    case 'text':
      return replace(layer, {
        color: map(layer.color),
        runs: mapList(layer.runs, (run) => (run.color === undefined ? run : replace(run, { color: map(run.color) }))),
        effects: mapList(layer.effects, (effect) => (effect.kind === 'shadow' ? named(effect) : effect)),
      })
    case 'image':
      return replace(layer, {
        recolor: mapList(layer.recolor, (entry) => replace(entry, { to: map(entry.to) })),
        effects: mapList(layer.effects, (effect) => (effect.kind === 'shadow' ? named(effect) : effect)),
      })
    case 'shape':
      return replace(layer, {
        fills: mapList(layer.fills, (fill) => mapPaint(fill, map)),
        strokes: mapList(layer.strokes, named),
        effects: mapList(layer.effects, (effect) => (effect.kind === 'shadow' ? named(effect) : effect)),
      })
  }
}

export function mapPaint(paint: Paint, map: (color: Color) => Color): Paint {
  if (paint.kind === 'tile') return paint
  if (paint.kind === 'solid') return replace(paint, { color: map(paint.color) })
  return replace(paint, { stops: mapList(paint.stops, (stop) => replace(stop, { color: map(stop.color) })) })
}

function mapList<Item>(list: Item[], map: (item: Item) => Item): Item[] {
  const mapped = list.map(map)
  return mapped.every((item, index) => item === list[index]) ? list : mapped
}

const replace = <Part extends object>(part: Part, changes: Partial<Part>): Part =>
  (Object.keys(changes) as (keyof Part)[]).every((key) => part[key] === changes[key]) ? part : { ...part, ...changes }
