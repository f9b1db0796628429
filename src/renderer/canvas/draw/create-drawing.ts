import type { PlacedLayer } from '#core/design/layer.ts'
import { paintedBounds } from '#core/export/effects.ts'
import type { Drawing } from './drawing.ts'
import { drawImage } from './image-drawing.ts'
import { drawShape, type Content } from './shape-drawing.ts'
import type { Sources } from './sources.ts'
import { drawText } from './text-drawing.ts'

/** The layer's drawing, the same as the web SVG's; a text's fonts must be there. */
export function createDrawing(sources: Sources, layer: PlacedLayer): Drawing {
  const { bounds, ...content } = drawContent(sources, layer)
  return {
    ...content,
    painted: paintedBounds(layer, bounds),
    shadows: layer.effects.flatMap((effect) => (effect.kind === 'shadow' ? [{ ...effect, color: sources.color(effect.color) }] : [])),
    blur: Math.hypot(...layer.effects.map((effect) => (effect.kind === 'blur' ? effect.radius : 0))),
  }
}

function drawContent(sources: Sources, layer: PlacedLayer): Content {
  switch (layer.kind) {
    case 'shape':
      return drawShape(sources, layer)
    case 'image':
      return drawImage(sources, layer)
    case 'text':
      return drawText(sources, layer)
  }
}
