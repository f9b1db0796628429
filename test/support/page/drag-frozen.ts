import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { PlacedLayer } from '#core/design/layer.ts'
import { comparePixels, inParts } from './edit-at-random.ts'
import { showDesign } from './show-design.ts'

/** Drags each layer of the design on a canvas that is frozen around it, and names those that a plain canvas shows otherwise. */
export async function dragFrozen(design: Design): Promise<string[]> {
  const view = { width: 420, height: 360, viewport: { zoom: 1, x: 150, y: 120 } }
  const [frozen, plain] = [await showDesign(design, view), await showDesign(design, view)]
  await frozen.painter.settled()
  await plain.painter.settled()
  const wrong: string[] = []
  for (const id of Object.keys(design.layers) as LayerId[]) {
    const objects = frozen.painter.leavesOf(id)
    if (objects.length === 0) continue
    const layers = objects.map(({ layer }) => layer)
    frozen.canvas.freeze(objects)
    const steps: readonly ((layer: PlacedLayer) => PlacedLayer)[] = [
      (layer) => ({ ...layer, x: layer.x + 9, y: layer.y - 14 }),
      (layer) => ({ ...layer, x: layer.x + 40, y: layer.y + 25 }),
      (layer) => ({ ...layer, x: layer.x + 40, y: layer.y + 25, angleDeg: layer.angleDeg / 2 + 20 }),
      (layer) => ({ ...layer, x: layer.x - 12, width: layer.width * 1.4 }),
    ]
    steps.forEach((step, index) => {
      for (const { painter, canvas } of [frozen, plain]) {
        painter.preview(layers.map(step))
        canvas.renderAll()
      }
      const different = comparePixels(frozen, plain, inParts)
      if (different !== null) wrong.push(`${id} step ${index}: ${different}`)
    })
    for (const { painter, canvas } of [frozen, plain]) {
      painter.endPreview()
      canvas.thaw()
      canvas.renderAll()
    }
    const different = comparePixels(frozen, plain, inParts)
    if (different !== null) wrong.push(`${id} after: ${different}`)
  }
  await frozen.dispose()
  await plain.dispose()
  return wrong
}
