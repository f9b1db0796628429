import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Disclosure as AriaDisclosure, Button, DisclosurePanel, Heading } from 'react-aria-components'
import styles from './Disclosure.module.css'

export interface DisclosureProps {
  readonly title: string
  readonly children: ReactNode
  readonly isOpen?: boolean
  readonly isOpenAtFirst?: boolean
  readonly onOpenChange?: (isOpen: boolean) => void
  /** Stands at the end of the title's line. */
  readonly actions?: ReactNode
}

export function Disclosure({ title, children, isOpen, isOpenAtFirst = true, onOpenChange, actions }: DisclosureProps) {
  return (
    <AriaDisclosure className={styles.disclosure} isExpanded={isOpen} defaultExpanded={isOpenAtFirst} onExpandedChange={onOpenChange}>
      <div className={styles.head}>
        <Heading level={3} className={styles.heading}>
          <Button slot="trigger" className={styles.trigger}>
            <ChevronRight aria-hidden />
            {title}
          </Button>
        </Heading>
        {actions}
      </div>
      <DisclosurePanel className={styles.panel}>
        <div className={styles.content}>{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  )
}
