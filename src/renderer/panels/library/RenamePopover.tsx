import { useEffect, useRef, useState } from 'react'
import { Dialog, Input, Popover, TextField } from 'react-aria-components'
import type { Summary } from '#contract/records.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import { libraryStrings } from './strings.ts'
import styles from './RenamePopover.module.css'

export interface RenamePopoverProps {
  readonly design: Summary
  readonly onClose: () => void
  readonly onRename: (title: string) => void
}

/** The card's title as a field, exactly where the title stands. Enter or leaving keeps it, Escape gives it up. */
export function RenamePopover({ design, onClose, onRename }: RenamePopoverProps) {
  const texts = useStrings(libraryStrings)
  const anchor = useRef<HTMLElement | null>(null)
  const isGivenUp = useRef(false)
  const [title, setTitle] = useState(design.title)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    anchor.current = document.querySelector<HTMLElement>(`[data-title-of="${design.id}"]`)
    setWidth(anchor.current?.clientWidth ?? 160)
  }, [design.id])
  const end = (): void => {
    const next = title.trim()
    if (!isGivenUp.current && next !== '' && next !== design.title) onRename(next.slice(0, 500))
    onClose()
  }
  return (
    <Popover className={styles.popover} triggerRef={anchor} isOpen={width > 0} onOpenChange={(isOpen) => !isOpen && end()} placement="bottom start" offset={-23} shouldFlip={false}>
      <Dialog aria-label={texts.rename} className={styles.dialog}>
        <TextField aria-label={texts.rename} value={title} onChange={setTitle} autoFocus>
          <Input
            className={styles.input}
            style={{ width: width + 10 }}
            maxLength={500}
            onFocus={(event) => event.currentTarget.select()}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return
              if (event.key === 'Enter') end()
              if (event.key === 'Escape') isGivenUp.current = true
            }}
          />
        </TextField>
      </Dialog>
    </Popover>
  )
}
