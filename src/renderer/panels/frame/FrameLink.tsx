import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import { joinClasses } from '#renderer/controls/join-classes.ts'
import styles from './Frame.module.css'

export interface FrameLinkProps {
  readonly href: string
  readonly isCurrent: boolean
  readonly icon: ReactNode
  /** Said, where no words stand beside the icon. */
  readonly label?: string
  readonly children?: ReactNode
}

export const FrameLink = ({ href, isCurrent, icon, label, children }: FrameLinkProps) => (
  <Link href={href} aria-label={label} aria-current={isCurrent ? 'page' : undefined} className={joinClasses(styles.link, children === undefined && styles.iconLink)}>
    {icon}
    {children}
  </Link>
)
