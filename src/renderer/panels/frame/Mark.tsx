import styles from './Frame.module.css'

/** The product's sign: a sheet with a headline, a line and a picture. */
export const Mark = () => (
  <svg viewBox="0 0 16 18" className={styles.sign} aria-hidden="true">
    <rect x="0.5" width="15" height="18" rx="1.8" fill="var(--color-accent)" />
    <path d="M3 3h10v3.4H3zm0 4.8h6.5v2H3z" fill="var(--color-on-accent)" />
    <circle cx="10.6" cy="13.2" r="2.6" fill="var(--color-on-accent)" />
  </svg>
)
