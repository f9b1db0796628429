import type { ReactElement } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'
import type { TooltipProps as AriaTooltipProps } from 'react-aria-components'
import { Shortcut } from './Shortcut.tsx'
import styles from './Tooltip.module.css'

export interface TooltipProps {
  readonly text: string
  readonly shortcut?: string
  readonly placement?: AriaTooltipProps['placement']
  /** Something that can be focused. */
  readonly children: ReactElement
}

export function Tooltip({ text, shortcut, placement = 'bottom', children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={60}>
      {children}
      <AriaTooltip className={styles.tooltip} offset={6} placement={placement}>
        {text}
        {shortcut !== undefined && <Shortcut keys={shortcut} />}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
