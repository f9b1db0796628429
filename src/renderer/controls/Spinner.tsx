import { ProgressBar } from 'react-aria-components'
import { useStrings } from '#renderer/studio/strings.ts'
import { controlStrings } from './strings.ts'
import styles from './Spinner.module.css'

export function Spinner({ label, size = 16 }: { readonly label?: string; readonly size?: number }) {
  const texts = useStrings(controlStrings)
  return (
    <ProgressBar isIndeterminate aria-label={label ?? texts.working} className={styles.spinner}>
      <svg width={size} height={size} viewBox="0 0 16 16" fill="none" aria-hidden="true">
        <circle cx="8" cy="8" r="6.5" className={styles.rail} />
        <path d="M8 1.5A6.5 6.5 0 0 1 14.5 8" className={styles.arc} />
      </svg>
    </ProgressBar>
  )
}
