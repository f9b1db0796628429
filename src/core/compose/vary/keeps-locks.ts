import type { Design } from '#core/design/design.ts'
import { isHeld } from './recolor-design.ts'

/** Whether every locked layer, and every locked field of the others, is byte for byte what it was. */
export function keepsLocks(before: Design, after: Design): boolean {
  return Object.values(before.layers).every((layer) => {
    const other = after.layers[layer.id]
    if (isHeld(before, layer)) return other !== undefined && JSON.stringify(other) === JSON.stringify(layer)
    return layer.locks.every((field) => {
      const [was, is] = [layer, other].map((each) => JSON.stringify((each as Record<string, unknown> | undefined)?.[field]))
      return was === is
    })
  })
}
