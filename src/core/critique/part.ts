import type { Role } from '#core/design/layer.ts'

/** What every visible part has: its place in the paint order, and what it and the groups around it are for. */
export interface Part {
  /** Counted from the back. */
  readonly order: number
  /** Its own and all of its groups' opacity. */
  readonly opacity: number
  /** Its own role, else that of the nearest group that has one. */
  readonly role: Role
  /** Its own role and those of all groups around it. */
  readonly roles: ReadonlySet<Role>
}
