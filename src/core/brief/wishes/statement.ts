import type { Predicate } from './predicate.ts'
import type { Noun, Spoken } from './read-nouns.ts'
import type { Wish } from './wish.ts'

/** One sentence about layout: which tokens it takes and what it wishes. */
export interface Statement {
  readonly start: number
  readonly end: number
  readonly wishes: readonly Wish[]
  readonly spoken: Spoken
}

/** A statement as it is read, before it is known whether it speaks of layout. */
export interface Draft {
  readonly end: number
  readonly nouns: readonly Noun[]
  readonly predicates: readonly Predicate[]
  readonly isLed: boolean
  readonly hasModal?: boolean
  readonly hasBe?: boolean
  /** A colon stands between subject and predicate. */
  readonly hasColon?: boolean
}

/** A draft whose verb says that layout is spoken of. */
export type LedDraft = Omit<Draft, 'isLed'>

/** What is meant where nothing is named. */
export const unnamed: Noun = { refs: ['everything'], isStrong: true, isDefinite: true, isNegated: true, isPronoun: false, degree: null, isTrailed: false, isModified: false, count: 0, end: 0 }
