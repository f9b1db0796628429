import { useSyncExternalStore } from 'react'
import type { Given } from '#contract/variants.ts'
import type { Axis } from '#core/compose/vary/axis.ts'
import type { Studio } from './studio.ts'

/** What was asked for: variations on an axis, or other sizes, of a design that is open or of a candidate. */
export interface VariantsAsked {
  readonly kind: 'vary' | 'relayout'
  readonly axis?: Axis
  readonly title: string
  readonly size: { readonly width: number; readonly height: number }
  /** As it is when a job starts. */
  readonly given: () => Given
  /** The open design that a variation is taken into; null: it becomes a design of its own. */
  readonly studio: Studio | null
}

const listeners = new Set<() => void>()
let asked: VariantsAsked | null = null

/** Any area may ask; the dialog that answers belongs to none of them. */
export function askForVariants(next: VariantsAsked | null): void {
  asked = next
  for (const listener of [...listeners]) listener()
}

export const useVariantsAsked = (): VariantsAsked | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    () => asked,
  )
