import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { ComboBox as AriaComboBox, Button, Input, Label, ListBox, Popover } from 'react-aria-components'
import { useStrings } from '#renderer/studio/strings.ts'
import { joinClasses } from './join-classes.ts'
import { Option } from './Option.tsx'
import type { OptionItem } from './Option.tsx'
import type { SelectProps } from './Select.tsx'
import { controlStrings } from './strings.ts'
import field from './field.module.css'
import surface from './popover-surface.module.css'
import select from './Select.module.css'
import styles from './ComboBox.module.css'

export interface ComboBoxProps extends SelectProps {
  /** How a line's label is drawn, for instance in its own font. */
  readonly renderItem?: (item: OptionItem) => ReactNode
}

export function ComboBox({ label, isLabelHidden = false, items, value, onChange, placeholder, isDisabled, renderItem }: ComboBoxProps) {
  const texts = useStrings(controlStrings)
  const chosen = items.find(({ id }) => id === value)
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed === null || typed === chosen?.label ? items : items.filter((item) => item.label.toLocaleLowerCase().includes(typed.trim().toLocaleLowerCase()))
  return (
    <AriaComboBox
      className={field.field}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      items={shown}
      value={value}
      inputValue={typed ?? chosen?.label ?? ''}
      onInputChange={setTyped}
      onChange={(id) => {
        setTyped(null)
        if (id !== null && id !== value) onChange(String(id))
      }}
      onOpenChange={(isOpen) => !isOpen && setTyped(null)}
      onBlur={() => setTyped(null)}
      menuTrigger="focus"
      isDisabled={isDisabled}
      allowsEmptyCollection
    >
      {!isLabelHidden && <Label className={field.label}>{label}</Label>}
      <div className={field.box}>
        <Input className={field.input} placeholder={placeholder ?? texts.mixed} spellCheck={false} onFocus={(event) => event.currentTarget.select()} />
        <Button className={styles.button}>
          <ChevronDown aria-hidden />
        </Button>
      </div>
      <Popover className={joinClasses(surface.surface, select.popover)} offset={4}>
        <ListBox<OptionItem> className={surface.list} renderEmptyState={() => <div className={surface.empty}>{texts.noMatch}</div>}>
          {(item) => <Option item={item}>{renderItem?.(item)}</Option>}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
