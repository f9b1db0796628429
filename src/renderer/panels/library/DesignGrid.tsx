import { Copy, FolderOpen, PencilLine, RotateCcw, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { KeyboardEvent } from 'react'
import { GridList } from 'react-aria-components'
import type { Selection } from 'react-aria-components'
import type { Summary } from '#contract/records.ts'
import { ContextMenu } from '#renderer/controls/ContextMenu.tsx'
import type { MenuEntry } from '#renderer/controls/MenuItems.tsx'
import { goTo } from '#renderer/studio/router.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import { DesignCard } from './DesignCard.tsx'
import { RenamePopover } from './RenamePopover.tsx'
import { libraryStrings } from './strings.ts'
import styles from './LibraryScreen.module.css'

export type DesignVerb = 'duplicate' | 'remove' | 'restore' | 'erase'

export interface DesignGridProps {
  readonly designs: readonly Summary[]
  readonly isBin: boolean
  readonly now: number
  readonly selection: Selection
  readonly onSelect: (selection: Selection) => void
  readonly onVerb: (verb: DesignVerb, designs: readonly Summary[]) => void
  readonly onRename: (id: string, title: string) => void
}

/** The designs as cards. Click or Enter opens, Space selects, F2 renames, Delete deletes, the arrows walk. */
export function DesignGrid({ designs, isBin, now, selection, onSelect, onVerb, onRename }: DesignGridProps) {
  const texts = useStrings(libraryStrings)
  const [pointed, setPointed] = useState<string | null>(null)
  const [renamed, setRenamed] = useState<string | null>(null)

  const menu: readonly MenuEntry[] = isBin
    ? [
        { id: 'restore', label: texts.restore, icon: <RotateCcw /> },
        { id: 'erase', label: texts.erase, icon: <Trash2 />, isDanger: true, shortcut: 'Delete' },
      ]
    : [
        { id: 'open', label: texts.open, icon: <FolderOpen />, shortcut: 'Enter' },
        { id: 'rename', label: texts.rename, icon: <PencilLine />, shortcut: 'F2' },
        { id: 'duplicate', label: texts.duplicate, icon: <Copy /> },
        'separator',
        { id: 'remove', label: texts.remove, icon: <Trash2 />, isDanger: true, shortcut: 'Delete' },
      ]
  const isSelected = (id: string): boolean => selection === 'all' || selection.has(id)
  /** All that is selected, if what was pointed at is among it. */
  const reach = (id: string): readonly Summary[] => designs.filter((design) => (isSelected(id) ? isSelected(design.id) : design.id === id))

  const act = (verb: string, id: string): void => {
    if (verb === 'open') goTo({ screen: 'design', id })
    else if (verb === 'rename') setRenamed(id)
    else onVerb(verb as DesignVerb, reach(id))
  }
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const id = (event.target as Element).closest<HTMLElement>('[data-key]')?.dataset.key
    if (id === undefined) return
    if (event.key === 'F2' && !isBin) setRenamed(id)
    else if (event.key === 'Delete' || event.key === 'Backspace') act(isBin ? 'erase' : 'remove', id)
    else return
    event.preventDefault()
  }
  const design = designs.find(({ id }) => id === renamed)

  return (
    <ContextMenu
      label={texts.designs}
      items={pointed === null ? [] : menu}
      onOpen={(target) => setPointed((target as Element).closest<HTMLElement>('[data-key]')?.dataset.key ?? null)}
      onAction={(verb) => pointed !== null && act(verb, pointed)}
    >
      <div onKeyDown={press} data-selecting={selection === 'all' || selection.size > 0 ? '' : undefined}>
        <GridList
          aria-label={isBin ? texts.binTitle : texts.designs}
          className={styles.grid}
          layout="grid"
          keyboardNavigationBehavior="tab"
          items={designs}
          dependencies={[now, texts, isBin, selection]}
          selectionMode="multiple"
          selectedKeys={selection}
          onSelectionChange={onSelect}
          onAction={(id) => !isBin && goTo({ screen: 'design', id: String(id) })}
        >
          {(item) => <DesignCard design={item} now={now} menu={menu} onMenu={(verb) => act(verb, item.id)} />}
        </GridList>
      </div>
      {design !== undefined && <RenamePopover design={design} onClose={() => setRenamed(null)} onRename={(title) => onRename(design.id, title)} />}
    </ContextMenu>
  )
}
