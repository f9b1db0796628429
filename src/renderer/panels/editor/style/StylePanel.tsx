import type { Design } from '#core/design/design.ts'
import type { PageTypesetter } from '#renderer/studio/page-typesetter.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { ColorsSection } from './ColorsSection.tsx'
import { FontsSection } from './FontsSection.tsx'
import styles from './StylePanel.module.css'

export interface StylePanelProps {
  readonly studio: Studio
  readonly typesetter: PageTypesetter
}

/** As each design was when its panel was first shown: what reset goes back to. */
const openedDesigns = new WeakMap<Studio, Design>()

/** The palette and the fonts of the whole design. */
export function StylePanel({ studio, typesetter }: StylePanelProps) {
  const opened = openedDesigns.get(studio) ?? studio.state().design
  openedDesigns.set(studio, opened)
  return (
    <div className={styles.panel}>
      <ColorsSection studio={studio} opened={opened} />
      <FontsSection studio={studio} typesetter={typesetter} opened={opened} />
    </div>
  )
}
