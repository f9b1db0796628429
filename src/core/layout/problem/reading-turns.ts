import type { Role } from '#core/design/layer.ts'

/** When a reader comes to what says something; a button and what is said beside it come together, pictures and logos have no turn. */
export const readingTurns: Partial<Readonly<Record<Role, number>>> = { eyebrow: 1, headline: 2, subhead: 3, body: 4, price: 4, date: 5, contact: 6, cta: 6, legal: 8 }
