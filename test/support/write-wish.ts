import type { Wish, WishRef } from '#core/brief/wishes/wish.ts'

const round = (value: number): number => Math.round(value * 100) / 100
const writeRef = (ref: WishRef | 'page'): string => (typeof ref === 'string' ? ref : 'group' in ref ? `${ref.group} but ${ref.but.join(' ')}` : `${ref.nth === undefined ? '' : `${ref.nth}.`}${ref.isAll === true ? 'all ' : ''}${ref.roles[0]}`)

/** A wish in one short line, as the tables of tests have it: `logo @ 0.67 0.67 0.33 0.33 ~`, a loose region. */
export function writeWish(wish: Wish): string {
  const of = writeRef(wish.of)
  switch (wish.kind) {
    case 'region': return `${of} @ ${[wish.region.x, wish.region.y, wish.region.width, wish.region.height].map(round).join(' ')}${wish.isLoose ? ' ~' : ''}`
    case 'order': return `${of} ${wish.side} ${writeRef(wish.other)}`
    case 'center': return `${of} center-${wish.axis} ${writeRef(wish.on)}`
    case 'align': return `${of} align-${wish.edge} ${writeRef(wish.other)}`
    case 'size': return `${of} ${wish.side} ${wish.relation} ${round(wish.share)} ${writeRef(wish.other)}`
    case 'clear': return `${of} clear`
    default: return `${of} ${wish.kind} ${writeRef(wish.other)}`
  }
}
