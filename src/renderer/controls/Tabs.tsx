import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components'
import styles from './Tabs.module.css'

export interface TabsProps {
  readonly label: string
  readonly items: readonly { readonly id: string; readonly label: string; readonly content: ReactNode }[]
  readonly value?: string
  readonly onChange?: (id: string) => void
}

export function Tabs({ label, items, value, onChange }: TabsProps) {
  return (
    <AriaTabs className={styles.tabs} selectedKey={value} onSelectionChange={(id) => onChange?.(String(id))}>
      <TabList aria-label={label} className={styles.list}>
        {items.map((item) => (
          <Tab key={item.id} id={item.id} className={styles.tab}>
            {item.label}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className={styles.panel}>
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
