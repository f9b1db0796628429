import { useRef } from 'react'
import { Popover } from 'react-aria-components'
import { MenuItems } from './MenuItems.tsx'
import type { MenuEntry } from './MenuItems.tsx'
import surface from './popover-surface.module.css'

export interface MenuAtProps {
  readonly label: string
  /** A point of the window; null: closed. */
  readonly at: { readonly x: number; readonly y: number } | null
  readonly items: readonly MenuEntry[]
  readonly onClose: () => void
  readonly onAction: (id: string) => void
}

/** A menu at a point that something else has chosen. */
export function MenuAt({ label, at, items, onClose, onAction }: MenuAtProps) {
  const anchor = useRef<HTMLSpanElement>(null)
  return (
    <>
      <span ref={anchor} style={{ position: 'fixed', left: at?.x ?? 0, top: at?.y ?? 0, width: 0, height: 0 }} />
      <Popover className={surface.surface} triggerRef={anchor} isOpen={at !== null && items.length > 0} onOpenChange={(isOpen) => !isOpen && onClose()} placement="bottom start" offset={2}>
        <MenuItems
          label={label}
          items={items}
          onAction={(id) => {
            onClose()
            onAction(id)
          }}
        />
      </Popover>
    </>
  )
}
