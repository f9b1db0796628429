import type { Brief } from '#core/brief/brief.ts'
import { nameObject, type Order } from '#core/brief/order.ts'
import { splitRequest } from '#core/brief/segments.ts'
import { findOrder } from '#core/brief/subject.ts'
import { capitalize, typeset } from './grammar.ts'

/** What readers are told where the request only tells the studio what to do: `Promote a summer sale`. Null: it does not. */
export function readOrdered(brief: Brief): Pick<Order, 'title' | 'second' | 'spare' | 'isNotice'> | null {
  if (!brief.lang.startsWith('en')) return null
  const asked = splitRequest(brief.request.slice(0, 4000)).find(({ kind }) => kind === 'instruction')
  const order = asked === undefined ? null : findOrder(asked.text)
  return order === null || order.title === '' ? null : { title: capitalize(typeset(order.title)), second: capitalize(typeset(order.second)), spare: capitalize(typeset(order.spare)), isNotice: order.isNotice }
}

/** The thing that a poster is asked for, by its plain name: `Recycling`; empty where it has no short one. */
export function nameAsked({ purpose }: Brief): string {
  const name = purpose.confidence > 0.9 ? '' : nameObject(purpose.value)
  return /^\p{L}[\p{L}\p{N}’'& -]*$/u.test(name) ? capitalize(typeset(name)) : ''
}
