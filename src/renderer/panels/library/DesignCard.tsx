import { Check, Ellipsis } from 'lucide-react'
import { Button, Checkbox, GridListItem } from 'react-aria-components'
import type { Summary } from '#contract/records.ts'
import { joinClasses } from '#renderer/controls/join-classes.ts'
import { Menu } from '#renderer/controls/Menu.tsx'
import type { MenuEntry } from '#renderer/controls/MenuItems.tsx'
import { useLanguage, useStrings } from '#renderer/studio/strings.ts'
import { formatAgo } from './format-ago.ts'
import { libraryStrings } from './strings.ts'
import styles from './Card.module.css'

export interface DesignCardProps {
  readonly design: Summary
  readonly now: number
  readonly menu: readonly MenuEntry[]
  readonly onMenu: (action: string) => void
}

/** One design as its picture, at its own proportions. */
export function DesignCard({ design, now, menu, onMenu }: DesignCardProps) {
  const texts = useStrings(libraryStrings)
  const language = useLanguage()
  const title = design.title || texts.untitled
  const when = formatAgo(design.changedAt, now, language)
  return (
    <GridListItem id={design.id} textValue={title} className={styles.card}>
      <div className={styles.mat}>
        <div className={joinClasses(styles.sheet, design.width >= design.height ? styles.wide : styles.tall, !design.hasThumbnail && styles.waiting)} style={{ aspectRatio: `${design.width} / ${design.height}` }}>
          {design.hasThumbnail && <img src={`/thumbnails/${design.id}/${design.revision}.png`} alt="" loading="lazy" decoding="async" draggable={false} />}
        </div>
        <Checkbox slot="selection" className={styles.select} aria-label={texts.choose(title)}>
          <Check aria-hidden />
        </Checkbox>
        <div className={styles.more}>
          <Menu
            label={texts.more(title)}
            placement="bottom end"
            items={menu}
            onAction={onMenu}
            trigger={
              <Button className={styles.button} aria-label={texts.more(title)}>
                <Ellipsis aria-hidden />
              </Button>
            }
          />
        </div>
      </div>
      <div className={styles.words}>
        <span className={styles.title} data-title-of={design.id}>
          {title}
        </span>
        <span className={styles.facts}>
          {design.width} × {design.height} · {when}
        </span>
      </div>
    </GridListItem>
  )
}
