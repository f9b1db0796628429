import { X } from 'lucide-react'
import { UNSTABLE_Toast as Toast, UNSTABLE_ToastContent as ToastContent, UNSTABLE_ToastRegion as ToastRegion, Text } from 'react-aria-components'
import { useStrings } from '#renderer/studio/strings.ts'
import { Button } from './Button.tsx'
import { IconButton } from './IconButton.tsx'
import { joinClasses } from './join-classes.ts'
import { toasts } from './show-toast.ts'
import { controlStrings } from './strings.ts'
import styles from './Toasts.module.css'

/** Where `showToast` shows. Once in the app. */
export function Toasts() {
  const texts = useStrings(controlStrings)
  return (
    <ToastRegion queue={toasts} className={styles.region} aria-label={texts.notifications}>
      {({ toast }) => (
        <Toast toast={toast} className={joinClasses(styles.toast, styles[toast.content.tone ?? 'plain'])}>
          <ToastContent className={styles.content}>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action !== undefined && (
            <Button
              size="s"
              variant="plain"
              onPress={() => {
                toasts.close(toast.key)
                toast.content.action?.onPress()
              }}
            >
              {toast.content.action.label}
            </Button>
          )}
          <IconButton slot="close" size="s" label={texts.close} icon={<X />} placement="top" />
        </Toast>
      )}
    </ToastRegion>
  )
}
