import type { PlacedLayer } from '#core/design/layer.ts'
import type { Effect } from '#core/design/paint.ts'
import type { Box } from '#core/geometry/box.ts'
import { opacityAttribute } from './paint.ts'
import type { Scene } from './scene.ts'
import { element, type Element } from './xml.ts'

type Shadow = Extract<Effect, { kind: 'shadow' }>

/** Beyond three standard deviations a blur leaves nothing that eight bits could show. */
const reach = 3

/** A Gaussian blur of what lies in `bounds`: the only filter that we write, because every renderer agrees on it. */
export function blurFilter(scene: Scene, deviation: number, bounds: Box): string {
  const margin = deviation * reach + 1
  return scene.define('blur', (id) =>
    element(
      'filter',
      {
        id,
        filterUnits: 'userSpaceOnUse',
        x: scene.number(bounds.x - margin),
        y: scene.number(bounds.y - margin),
        width: scene.number(bounds.width + 2 * margin),
        height: scene.number(bounds.height + 2 * margin),
        'color-interpolation-filters': 'sRGB',
      },
      [element('feGaussianBlur', { stdDeviation: scene.number(deviation) })],
    ),
  )
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
      filter: shadow.blur > 0 ? blurFilter(scene, shadow.blur, bounds) : undefined,
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
