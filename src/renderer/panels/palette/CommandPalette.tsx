import { Search } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { Shortcut } from '#renderer/controls/Shortcut.tsx'
import type { ScreenAction } from '#renderer/studio/screen-actions.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import { paletteStrings } from './strings.ts'
import { useEntries, useRecentDesigns } from './use-entries.ts'
import styles from './CommandPalette.module.css'

export interface CommandPaletteProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Everything that can be done, found by typing. */
export function CommandPalette({ isOpen, onClose }: CommandPaletteProps) {
  const texts = useStrings(paletteStrings)
  useRecentDesigns(isOpen)
  return (
    <ModalOverlay className={styles.scrim} isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className={styles.modal}>
        <Dialog aria-label={texts.title} className={styles.dialog}>
          <Finder onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** A combobox whose list is always open and whose first line is always chosen, so that Enter does what was meant. */
function Finder({ onClose }: Pick<CommandPaletteProps, 'onClose'>) {
  const texts = useStrings(paletteStrings)
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const groups = useEntries(typed)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const entries = groups.flatMap((group) => group.entries)
  const chosen = entries[Math.min(at, entries.length - 1)]

  useEffect(() => {
    void list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen?.id])

  const run = (entry: ScreenAction | undefined): void => {
    if (entry === undefined) return
    onClose()
    // After the dialog has given the focus back, so that what is run may take it.
    requestAnimationFrame(() => entry.run())
  }
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return
    const last = entries.length - 1
    const moves: Readonly<Record<string, number>> = { ArrowDown: at >= last ? 0 : at + 1, ArrowUp: at <= 0 ? last : at - 1, PageDown: Math.min(last, at + 8), PageUp: Math.max(0, at - 8) }
    const next = moves[event.key]
    if (event.key === 'Enter') run(chosen)
    else if (next !== undefined) setAt(next)
    else return
    event.preventDefault()
  }

  return (
    <>
      <div className={styles.field}>
        <Search aria-hidden />
        <input
          className={styles.input}
          role="combobox"
          aria-label={texts.title}
          aria-expanded="true"
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={chosen === undefined ? undefined : `${id}-${chosen.id}`}
          placeholder={texts.placeholder}
          spellCheck={false}
          autoComplete="off"
          autoFocus
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setAt(0)
          }}
          onKeyDown={press}
        />
      </div>
      <div ref={list} id={id} role="listbox" aria-label={texts.title} className={styles.list}>
        {groups.map(({ title, entries: lines }) => (
          <div key={title} role="group" aria-label={title}>
            <div className={styles.group} aria-hidden="true">
              {title}
            </div>
            {lines.map((entry) => (
              <div
                key={entry.id}
                id={`${id}-${entry.id}`}
                role="option"
                aria-selected={entry === chosen}
                className={styles.entry}
                onPointerMove={() => setAt(entries.indexOf(entry))}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => run(entry)}
              >
                {entry.icon}
                <span className={styles.label}>{entry.label}</span>
                {entry.note !== undefined && <span className={styles.soft}>{entry.note}</span>}
                {entry.shortcut !== undefined && (
                  <span className={styles.soft}>
                    <Shortcut keys={entry.shortcut} />
                  </span>
                )}
              </div>
            ))}
          </div>
        ))}
        {entries.length === 0 && <div className={styles.empty}>{texts.nothing}</div>}
      </div>
    </>
  )
}
