import { describeRef, describeWish } from './describe-wish.ts'
import type { Wish, WishRef } from './wish.ts'

/** A wish that a design does not keep, in one sentence: `Not kept: “Logo: bottom right”: this design has no logo.` */
export function describeUnkept({ wish, missing }: { readonly wish: Wish; readonly missing: WishRef | null }, language: 'en' | 'zh'): string {
  const words = describeWish(wish, language)
  if (language === 'zh') return missing === null ? `未能实现：“${words}”。` : `未能实现：“${words}”：这个设计没有${describeRef(missing, 'zh')}。`
  return missing === null ? `Not kept: “${words}”.` : `Not kept: “${words}”: this design has no ${describeRef(missing, 'en')}.`
}
