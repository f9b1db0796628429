import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useStrings } from '#renderer/studio/strings.ts'
import { IconButton } from './IconButton.tsx'
import { joinClasses } from './join-classes.ts'
import { controlStrings } from './strings.ts'
import styles from './Dialog.module.css'

export interface DialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly title: string
  readonly children: ReactNode
  readonly footer?: ReactNode
  /** 400, 560 and 880 px wide. */
  readonly size?: 's' | 'm' | 'l'
  readonly role?: 'dialog' | 'alertdialog'
}

export function Dialog({ isOpen, onClose, title, children, footer, size = 'm', role = 'dialog' }: DialogProps) {
  const texts = useStrings(controlStrings)
  return (
    <ModalOverlay className={styles.scrim} isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable={role === 'dialog'}>
      <Modal className={joinClasses(styles.modal, styles[size])}>
        <AriaDialog className={styles.dialog} role={role}>
          <header className={styles.header}>
            <Heading slot="title" className={styles.title}>
              {title}
            </Heading>
            {role === 'dialog' && <IconButton label={texts.close} icon={<X />} onPress={onClose} />}
          </header>
          <div className={styles.body}>{children}</div>
          {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
