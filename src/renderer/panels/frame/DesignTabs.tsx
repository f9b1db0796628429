import { useRef, useState } from 'react'
import type { DragEvent, KeyboardEvent } from 'react'
import { ContextMenu } from '#renderer/controls/ContextMenu.tsx'
import { showToast } from '#renderer/controls/show-toast.ts'
import { goTo, useRoute } from '#renderer/studio/router.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import { useTabs, useTabsStore } from '#renderer/studio/tabs-store.ts'
import { DesignTab } from './DesignTab.tsx'
import { frameStrings } from './strings.ts'
import styles from './DesignTabs.module.css'

/** The designs that are open: shown by a click, closed, dragged into another order (or by Alt+Shift with the arrows). */
export function DesignTabs() {
  const texts = useStrings(frameStrings)
  const store = useTabsStore()
  const tabs = useTabs()
  const route = useRoute()
  const list = useRef<HTMLUListElement>(null)
  const [pointed, setPointed] = useState<string | null>(null)
  const [dragged, setDragged] = useState<string | null>(null)
  const shown = route.screen === 'design' ? route.id : null

  const close = async (id: string, title: string): Promise<void> => {
    const at = tabs.findIndex((tab) => tab.id === id)
    const next = tabs[at + 1] ?? tabs[at - 1]
    try {
      await store.close(id)
      if (id !== shown) return
      goTo(next === undefined ? { screen: 'library' } : { screen: 'design', id: next.id })
    } catch (error) {
      showToast({ text: texts.cannotClose(title, error instanceof Error ? error.message : String(error)), tone: 'danger' })
    }
  }
  const titleOf = (id: string): string => tabs.find((tab) => tab.id === id)?.title || texts.untitled
  const shift = (id: string, by: number): void => store.move(id, tabs.findIndex((tab) => tab.id === id) + by)

  const press = (event: KeyboardEvent<HTMLElement>, id: string): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (event.key === 'Delete') void close(id, titleOf(id))
    else if (by === 0) return
    else if (event.altKey && event.shiftKey) shift(id, by)
    else {
      const links = [...(list.current?.querySelectorAll<HTMLElement>('a') ?? [])]
      links[links.findIndex((link) => link === document.activeElement) + by]?.focus()
    }
    event.preventDefault()
  }
  const over = (event: DragEvent<HTMLElement>, index: number): void => {
    if (dragged === null) return
    event.preventDefault()
    if (tabs[index]?.id !== dragged) store.move(dragged, index)
  }

  if (tabs.length === 0) return null
  const at = tabs.findIndex((tab) => tab.id === pointed)
  return (
    <ContextMenu
      label={texts.openDesigns}
      items={
        at < 0
          ? []
          : [
              { id: 'close', label: texts.closeTabMenu },
              { id: 'others', label: texts.closeOthers, isDisabled: tabs.length < 2 },
              'separator',
              { id: 'left', label: texts.moveLeft, isDisabled: at === 0, shortcut: 'Alt+Shift+ArrowLeft' },
              { id: 'right', label: texts.moveRight, isDisabled: at === tabs.length - 1, shortcut: 'Alt+Shift+ArrowRight' },
            ]
      }
      onOpen={(target) => setPointed((target as Element).closest<HTMLElement>('[data-design]')?.dataset.design ?? null)}
      onAction={(action) => {
        if (pointed === null) return
        if (action === 'close') void close(pointed, titleOf(pointed))
        if (action === 'others') for (const tab of tabs) if (tab.id !== pointed) void close(tab.id, titleOf(tab.id))
        if (action === 'left') shift(pointed, -1)
        if (action === 'right') shift(pointed, 1)
      }}
    >
      <nav className={styles.tabs} aria-label={texts.openDesigns}>
        <ul ref={list} className={styles.list}>
          {tabs.map((tab, index) => (
            <li
              key={tab.id}
              className={styles.item}
              data-design={tab.id}
              draggable
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = 'move'
                event.dataTransfer.setData('text/plain', tab.title ?? '')
                setDragged(tab.id)
              }}
              onDragEnd={() => setDragged(null)}
              onDragOver={(event) => over(event, index)}
              onKeyDown={(event) => press(event, tab.id)}
              onAuxClick={(event) => event.button === 1 && void close(tab.id, titleOf(tab.id))}
            >
              <DesignTab tab={tab} isShown={tab.id === shown} onClose={(title) => void close(tab.id, title)} />
            </li>
          ))}
        </ul>
      </nav>
    </ContextMenu>
  )
}
