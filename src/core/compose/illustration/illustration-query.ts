import type { Category, Occasion, Topic } from '#core/brief/brief.ts'

export interface IllustrationQuery {
  /** Most important first. */
  readonly topics: readonly Pick<Topic, 'text' | 'head' | 'weight' | 'isSide'>[]
  readonly category: Category
  readonly occasion: Occasion
  readonly audience?: string
  readonly count: number
}
