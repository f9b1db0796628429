import type { Wish, WishRef } from '#core/brief/wishes/wish.ts'
import type { Role } from '#core/design/layer.ts'
import type { ColumnPart, ColumnPlan } from './plan-column.ts'

/** By which role each part of a plan goes as an element. */
const leads: Readonly<Record<ColumnPart, Role>> = { words: 'headline', facts: 'date', logo: 'logo', picture: 'hero', card: 'panel' }

function partOf(role: Role, { parts }: ColumnPlan): ColumnPart | null {
  const own: ColumnPart = role === 'logo' ? 'logo' : role === 'hero' || role === 'illustration' ? 'picture' : role === 'panel' ? 'card' : role === 'date' || role === 'contact' || role === 'legal' ? 'facts' : 'words'
  if (parts.includes(own)) return own
  return own === 'picture' || own === 'card' ? null : 'words'
}

function toPart(ref: WishRef, plan: ColumnPlan): WishRef | null {
  if (typeof ref === 'string' || 'group' in ref) return ref
  const part = ref.roles.map((role) => partOf(role, plan)).find((one) => one !== null)
  return part === undefined ? null : { roles: [leads[part]] }
}

/**
 * What a designer asked of single things, asked of the parts of a page that carry them: a button's place is that of the column
 * in which it stands. What lies within one part is left out. This leads the search; whether a wish is kept shows on the
 * finished design alone.
 */
export function toPartWishes(wishes: readonly Wish[], plan: ColumnPlan): Wish[] {
  return wishes.flatMap((wish): Wish[] => {
    // The size of a part says nothing of the sizes in it.
    if (wish.kind === 'size' || wish.kind === 'clear') return []
    const of = toPart(wish.of, plan)
    if (of === null) return []
    if ('other' in wish) {
      const other = toPart(wish.other, plan)
      return other === null || JSON.stringify(of) === JSON.stringify(other) ? [] : [{ ...wish, of, other }]
    }
    if (wish.kind !== 'center' || wish.on === 'page') return [{ ...wish, of }]
    const on = toPart(wish.on, plan)
    return on === null || JSON.stringify(of) === JSON.stringify(on) ? [] : [{ ...wish, of, on }]
  })
}
