import type { Role } from '#core/design/layer.ts'

/** In which order a reader comes to things; what is not listed has its turn by chance. */
export const readingTurns: Partial<Readonly<Record<Role, number>>> = { logo: 0, eyebrow: 1, headline: 2, subhead: 3, body: 4, price: 4, date: 5, contact: 6, cta: 7, legal: 9 }
