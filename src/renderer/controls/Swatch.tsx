import styles from './Swatch.module.css'

/** A colour to look at; what is beside it says its name. */
export function Swatch({ color, size = 16 }: { readonly color: string | null; readonly size?: number }) {
  return <span className={styles.swatch} aria-hidden="true" data-empty={color === null ? '' : undefined} style={{ width: size, height: size, background: color ?? undefined }} />
}
