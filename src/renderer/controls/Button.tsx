import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { ButtonProps as AriaButtonProps } from 'react-aria-components'
import { joinClasses } from './join-classes.ts'
import styles from './Button.module.css'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'isPending'> {
  readonly variant?: 'plain' | 'quiet' | 'primary' | 'danger'
  /** 24, 28 and 36 px high. */
  readonly size?: 's' | 'm' | 'l'
  readonly icon?: ReactNode
  readonly children?: ReactNode
}

export function Button({ variant = 'plain', size = 'm', icon, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={joinClasses(styles.button, styles[variant], styles[size])}>
      {icon}
      {children !== undefined && <span className={styles.label}>{children}</span>}
    </AriaButton>
  )
}
