import { z } from 'zod'
import { Role } from '#core/design/layer.ts'

/**
 * What a wish speaks of, before it is known what there is: `everything` that is laid out, the `rest` that no other wish names, all `text`, all `images` but the
 * logo, or the elements of the first of these roles that there is; `nth` counts from 1, -1 is the last, and without it a wish
 * of one thing means the likeliest, of several (`isAll`) each.
 */
export const WishRef = z.union([
  z.enum(['everything', 'rest', 'text', 'images']),
  /** All of those but the elements of these roles. */
  z.strictObject({ group: z.enum(['everything', 'text', 'images']), but: z.array(Role).min(1).max(8) }),
  z.strictObject({ roles: z.array(Role).min(1).max(8), nth: z.number().int().min(-1).max(20).optional(), isAll: z.boolean().optional() }),
])
export type WishRef = z.infer<typeof WishRef>

/** The group or the likeliest role of what is spoken of. */
export const leadOf = (ref: WishRef): string => (typeof ref === 'string' ? ref : 'group' in ref ? ref.group : ref.roles[0]!)


const share = z.number().min(0).max(1)
/** Fractions of the page, as layout problems have them. */
const Region = z.strictObject({ x: share, y: share, width: share, height: share })

/** What a designer asks of a layout in words. */
export const Wish = z.discriminatedUnion('kind', [
  /** `isLoose`: a direction (`at the top`) and no measure (`in the top third`), so that a large thing may reach further. */
  z.strictObject({ kind: z.literal('region'), of: WishRef, region: Region, isLoose: z.boolean() }),
  z.strictObject({ kind: z.literal('order'), of: WishRef, side: z.enum(['above', 'below', 'left-of', 'right-of']), other: WishRef }),
  z.strictObject({ kind: z.literal('center'), of: WishRef, axis: z.enum(['x', 'y']), on: z.union([z.literal('page'), WishRef]) }),
  z.strictObject({ kind: z.enum(['cover', 'inside']), of: WishRef, other: WishRef }),
  z.strictObject({ kind: z.literal('align'), of: WishRef, edge: z.enum(['left', 'right', 'top', 'bottom']), other: WishRef }),
  z.strictObject({
    kind: z.literal('size'), of: WishRef, side: z.enum(['width', 'height']), relation: z.enum(['equal', 'at-least', 'at-most']),
    share: z.number().min(0).max(20), other: z.union([z.literal('page'), WishRef]),
  }),
  /** Nothing of it lies over what the picture shows: a face, the product. Layout looks after it without a constraint. */
  z.strictObject({ kind: z.literal('clear'), of: WishRef }),
])
export type Wish = z.infer<typeof Wish>
