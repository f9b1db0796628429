import type { Design } from '#core/design/design.ts'
import { createRandom } from '#core/geometry/random.ts'
import { randomCommand } from '../random-command.ts'
import { showDesign, type Shown } from './show-design.ts'

/** What two canvases may differ by: the most of 255, and in how many channels of all more than 3. */
interface Slack {
  readonly most: number
  readonly share: number
}
/** A bitmap that is used again was drawn a hair off. */
const drawnAnew: Slack = { most: 40, share: 0.0005 }
/** Chromium rounds the pixels along a slanted edge by where it is clipped, and what changed is drawn within its own bounds; the more so where much is half transparent. */
export const inParts: Slack = { most: 144, share: 0.0035 }

/** Where a canvas that followed commands, undone and redone now and then, is not what a fresh one is. Runs in the page. */
export async function editAtRandom(start: Design, seed: number, count: number, every: number): Promise<string[]> {
  const random = createRandom(seed)
  const view = { width: 420, height: 360, viewport: { zoom: 1.3, x: 150, y: 120 } }
  const shown = await showDesign(start, view)
  await shown.painter.settled()
  const wrong: string[] = []
  const names: string[] = []
  for (let step = 1; step <= count; step++) {
    const turn = random.next()
    if (turn < 0.12) shown.studio.undo()
    else if (turn < 0.18) shown.studio.redo()
    else {
      const { name, args } = randomCommand(shown.studio.state().design, random)
      shown.studio.run(name, args as never)
      names.push(name)
    }
    if (random.chance(0.5)) shown.canvas.renderAll()
    if (step % every !== 0) continue
    await shown.painter.settled()
    const fresh = await showDesign(shown.studio.state().design, view)
    await fresh.painter.settled()
    const different = compareShown(shown, fresh)
    if (different !== null) wrong.push(`seed ${seed}, step ${step}: ${different} after ${names.slice(-every).join(' ')}`)
    await fresh.dispose()
  }
  await shown.dispose()
  return wrong
}

function compareShown(shown: Shown, fresh: Shown): string | null {
  const list = ({ canvas, painter }: Shown): string => {
    const objects = painter.leaves()
    if (canvas.getObjects().length !== objects.length || canvas.getObjects().some((object, index) => object !== objects[index])) return 'the canvas holds other objects than the painter'
    return JSON.stringify(objects.map(({ id, left, top, width, height, angle, scaleX, scaleY, originX, originY, layer, drawing }) => ({ id, left, top, width, height, angle, scaleX, scaleY, originX, originY, layer, painted: drawing?.painted })))
  }
  if (list(shown) !== list(fresh)) return 'objects differ'
  const asFollowed = comparePixels(shown, fresh, inParts)
  if (asFollowed !== null) return asFollowed
  shown.canvas.invalidate(null)
  fresh.canvas.invalidate(null)
  return comparePixels(shown, fresh, drawnAnew)
}

export function comparePixels(shown: Shown, fresh: Shown, slack: Slack): string | null {
  const [a, b] = [pixelsOf(shown), pixelsOf(fresh)]
  const { width } = shown.canvas.lowerCanvasEl
  let [off, most, left, top, right, bottom] = [0, 0, Infinity, Infinity, 0, 0]
  for (let index = 0; index < a.length; index++) {
    const apart = Math.abs(a[index]! - b[index]!)
    if (apart <= 3) continue
    const [x, y] = [Math.floor(index / 4) % width, Math.floor(index / 4 / width)]
    ;[off, most, left, top, right, bottom] = [off + 1, Math.max(most, apart), Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)]
  }
  return most > slack.most || off > slack.share * a.length ? `${off} channels differ by up to ${most} from ${left},${top} to ${right},${bottom}` : null
}

function pixelsOf({ canvas }: Shown): Uint8ClampedArray {
  canvas.renderAll()
  const { width, height } = canvas.lowerCanvasEl
  return canvas.getContext().getImageData(0, 0, width, height).data
}
