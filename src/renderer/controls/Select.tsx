import { ChevronDown } from 'lucide-react'
import { Select as AriaSelect, Button, Label, ListBox, Popover, SelectValue } from 'react-aria-components'
import { useStrings } from '#renderer/studio/strings.ts'
import { joinClasses } from './join-classes.ts'
import { Option } from './Option.tsx'
import type { OptionItem } from './Option.tsx'
import { controlStrings } from './strings.ts'
import field from './field.module.css'
import surface from './popover-surface.module.css'
import styles from './Select.module.css'

export interface SelectProps {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly items: readonly OptionItem[]
  /** Null: several values, or none yet. */
  readonly value: string | null
  readonly onChange: (id: string) => void
  readonly placeholder?: string
  readonly isDisabled?: boolean
}

export function Select({ label, isLabelHidden = false, items, value, onChange, placeholder, isDisabled }: SelectProps) {
  const texts = useStrings(controlStrings)
  const chosen = items.find(({ id }) => id === value)
  return (
    <AriaSelect
      className={field.field}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      value={value}
      onChange={(id) => id !== null && onChange(String(id))}
      placeholder={placeholder ?? texts.mixed}
      isDisabled={isDisabled}
    >
      {!isLabelHidden && <Label className={field.label}>{label}</Label>}
      <Button className={joinClasses(field.box, styles.button)}>
        {chosen?.icon}
        <SelectValue className={joinClasses(styles.value, chosen === undefined && styles.placeholder)}>{chosen?.label ?? placeholder ?? texts.mixed}</SelectValue>
        <ChevronDown aria-hidden className={styles.chevron} />
      </Button>
      <Popover className={joinClasses(surface.surface, styles.popover)} offset={4}>
        <ListBox className={surface.list} items={items}>
          {(item) => <Option item={item} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
