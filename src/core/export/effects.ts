import type { PlacedLayer } from '#core/design/layer.ts'
import type { Effect } from '#core/design/paint.ts'
import { centerX, centerY, inset, intersection, rotatedBounds, type Box } from '#core/geometry/box.ts'
import { opacityAttribute } from './paint.ts'
import type { Scene } from './scene.ts'
import { element, type Element } from './xml.ts'

type Shadow = Extract<Effect, { kind: 'shadow' }>

/** Beyond three standard deviations a blur leaves nothing that eight bits could show. */
const reach = 3

/**
 * A Gaussian blur of what lies in `bounds`: the only filter that we write, because every renderer agrees on it. Its region
 * ends where nothing of it could reach the artboard: renderers pay for every pixel of it, seen or not.
 */
export function blurFilter(scene: Scene, layer: PlacedLayer, deviation: number, bounds: Box, shift = { x: 0, y: 0 }): string {
  const margin = deviation * reach + 1
  const whole = inset(bounds, -margin)
  const near = inset(seenFrom(scene, layer), -margin)
  const region = intersection(whole, { ...near, x: near.x - shift.x, y: near.y - shift.y }) ?? { ...whole, width: 1, height: 1 }
  return scene.define('blur', (id) =>
    element(
      'filter',
      {
        id,
        filterUnits: 'userSpaceOnUse',
        x: scene.number(region.x),
        y: scene.number(region.y),
        width: scene.number(region.width),
        height: scene.number(region.height),
        'color-interpolation-filters': 'sRGB',
      },
      [element('feGaussianBlur', { stdDeviation: scene.number(deviation) })],
    ),
  )
}

/** A box around the artboard in the pixels of a layer that may be turned about its own centre. */
function seenFrom(scene: Scene, layer: PlacedLayer): Box {
  const { width, height } = scene.artboard
  const angle = (-layer.angleDeg * Math.PI) / 180
  const dx = width / 2 - centerX(layer)
  const dy = height / 2 - centerY(layer)
  const x = centerX(layer) + dx * Math.cos(angle) - dy * Math.sin(angle)
  const y = centerY(layer) + dx * Math.sin(angle) + dy * Math.cos(angle)
  return rotatedBounds({ x: x - width / 2, y: y - height / 2, width, height }, layer.angleDeg)
}

/** A blurred, shifted copy of the layer in one colour, drawn behind it. */
export function drawShadow(scene: Scene, layer: PlacedLayer, shadow: Shadow, bounds: Box, silhouette: readonly Element[]): Element {
  // Light comes from one side for all, so the shift is turned back where the layer is turned.
  const angle = (-layer.angleDeg * Math.PI) / 180
  const dx = shadow.dx * Math.cos(angle) - shadow.dy * Math.sin(angle)
  const dy = shadow.dx * Math.sin(angle) + shadow.dy * Math.cos(angle)
  return element(
    'g',
    {
      transform: dx === 0 && dy === 0 ? undefined : `translate(${scene.number(dx)} ${scene.number(dy)})`,
      filter: shadow.blur > 0 ? blurFilter(scene, layer, shadow.blur, bounds, { x: dx, y: dy }) : undefined,
      opacity: opacityAttribute(shadow.opacity),
    },
    silhouette,
  )
}

/** One colour cut out by the alpha of whatever the element `id` draws. */
export function cutOut(scene: Scene, id: string, color: string, bounds: Box): Element {
  const area = { x: scene.number(bounds.x), y: scene.number(bounds.y), width: scene.number(bounds.width), height: scene.number(bounds.height) }
  const mask = scene.define('alpha', (name) =>
    element('mask', { id: name, maskUnits: 'userSpaceOnUse', ...area, 'mask-type': 'alpha' }, [element('use', { href: `#${id}` })]),
  )
  return element('rect', { ...area, fill: color, mask })
}
