import type { KeyboardEvent, ReactNode } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import styles from './FullScreen.module.css'

export interface FullScreenProps {
  readonly label: string
  readonly onClose: () => void
  /** Answers whether the key was of use. */
  readonly onKey: (key: string) => boolean
  readonly children: ReactNode
}

/** A dialog as large as the page, for looking at pictures. */
export function FullScreen({ label, onClose, onKey, children }: FullScreenProps) {
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.metaKey || event.ctrlKey || event.altKey) return
    if (event.key === 'Escape') {
      event.stopPropagation()
      onClose()
      return
    }
    const isOnControl = event.target instanceof HTMLElement && event.target.closest('button, a, input') !== null
    if (isOnControl && (event.key === 'Enter' || event.key === ' ')) return
    if (onKey(event.key)) event.preventDefault()
  }
  return (
    <ModalOverlay className={styles.overlay} isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className={styles.modal}>
        <Dialog className={styles.dialog} aria-label={label}>
          <div className={styles.content} onKeyDown={press}>
            {children}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
