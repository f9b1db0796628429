import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components'
import { joinClasses } from './join-classes.ts'
import styles from './ProgressBar.module.css'

export interface ProgressBarProps {
  readonly label: string
  readonly isLabelHidden?: boolean
  /** From 0 to 1; null: nobody knows. */
  readonly value: number | null
}

export function ProgressBar({ label, isLabelHidden = false, value }: ProgressBarProps) {
  return (
    <AriaProgressBar className={styles.progress} {...(isLabelHidden ? { 'aria-label': label } : {})} value={(value ?? 0) * 100} isIndeterminate={value === null}>
      {!isLabelHidden && <Label className={styles.label}>{label}</Label>}
      <div className={styles.rail}>
        <div className={joinClasses(styles.fill, value === null && styles.unknown)} style={value === null ? undefined : { width: `${Math.min(1, Math.max(0, value)) * 100}%` }} />
      </div>
    </AriaProgressBar>
  )
}
