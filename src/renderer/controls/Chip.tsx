import { Lock, LockOpen, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useStrings } from '#renderer/studio/strings.ts'
import { joinClasses } from './join-classes.ts'
import { controlStrings } from './strings.ts'
import { Swatch } from './Swatch.tsx'
import styles from './Chip.module.css'

export interface ChipProps {
  readonly label: string
  readonly icon?: ReactNode
  readonly swatch?: string
  readonly isOn?: boolean
  readonly isLocked?: boolean
  readonly onPress?: () => void
  readonly onLock?: (isLocked: boolean) => void
  readonly onRemove?: () => void
}

export function Chip({ label, icon, swatch, isOn = false, isLocked = false, onPress, onLock, onRemove }: ChipProps) {
  const texts = useStrings(controlStrings)
  const words = (
    <>
      {swatch !== undefined && <Swatch color={swatch} size={12} />}
      {icon}
      <span className={styles.words}>{label}</span>
    </>
  )
  return (
    <span className={joinClasses(styles.chip, isLocked && styles.locked, isOn && styles.on)}>
      {onPress === undefined ? (
        <span className={styles.label}>{words}</span>
      ) : (
        <Button className={joinClasses(styles.label, styles.press)} onPress={onPress}>
          {words}
        </Button>
      )}
      {onLock !== undefined && (
        <Button className={styles.action} aria-label={isLocked ? texts.unlock(label) : texts.lock(label)} onPress={() => onLock(!isLocked)}>
          {isLocked ? <Lock aria-hidden /> : <LockOpen aria-hidden />}
        </Button>
      )}
      {onRemove !== undefined && (
        <Button className={styles.action} aria-label={texts.remove(label)} onPress={onRemove}>
          <X aria-hidden />
        </Button>
      )}
    </span>
  )
}
