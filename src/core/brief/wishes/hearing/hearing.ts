import type { Role } from '#core/design/layer.ts'

/** What a page is made of, as the model of wishes hears it; a drawing is heard as the hero. */
export const heardRoles = ['headline', 'subhead', 'eyebrow', 'body', 'cta', 'price', 'date', 'contact', 'logo', 'badge', 'hero', 'panel'] as const satisfies readonly Role[]
export type HeardRole = (typeof heardRoles)[number]

/** Measures that stand in the words by themselves, of which a wish may take one: `40 %`, `twice`. */
export const mostAmounts = 6

const low = [0, 0.05, 0.1, 0.125, 0.15, 1 / 6, 0.2, 0.25, 0.3, 1 / 3, 0.35, 0.375, 0.4, 0.45]
/** Where edges of regions lie that are told in words, as fractions of the page. */
export const edgeValues: readonly number[] = [...low, 0.5, ...low.map((value) => 1 - value).reverse()]
/** Shares that are told in words. */
export const shareValues: readonly number[] = [0.05, 0.1, 0.125, 0.15, 1 / 6, 0.2, 0.25, 0.3, 1 / 3, 0.4, 0.5, 0.6, 2 / 3, 0.7, 0.75, 0.8, 0.9, 1, 1.25, 4 / 3, 1.5, 2, 2.5, 3, 4]

/** An edge is one of `edgeValues`, an amount, or what an amount leaves of the whole. */
const edgeClasses = edgeValues.length + 2 * mostAmounts
/** A share is one of `shareValues` or an amount. */
const shareClasses = shareValues.length + mostAmounts

/** What the model says of each role by itself: logits, and where among them each begins. */
export const roleHeads = layOut({
  region: 1, left: edgeClasses, top: edgeClasses, right: edgeClasses, bottom: edgeClasses, centerX: 1, centerY: 1,
  width: 4, widthShare: shareClasses, height: 4, heightShare: shareClasses,
})
/** What it says of each pair, the first role's side to the second's. */
export const pairHeads = layOut({
  above: 1, leftOf: 1, inside: 1, centerX: 1, centerY: 1, alignLeft: 1, alignRight: 1, alignTop: 1, alignBottom: 1,
  width: 4, widthShare: shareClasses, height: 4, heightShare: shareClasses,
})

/** In the order of the four logits of `width` and `height`; the first is that nothing is said of it. */
export const sizeRelations = ['equal', 'at-least', 'at-most'] as const

export interface Heads<Name extends string> {
  readonly length: number
  readonly at: Readonly<Record<Name, number>>
  readonly size: Readonly<Record<Name, number>>
}

function layOut<const Name extends string>(size: Readonly<Record<Name, number>>): Heads<Name> {
  let length = 0
  const at = {} as Record<Name, number>
  for (const [name, count] of Object.entries<number>(size)) {
    at[name as Name] = length
    length += count
  }
  return { length, at, size }
}
