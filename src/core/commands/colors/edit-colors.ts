import type { ColorToken, Design } from '#core/design/design.ts'
import type { ColorId } from '#core/design/ids.ts'
import { isSame } from '../is-same.ts'

/** Tokens with other names or values; those that are not there are left out. */
export function editColors(design: Design, changes: Readonly<Record<ColorId, Partial<Omit<ColorToken, 'id'>>>>): Design {
  const changed = Object.entries(changes).flatMap(([id, change]) => {
    const token = Object.hasOwn(design.colors, id) ? design.colors[id as ColorId]! : null
    const next = { ...token, ...change }
    return token === null || isSame(token, next) ? [] : [[id, next]]
  })
  return changed.length === 0 ? design : { ...design, colors: { ...design.colors, ...Object.fromEntries(changed) } }
}
