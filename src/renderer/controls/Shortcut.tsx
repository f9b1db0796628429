import { VisuallyHidden } from 'react-aria-components'
import { formatShortcut, joinsKeys } from './format-shortcut.ts'
import styles from './Shortcut.module.css'

/** A key combination such as `Mod+K`, as this system writes it. The drawn keys are no text, so that they are no part of a line's name. */
export function Shortcut({ keys }: { readonly keys: string }) {
  const written = formatShortcut(keys).join(joinsKeys)
  return (
    <kbd>
      <VisuallyHidden>{written}</VisuallyHidden>
      <span className={styles.keys} data-keys={written} aria-hidden="true" />
    </kbd>
  )
}
