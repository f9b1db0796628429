import { formatShortcut } from './format-shortcut.ts'
import styles from './Shortcut.module.css'

/** A key combination such as `Mod+K`, drawn as keys. */
export function Shortcut({ keys }: { readonly keys: string }) {
  return (
    <span className={styles.keys}>
      {formatShortcut(keys).map((key, index) => (
        <kbd key={index} className={styles.key}>
          {key}
        </kbd>
      ))}
    </span>
  )
}
