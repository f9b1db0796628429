import { Spinner } from '#renderer/controls/Spinner.tsx'
import { useStrings } from '#renderer/studio/strings.ts'
import { frameStrings } from './strings.ts'
import styles from './ScreenLoading.module.css'

export function ScreenLoading() {
  const texts = useStrings(frameStrings)
  return (
    <div className={styles.loading}>
      <Spinner size={20} label={texts.opening} />
    </div>
  )
}
