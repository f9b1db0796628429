import type { Role } from '#core/design/layer.ts'
import type { Wish, WishRef } from './wish.ts'

const names = (ref: WishRef | 'page', role: Role): boolean => typeof ref === 'object' && 'roles' in ref && ref.roles.includes(role)

/** Whether a wish names a role, as what it is about or what that is beside, on or compared with. */
export const speaksOf = (wish: Wish, role: Role): boolean =>
  names(wish.of, role) || ('other' in wish && names(wish.other, role)) || ('on' in wish && names(wish.on, role))
