import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { Tooltip } from './Tooltip.tsx'
import field from './field.module.css'
import styles from './SegmentedControl.module.css'

export interface SegmentedControlProps {
  readonly label: string
  readonly isLabelHidden?: boolean
  /** With an icon, the label is said and shown as a tooltip. */
  readonly items: readonly { readonly id: string; readonly label: string; readonly icon?: ReactNode }[]
  /** Null: several values. */
  readonly value: string | null
  readonly onChange: (id: string) => void
  readonly isDisabled?: boolean
}

export function SegmentedControl({ label, isLabelHidden = true, items, value, onChange, isDisabled }: SegmentedControlProps) {
  return (
    <div className={field.field}>
      {!isLabelHidden && (
        <span className={field.label} aria-hidden="true">
          {label}
        </span>
      )}
      <ToggleButtonGroup
        aria-label={label}
        className={styles.group}
        selectionMode="single"
        disallowEmptySelection={value !== null}
        selectedKeys={value === null ? [] : [value]}
        onSelectionChange={([id]) => id !== undefined && onChange(String(id))}
        isDisabled={isDisabled}
      >
        {items.map((item) =>
          item.icon === undefined ? (
            <ToggleButton key={item.id} id={item.id} className={styles.item}>
              {item.label}
            </ToggleButton>
          ) : (
            <Tooltip key={item.id} text={item.label}>
              <ToggleButton id={item.id} aria-label={item.label} className={styles.item}>
                {item.icon}
              </ToggleButton>
            </Tooltip>
          ),
        )}
      </ToggleButtonGroup>
    </div>
  )
}
