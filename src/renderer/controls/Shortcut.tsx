import { formatShortcut, joinsKeys } from './format-shortcut.ts'
import styles from './Shortcut.module.css'

/** A key combination such as `Mod+K`, as this system writes it. */
export const Shortcut = ({ keys }: { readonly keys: string }) => <kbd className={styles.keys}>{formatShortcut(keys).join(joinsKeys)}</kbd>
