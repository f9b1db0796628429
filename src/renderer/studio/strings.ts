import { useSyncExternalStore } from 'react'

export const languages = ['en', 'zh'] as const
export type Language = (typeof languages)[number]
type Texts = Readonly<Record<string, string | ((...values: never[]) => string)>>

let language: Language = 'en'
const listeners = new Set<() => void>()

export function setLanguage(next: Language): void {
  if (next === language) return
  language = next
  document.documentElement.lang = next === 'zh' ? 'zh-Hans' : 'en'
  for (const listener of listeners) listener()
}
export const currentLanguage = (): Language => language

/** One area's words in every language; the compiler sees that each has all of them, with the same values to fill in. */
export const defineStrings = <English extends Texts>(texts: { readonly en: English; readonly zh: { readonly [Key in keyof English]: English[Key] extends string ? string : English[Key] } }): StringSet<English> => texts as StringSet<English>
export interface StringSet<English extends Texts> {
  readonly en: { readonly [Key in keyof English]: English[Key] extends string ? string : English[Key] }
  readonly zh: { readonly [Key in keyof English]: English[Key] extends string ? string : English[Key] }
}

/** The area's words in the language that is chosen. */
export function useStrings<English extends Texts>(set: StringSet<English>): StringSet<English>['en'] {
  const chosen = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    () => language,
  )
  return set[chosen]
}

export const useLanguage = (): Language =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    () => language,
  )
