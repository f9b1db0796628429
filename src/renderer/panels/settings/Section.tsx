import type { ReactNode } from 'react'
import styles from './SettingsScreen.module.css'

export const Section = ({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) => (
  <section id={`settings-${id}`} className={styles.section} aria-labelledby={`settings-${id}-title`}>
    <h2 id={`settings-${id}-title`} className={styles.heading}>
      {title}
    </h2>
    {children}
  </section>
)
