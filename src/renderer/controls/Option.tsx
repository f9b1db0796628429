import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { ListBoxItem, Text } from 'react-aria-components'
import surface from './popover-surface.module.css'

export interface OptionItem {
  readonly id: string
  readonly label: string
  readonly icon?: ReactNode
  readonly description?: string
  readonly isDisabled?: boolean
}

/** One line of a list to choose from. */
export function Option({ item, children }: { readonly item: OptionItem; readonly children?: ReactNode }) {
  return (
    <ListBoxItem id={item.id} textValue={item.label} isDisabled={item.isDisabled} className={surface.item}>
      {({ isSelected }) => (
        <>
          {item.icon}
          <span className={surface.words}>
            <Text slot="label">{children ?? item.label}</Text>
            {item.description !== undefined && (
              <Text slot="description" className={surface.description}>
                {item.description}
              </Text>
            )}
          </span>
          <span className={surface.check}>{isSelected && <Check aria-hidden />}</span>
        </>
      )}
    </ListBoxItem>
  )
}
