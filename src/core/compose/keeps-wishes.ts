import type { Wish } from '#core/brief/wishes/wish.ts'
import { findUnkept } from '#core/layout/problem/find-unkept.ts'
import type { Draft } from './draft-composition.ts'
import type { Material } from './material.ts'

/** Whether a draft, drawn, does all that a designer asked of its layout. */
export const keepsWishes = (draft: Draft, wishes: readonly Wish[], { photos, typesetter }: Material): boolean =>
  findUnkept(draft.draw({ scrim: 0 }), wishes, typesetter, (id) => photos.find(({ asset }) => asset.id === id)?.look ?? null).length === 0
