import type { Scene } from './scene.ts'
import { element, type Element } from './xml.ts'

/** Defines a clip path of whole elements and answers the reference to it. */
export const clipTo = (scene: Scene, shapes: readonly Element[]): string =>
  scene.define('clip', (id) => element('clipPath', { id }, shapes.map(asClip)))

/** In a clip path holes are told by `clip-rule`. */
function asClip(shape: Element): Element {
  const { 'fill-rule': rule, ...others } = shape.attributes
  return rule === undefined ? shape : element(shape.tag, { ...others, 'clip-rule': rule }, shape.children)
}
