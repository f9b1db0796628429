import { useStrings } from '#renderer/studio/strings.ts'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { controlStrings } from './strings.ts'

export interface ConfirmDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly title: string
  readonly text: string
  readonly confirmLabel: string
  readonly onConfirm: () => void
  readonly isDanger?: boolean
}

export function ConfirmDialog({ isOpen, onClose, title, text, confirmLabel, onConfirm, isDanger = false }: ConfirmDialogProps) {
  const texts = useStrings(controlStrings)
  const confirm = () => {
    onClose()
    onConfirm()
  }
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={title}
      size="s"
      role="alertdialog"
      footer={
        <>
          <Button onPress={onClose} autoFocus={isDanger}>
            {texts.cancel}
          </Button>
          <Button variant={isDanger ? 'danger' : 'primary'} onPress={confirm} autoFocus={!isDanger}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      <p>{text}</p>
    </Dialog>
  )
}
