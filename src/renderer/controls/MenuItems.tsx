import { Check, ChevronRight } from 'lucide-react'
import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem as AriaMenuItem, Keyboard, Popover, Separator, SubmenuTrigger, Text } from 'react-aria-components'
import { joinClasses } from './join-classes.ts'
import { Shortcut } from './Shortcut.tsx'
import surface from './popover-surface.module.css'
import styles from './Menu.module.css'

export interface MenuItem {
  readonly id: string
  readonly label: string
  readonly shortcut?: string
  readonly icon?: ReactNode
  readonly isDisabled?: boolean
  readonly isDanger?: boolean
  /** Shows a tick. */
  readonly isOn?: boolean
  readonly items?: readonly MenuEntry[]
}
export type MenuEntry = MenuItem | 'separator'

export interface MenuItemsProps {
  readonly label: string
  readonly items: readonly MenuEntry[]
  readonly onAction: (id: string) => void
}

/** The list inside a menu, its submenus included. */
export function MenuItems({ label, items, onAction }: MenuItemsProps) {
  return (
    <AriaMenu aria-label={label} className={joinClasses(surface.list, styles.menu)} onAction={(id) => onAction(String(id))}>
      {items.map((entry, index) => (
        <Fragment key={entry === 'separator' ? `line-${index}` : entry.id}>{entry === 'separator' ? <Separator className={surface.line} /> : <Line item={entry} onAction={onAction} />}</Fragment>
      ))}
    </AriaMenu>
  )
}

function Line({ item, onAction }: { readonly item: MenuItem; readonly onAction: (id: string) => void }) {
  const line = (
    <AriaMenuItem id={item.id} textValue={item.label} isDisabled={item.isDisabled} className={joinClasses(surface.item, item.isDanger && surface.danger)}>
      {item.icon}
      <Text slot="label" className={surface.words}>
        {item.label}
      </Text>
      {item.isOn && <Check aria-hidden className={surface.more} />}
      {item.shortcut !== undefined && (
        <Keyboard className={surface.keys}>
          <Shortcut keys={item.shortcut} />
        </Keyboard>
      )}
      {item.items !== undefined && <ChevronRight aria-hidden className={surface.more} />}
    </AriaMenuItem>
  )
  if (item.items === undefined) return line
  return (
    <SubmenuTrigger>
      {line}
      <Popover className={surface.surface} offset={-2}>
        <MenuItems label={item.label} items={item.items} onAction={onAction} />
      </Popover>
    </SubmenuTrigger>
  )
}
