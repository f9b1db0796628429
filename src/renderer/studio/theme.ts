import type { Settings } from '#contract/records.ts'
import { setLanguage } from './strings.ts'
import type { SettingsStore } from './settings-store.ts'

/** Chinese where the system asks for it first of the two languages that there are; else English. */
export const chooseLanguage = (setting: Settings['language'], wanted: readonly string[]): 'en' | 'zh' => {
  if (setting !== 'system') return setting
  return wanted.map((tag) => tag.toLowerCase().split('-')[0]).find((tag) => tag === 'en' || tag === 'zh') === 'zh' ? 'zh' : 'en'
}

/** Keeps theme, motion and language of the page as the settings and the system have them. */
export function followSettings(store: Pick<SettingsStore, 'settings' | 'subscribe'>): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const apply = (): void => {
    const { theme, motion, language } = store.settings()
    const { dataset } = document.documentElement
    dataset.theme = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme
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
