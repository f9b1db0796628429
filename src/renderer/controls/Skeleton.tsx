import styles from './Skeleton.module.css'

/** Stands in a thing's place while it is fetched. */
export function Skeleton({ width = '100%', height = 16, radius }: { readonly width?: number | string; readonly height?: number | string; readonly radius?: number }) {
  return <span className={styles.skeleton} aria-hidden="true" style={{ width, height, borderRadius: radius }} />
}
