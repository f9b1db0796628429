import { useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { GridList } from 'react-aria-components'
import type { Generation } from '#contract/records.ts'
import { Button } from '#renderer/controls/Button.tsx'
import { goTo } from '#renderer/studio/router.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import { GenerationCard } from './GenerationCard.tsx'
import { libraryStrings } from './strings.ts'
import styles from './LibraryScreen.module.css'

export interface GenerationRowProps {
  readonly generations: readonly Generation[]
  readonly now: number
  readonly onRemove: (id: string) => void
}

/** The runs of briefs, newest first: one line of them, and the rest when asked for. */
export function GenerationRow({ generations, now, onRemove }: GenerationRowProps) {
  const texts = useStrings(libraryStrings)
  const [isWhole, setWhole] = useState(false)
  const grid = useRef<HTMLDivElement>(null)
  const columns = useColumns(grid)
  return (
    <section className={styles.section} aria-label={texts.briefs}>
      <div className={styles.sectionHead}>
        <h2 className={styles.sectionTitle}>{texts.briefs}</h2>
        {generations.length > columns && (
          <Button variant="quiet" size="s" onPress={() => setWhole(!isWhole)} aria-expanded={isWhole}>
            {isWhole ? texts.showFewer : texts.showAllBriefs(generations.length)}
          </Button>
        )}
      </div>
      <div
        onKeyDown={(event) => {
          const id = (event.target as Element).closest<HTMLElement>('[data-key]')?.dataset.key
          if (id === undefined || (event.key !== 'Delete' && event.key !== 'Backspace')) return
          event.preventDefault()
          onRemove(id)
        }}
      >
        <GridList ref={grid} aria-label={texts.briefs} className={styles.grid} layout="grid" keyboardNavigationBehavior="tab" items={isWhole ? generations : generations.slice(0, columns)} dependencies={[now, texts]} onAction={(id) => goTo({ screen: 'generation', id: String(id) })}>
          {(generation) => <GenerationCard generation={generation} now={now} onMenu={(verb) => (verb === 'open' ? goTo({ screen: 'generation', id: generation.id }) : onRemove(generation.id))} />}
        </GridList>
      </div>
    </section>
  )
}

/** How many cards stand in a line of the grid now. */
function useColumns(grid: RefObject<HTMLDivElement | null>): number {
  const [columns, setColumns] = useState(6)
  useEffect(() => {
    const watcher = new ResizeObserver(() => setColumns(getComputedStyle(grid.current!).gridTemplateColumns.split(' ').length))
    watcher.observe(grid.current!)
    return () => watcher.disconnect()
  }, [grid])
  return columns
}
