import type { ReactElement } from 'react'
import { MenuTrigger, Popover } from 'react-aria-components'
import type { PopoverProps } from 'react-aria-components'
import { MenuItems } from './MenuItems.tsx'
import type { MenuEntry } from './MenuItems.tsx'
import surface from './popover-surface.module.css'

export interface MenuProps {
  /** A Button or an IconButton. */
  readonly trigger: ReactElement
  /** What the list is called to a screen reader; without it, what the trigger is called. */
  readonly label?: string
  readonly items: readonly MenuEntry[]
  readonly onAction: (id: string) => void
  readonly placement?: PopoverProps['placement']
}

export function Menu({ trigger, label, items, onAction, placement = 'bottom start' }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={surface.surface} offset={4} placement={placement}>
        <MenuItems label={label as string} items={items} onAction={onAction} />
      </Popover>
    </MenuTrigger>
  )
}
