import type { Design } from '#core/design/design.ts'
import { createRandom } from '#core/geometry/random.ts'
import { comparePixels, inParts } from './edit-at-random.ts'
import { showDesign } from './show-design.ts'

/** Pans and zooms at random, edits now and then, and names each rest at which the picture is not what a fresh one is. Runs in the page. */
export async function wander(design: Design, seed: number, rests: number): Promise<string[]> {
  const random = createRandom(seed)
  const size = { width: 420, height: 360 }
  let viewport = { zoom: 1, x: 150, y: 120 }
  const shown = await showDesign(design, { ...size, viewport })
  await shown.painter.settled()
  const wrong: string[] = []
  for (let rest = 0; rest < rests; rest++) {
    for (let step = random.int(1, 6); step > 0; step--) {
      const isZoom = random.chance(0.4)
      viewport = { zoom: isZoom ? Math.min(6, Math.max(0.3, viewport.zoom * random.between(0.6, 1.6))) : viewport.zoom, x: viewport.x + random.between(-40, 40), y: viewport.y + random.between(-40, 40) }
      shown.canvas.setViewport(viewport)
      if (random.chance(0.3)) shown.studio.run('layers.nudge', { ids: [random.pick(Object.values(design.layers)).id], dx: random.int(-5, 5), dy: 3 })
      if (random.chance(0.5)) shown.canvas.renderAll()
    }
    shown.canvas.rest()
    await shown.painter.settled()
    const fresh = await showDesign(shown.studio.state().design, { ...size, viewport })
    await fresh.painter.settled()
    if (shown.canvas.lowerCanvasEl.style.transform !== '') wrong.push(`rest ${rest}: the picture is still scaled`)
    const different = comparePixels(shown, fresh, inParts)
    if (different !== null) wrong.push(`rest ${rest} at zoom ${viewport.zoom}: ${different}`)
    await fresh.dispose()
  }
  await shown.dispose()
  return wrong
}
