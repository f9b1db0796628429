import { useEffect, useState } from 'react'
import type { Client } from '#contract/client.ts'
import type { Settings, Summary } from '#contract/records.ts'
import { useClient } from '#renderer/studio/client-context.tsx'
import { goTo, useRoute } from '#renderer/studio/router.ts'
import { useAllScreenActions } from '#renderer/studio/screen-actions.ts'
import type { ScreenAction } from '#renderer/studio/screen-actions.ts'
import { useSettings } from '#renderer/studio/settings-store.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import { scoreMatch } from './score-match.ts'
import { paletteStrings } from './strings.ts'

export interface Entry extends ScreenAction {
  /** Tells apart what is called the same. */
  readonly note?: string
}
export interface EntryGroup {
  readonly title: string
  readonly entries: readonly Entry[]
}

const maxDesigns = 8

/** What fits the typed words, best first within each group. With nothing typed: where one may want to go, then what can be done here. */
export function useEntries(typed: string): readonly EntryGroup[] {
  const texts = useStrings(paletteStrings)
  const [settings, change] = useSettings()
  const here = useAllScreenActions()
  const route = useRoute()
  const isBlank = typed.trim() === ''
  const shown = route.screen === 'design' ? route.id : null
  const designs = useFoundDesigns(typed).filter(({ id }) => id !== shown)

  const set = (id: string, label: string, changes: Partial<Settings>): readonly ScreenAction[] => {
    const isSo = Object.entries(changes).every(([name, value]) => settings[name as keyof Settings] === value)
    return isSo ? [] : [{ id: `set.${id}`, label, run: () => change(changes) }]
  }
  const verbs: EntryGroup = { title: texts.here, entries: pick(typed, here.filter(({ isDisabled }) => isDisabled !== true)) }
  const found: readonly EntryGroup[] = [
    {
      title: texts.designs,
      entries: designs.slice(0, isBlank ? 4 : maxDesigns).map(({ id, title, width, height }) => ({ id: `design.${id}`, label: title || texts.untitled, note: `${width} × ${height}`, run: () => goTo({ screen: 'design', id }) })),
    },
    {
      title: texts.go,
      entries: pick(typed, [
        { id: 'go.library', label: texts.library, run: () => goTo({ screen: 'library' }) },
        { id: 'go.new', label: texts.newDesign, shortcut: 'Mod+Alt+N', run: () => goTo({ screen: 'new' }) },
        { id: 'go.settings', label: texts.openSettings, shortcut: 'Mod+,', run: () => goTo({ screen: 'settings' }) },
      ]),
    },
    {
      title: texts.settings,
      entries:
        isBlank
          ? []
          : pick(typed, [
              ...set('light', texts.themeLight, { theme: 'light' }),
              ...set('dark', texts.themeDark, { theme: 'dark' }),
              ...set('system', texts.themeSystem, { theme: 'system' }),
              ...set('en', texts.english, { language: 'en' }),
              ...set('zh', texts.chinese, { language: 'zh' }),
              ...set('snap', texts.snapOn, { isSnapping: true }),
              ...set('noSnap', texts.snapOff, { isSnapping: false }),
              ...set('lessMotion', texts.motionLess, { motion: 'reduced' }),
              ...set('motion', texts.motionSystem, { motion: 'system' }),
            ]),
    },
  ]
  return (isBlank ? [...found, verbs] : [verbs, ...found]).filter(({ entries }) => entries.length > 0)
}

function pick(typed: string, actions: readonly ScreenAction[]): readonly ScreenAction[] {
  return actions
    .flatMap((action) => {
      const score = scoreMatch(typed, action.keywords === undefined ? action.label : `${action.label} ${action.keywords}`)
      return score === null ? [] : [{ action, score }]
    })
    .sort((a, b) => (typed.trim() === '' ? 0 : b.score - a.score))
    .map(({ action }) => action)
}

/** As they were when last looked at, so that the first line is there at once and does not give way under the Enter key. */
let recent: readonly Summary[] = []

const findDesigns = (client: Client, typed: string): Promise<readonly Summary[]> =>
  client.call('designs.list', { search: typed.trim().slice(0, 200), isRemoved: false, order: 'changed', offset: 0, limit: maxDesigns }).then(({ designs }) => designs)

/** Looks the recent designs up before the palette is opened. */
export function useRecentDesigns(isOpen: boolean): void {
  const client = useClient()
  useEffect(() => {
    if (isOpen) return
    const look = (): void => void findDesigns(client, '').then((designs) => void (recent = designs), () => undefined)
    look()
    return client.on('library.changed', look)
  }, [client, isOpen])
}

/** The library's own search, so that a design is found among thousands. */
function useFoundDesigns(typed: string): readonly Summary[] {
  const client = useClient()
  const [designs, setDesigns] = useState(recent)
  useEffect(() => {
    if (typed.trim() === '') {
      setDesigns(recent)
      return
    }
    let isLate = false
    const timer = setTimeout(() => void findDesigns(client, typed).then((found) => void (isLate || setDesigns(found)), () => undefined), 80)
    return () => {
      isLate = true
      clearTimeout(timer)
    }
  }, [client, typed])
  return designs
}
