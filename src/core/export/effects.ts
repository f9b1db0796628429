import type { PlacedLayer } from '#core/design/layer.ts'
import type { Effect } from '#core/design/paint.ts'
import { centerX, centerY, inset, intersection, rotatedBounds, union, type Box } from '#core/geometry/box.ts'
import { opacityAttribute } from './paint.ts'
import type { Scene } from './scene.ts'
import { element, type Element } from './xml.ts'

type Shadow = Extract<Effect, { kind: 'shadow' }>

/** Beyond three standard deviations a blur leaves nothing that eight bits could show. */
const reach = 3

/**
 * A Gaussian blur of what lies in `bounds`: the only filter that we write, because every renderer agrees on it. Its region
 * ends where nothing of it could reach the artboard: renderers pay for every pixel of it, seen or not. None for what lies
 * wholly beyond: nothing of it shows, and resvg ends the process over a region outside of its canvas.
 */
export function blurFilter(scene: Scene, layer: PlacedLayer, deviation: number, bounds: Box, shift = { x: 0, y: 0 }): string | undefined {
  const margin = deviation * reach + 1
  const whole = inset(bounds, -margin)
  const near = inset(seenFrom(scene, layer), -margin)
  const region = intersection(whole, { ...near, x: near.x - shift.x, y: near.y - shift.y })
  if (region === null) return undefined
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

/** Where a layer with its shadows and its blur may have ink; both boxes in its own pixels. */
export function paintedBounds(layer: PlacedLayer, bounds: Box): Box {
  const boxes = layer.effects.map((effect) => {
    if (effect.kind === 'blur') return inset(bounds, -(effect.radius * reach + 1))
    const shift = turnedBack(layer, effect.dx, effect.dy)
    const grown = inset(bounds, -(effect.blur * reach + 1))
    return { ...grown, x: grown.x + shift.x, y: grown.y + shift.y }
  })
  return inset(union([bounds, ...boxes])!, -1)
}

/** False only when nothing that lies in `painted` can be seen. */
export const mayShow = (scene: Scene, layer: PlacedLayer, painted: Box): boolean => intersection(painted, seenFrom(scene, layer)) !== null

/** Light comes from one side for all, so a shift is turned back where the layer is turned. */
function turnedBack(layer: PlacedLayer, dx: number, dy: number): { x: number; y: number } {
  const angle = (-layer.angleDeg * Math.PI) / 180
  return { x: dx * Math.cos(angle) - dy * Math.sin(angle), y: dx * Math.sin(angle) + dy * Math.cos(angle) }
}

/** A box around the artboard in the pixels of a layer that may be turned. */
const seenFrom = (scene: Scene, layer: PlacedLayer): Box => turnBox({ x: 0, y: 0, ...scene.artboard }, layer, -layer.angleDeg)

/** A box around `box` turned about the layer's centre: from the layer's pixels to the artboard's, or back. */
function turnBox({ x, y, width, height }: Box, layer: PlacedLayer, angleDeg: number): Box {
  const angle = (angleDeg * Math.PI) / 180
  const dx = x + width / 2 - centerX(layer)
  const dy = y + height / 2 - centerY(layer)
  const turnedX = centerX(layer) + dx * Math.cos(angle) - dy * Math.sin(angle)
  const turnedY = centerY(layer) + dx * Math.sin(angle) + dy * Math.cos(angle)
  return rotatedBounds({ x: turnedX - width / 2, y: turnedY - height / 2, width, height }, angleDeg)
}

/** A blurred, shifted copy of the layer in one colour, drawn behind it. */
export function drawShadow(scene: Scene, layer: PlacedLayer, shadow: Shadow, bounds: Box, silhouette: readonly Element[]): Element {
  const shift = turnedBack(layer, shadow.dx, shadow.dy)
  return element(
    'g',
    {
      transform: shift.x === 0 && shift.y === 0 ? undefined : `translate(${scene.number(shift.x)} ${scene.number(shift.y)})`,
      filter: shadow.blur > 0 ? blurFilter(scene, layer, shadow.blur, bounds, shift) : undefined,
      opacity: opacityAttribute(shadow.opacity),
    },
    silhouette,
  )
}

/** Standard deviations beyond an edge, and what of a blurred shape is left there. */
const falloff = [[-1.5, 0.93], [-0.75, 0.77], [0, 0.5], [0.75, 0.23], [1.5, 0.07], [2.5, 0]] as const

/** For drafts: the shadow of a picture as if that were round, which is drawn in no time. */
export function sketchShadow(scene: Scene, layer: PlacedLayer, shadow: Shadow): Element {
  const shift = turnedBack(layer, shadow.dx, shadow.dy)
  const [halfWidth, halfHeight] = [layer.width / 2, layer.height / 2]
  const edge = Math.max(0.5, Math.min(halfWidth, halfHeight))
  const radius = edge + 2.5 * shadow.blur
  const fill = scene.define('shade', (id) =>
    element('radialGradient', { id }, falloff.map(([deviations, left]) =>
      element('stop', { offset: String(Math.max(0, edge + deviations * shadow.blur) / radius), 'stop-color': scene.color(shadow.color), 'stop-opacity': opacityAttribute(left) }))))
  return element('ellipse', {
    cx: scene.number(centerX(layer) + shift.x), cy: scene.number(centerY(layer) + shift.y),
    rx: scene.number((halfWidth * radius) / edge), ry: scene.number((halfHeight * radius) / edge), fill, 'fill-opacity': opacityAttribute(shadow.opacity),
  })
}

/** One colour cut out by the alpha of whatever the element `id` draws. */
export function cutOut(scene: Scene, id: string, color: string, bounds: Box): Element {
  const area = { x: scene.number(bounds.x), y: scene.number(bounds.y), width: scene.number(bounds.width), height: scene.number(bounds.height) }
  const mask = scene.define('alpha', (name) =>
    element('mask', { id: name, maskUnits: 'userSpaceOnUse', ...area, 'mask-type': 'alpha' }, [element('use', { href: `#${id}` })]),
  )
  return element('rect', { ...area, fill: color, mask })
}
