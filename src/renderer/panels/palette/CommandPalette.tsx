import { Search } from 'lucide-react'
import { useState } from 'react'
import { Autocomplete, Dialog, Header, Input, Keyboard, Menu, MenuItem, MenuSection, Modal, ModalOverlay, Text, TextField } from 'react-aria-components'
import { Shortcut } from '#renderer/controls/Shortcut.tsx'
import { useStrings } from '#renderer/studio/strings.ts'
import { paletteStrings } from './strings.ts'
import { useEntries } from './use-entries.ts'
import styles from './CommandPalette.module.css'

export interface CommandPaletteProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Everything that can be done, found by typing. */
export function CommandPalette({ isOpen, onClose }: CommandPaletteProps) {
  const texts = useStrings(paletteStrings)
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

function Finder({ onClose }: { readonly onClose: () => void }) {
  const texts = useStrings(paletteStrings)
  const [typed, setTyped] = useState('')
  const groups = useEntries(typed)
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <TextField aria-label={texts.title} className={styles.field} autoFocus>
        <Search aria-hidden />
        <Input className={styles.input} placeholder={texts.placeholder} spellCheck={false} autoComplete="off" />
      </TextField>
      <Menu
        aria-label={texts.title}
        className={styles.list}
        renderEmptyState={() => <div className={styles.empty}>{texts.nothing}</div>}
        onAction={(id) => {
          onClose()
          const entry = groups.flatMap(({ entries }) => entries).find((one) => one.id === id)
          // After the dialog has given the focus back, so that what is run may take it.
          requestAnimationFrame(() => entry?.run())
        }}
      >
        {groups.map(({ title, entries }) => (
          <MenuSection key={title} id={title}>
            <Header className={styles.group}>{title}</Header>
            {entries.map((entry) => (
              <MenuItem key={entry.id} id={entry.id} textValue={entry.label} className={styles.entry}>
                {entry.icon}
                <Text slot="label" className={styles.label}>
                  {entry.label}
                </Text>
                {entry.keywords !== undefined && entry.id.startsWith('design.') && <span className={styles.soft}>{entry.keywords}</span>}
                {entry.shortcut !== undefined && (
                  <Keyboard className={styles.soft}>
                    <Shortcut keys={entry.shortcut} />
                  </Keyboard>
                )}
              </MenuItem>
            ))}
          </MenuSection>
        ))}
      </Menu>
    </Autocomplete>
  )
}
