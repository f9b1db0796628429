import type { Settings } from '#contract/records.ts'
import { setLanguage } from './strings.ts'
import type { SettingsStore } from './settings-store.ts'

/** Chinese where the system asks for it first of the two languages that there are; else English. */
export const chooseLanguage = (setting: Settings['language'], wanted: readonly string[]): 'en' | 'zh' => {
  if (setting !== 'system') return setting
  return wanted.map((tag) => tag.toLowerCase().split('-')[0]).find((tag) => tag === 'en' || tag === 'zh') === 'zh' ? 'zh' : 'en'
}

const storageKey = 'broadside-theme'

/** The theme that this browser showed last, else the system's. */
export function rememberedTheme(): 'light' | 'dark' {
  const last = localStorage.getItem(storageKey)
  if (last === 'light' || last === 'dark') return last
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** Keeps theme, motion and language of the page as the settings and the system have them. */
export function followSettings(store: Pick<SettingsStore, 'settings' | 'subscribe'>): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const apply = (): void => {
    const { theme, motion, language } = store.settings()
    const { dataset } = document.documentElement
    const chosen = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme
    dataset.theme = chosen
    if (theme === 'system') localStorage.removeItem(storageKey)
    else localStorage.setItem(storageKey, chosen)
    if (motion === 'reduced') dataset.motion = 'reduced'
    else delete dataset.motion
    setLanguage(chooseLanguage(language, navigator.languages))
  }
  apply()
  dark.addEventListener('change', apply)
  addEventListener('languagechange', apply)
  const stop = store.subscribe(apply)
  return () => {
    stop()
    dark.removeEventListener('change', apply)
    removeEventListener('languagechange', apply)
  }
}
