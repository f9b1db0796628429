import type { ReactNode } from 'react'
import { Button as AriaButton, ToggleButton } from 'react-aria-components'
import type { ButtonProps as AriaButtonProps } from 'react-aria-components'
import { joinClasses } from './join-classes.ts'
import { Tooltip } from './Tooltip.tsx'
import type { TooltipProps } from './Tooltip.tsx'
import styles from './IconButton.module.css'

export interface IconButtonProps extends Pick<AriaButtonProps, 'slot' | 'autoFocus' | 'id' | 'excludeFromTabOrder' | 'onPressStart' | 'onPressEnd'> {
  readonly label: string
  readonly icon: ReactNode
  /** Given: a button that stays down, and says so. */
  readonly isOn?: boolean
  readonly size?: 's' | 'm' | 'l'
  readonly onPress?: () => void
  readonly isDisabled?: boolean
  readonly shortcut?: string
  readonly placement?: TooltipProps['placement']
}

export function IconButton({ label, icon, isOn, size = 'm', onPress, shortcut, placement, ...rest }: IconButtonProps) {
  const className = joinClasses(styles.button, styles[size])
  return (
    <Tooltip text={label} shortcut={shortcut} placement={placement}>
      {isOn === undefined ? (
        <AriaButton {...rest} aria-label={label} className={className} onPress={onPress}>
          {icon}
        </AriaButton>
      ) : (
        <ToggleButton {...rest} slot={rest.slot ?? undefined} aria-label={label} className={className} isSelected={isOn} onChange={() => onPress?.()}>
          {icon}
        </ToggleButton>
      )}
    </Tooltip>
  )
}
