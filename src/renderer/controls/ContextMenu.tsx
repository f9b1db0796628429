import { useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { Popover } from 'react-aria-components'
import { joinClasses } from './join-classes.ts'
import { MenuItems } from './MenuItems.tsx'
import type { MenuEntry } from './MenuItems.tsx'
import surface from './popover-surface.module.css'
import styles from './Menu.module.css'

export interface ContextMenuProps {
  readonly label: string
  /** None: the menu does not open. */
  readonly items: readonly MenuEntry[]
  readonly onAction: (id: string) => void
  /** Before it opens, so that what was pointed at can be selected. */
  readonly onOpen?: (target: EventTarget) => void
  readonly children: ReactNode
}

/** The right mouse button, the menu key or Shift+F10 over what is inside. */
export function ContextMenu({ label, items, onAction, onOpen, children }: ContextMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null)
  const [at, setAt] = useState<{ readonly x: number; readonly y: number } | null>(null)
  return (
    <div
      className={styles.area}
      onContextMenu={(event) => {
        if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return
        event.preventDefault()
        onOpen?.(event.target)
        // The menu key gives no place of its own in some browsers: then it opens at what has the focus.
        const box = event.target instanceof Element ? event.target.getBoundingClientRect() : null
        const isByKey = event.clientX === 0 && event.clientY === 0 && box !== null
        setAt(isByKey ? { x: box.left + 8, y: box.bottom } : { x: event.clientX, y: event.clientY })
      }}
    >
      {children}
      <span ref={anchor} className={styles.anchor} style={{ left: at?.x ?? 0, top: at?.y ?? 0 }} />
      {items.length > 0 && (
        <Popover className={joinClasses(surface.surface)} triggerRef={anchor} isOpen={at !== null} onOpenChange={(isOpen) => !isOpen && setAt(null)} placement="bottom start" offset={2}>
          <MenuItems
            label={label}
            items={items}
            onAction={(id) => {
              setAt(null)
              onAction(id)
            }}
          />
        </Popover>
      )}
    </div>
  )
}
