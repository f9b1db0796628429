import { Lock, LockOpen } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '#renderer/controls/IconButton.tsx'
import { useStrings } from '#renderer/studio/strings.ts'
import { briefStrings } from './strings.ts'
import styles from './Row.module.css'

export interface RowProps {
  readonly label: string
  readonly isLocked: boolean
  /** Undefined: there is nothing to lock yet. */
  readonly onLock?: (isLocked: boolean) => void
  readonly children: ReactNode
}

/** One thing that was understood: its name, what it is now, and whether candidates may differ in it. */
export function Row({ label, isLocked, onLock, children }: RowProps) {
  const texts = useStrings(briefStrings)
  return (
    <div className={styles.row} role="group" aria-label={`${label}, ${isLocked ? texts.locked : texts.free}`} data-locked={isLocked ? '' : undefined}>
      <h3 className={styles.label}>{label}</h3>
      <div className={styles.content}>{children}</div>
      <div className={styles.lock}>
        {onLock !== undefined && (
          <IconButton
            label={isLocked ? texts.unlock(label) : texts.lock(label)}
            size="s"
            isOn={isLocked}
            icon={isLocked ? <Lock aria-hidden /> : <LockOpen aria-hidden />}
            onPress={() => onLock(!isLocked)}
            placement="left"
          />
        )}
      </div>
    </div>
  )
}
