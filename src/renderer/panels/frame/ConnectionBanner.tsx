import { useEffect, useState } from 'react'
import { Button } from '#renderer/controls/Button.tsx'
import { Spinner } from '#renderer/controls/Spinner.tsx'
import { useClientState } from '#renderer/studio/client-context.tsx'
import { useStrings } from '#renderer/studio/strings.ts'
import { frameStrings } from './strings.ts'
import styles from './Frame.module.css'

/** A blink of the wire is not worth a word. */
const patienceMs = 700

export function ConnectionBanner() {
  const texts = useStrings(frameStrings)
  const state = useClientState()
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    setLate(false)
    if (state !== 'reconnecting') return
    const timer = setTimeout(() => setLate(true), patienceMs)
    return () => clearTimeout(timer)
  }, [state])
  return (
    <div role="status">
      {state === 'reconnecting' && isLate && (
        <div className={styles.banner}>
          <Spinner size={14} label={texts.opening} />
          {texts.reconnecting}
        </div>
      )}
      {state === 'closed' && (
        <div className={styles.banner}>
          {texts.closed}
          <Button size="s" onPress={() => location.reload()}>
            {texts.reload}
          </Button>
        </div>
      )}
    </div>
  )
}
