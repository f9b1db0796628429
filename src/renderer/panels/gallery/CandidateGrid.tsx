import { useEffect, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import type { Candidate } from '#contract/records.ts'
import { Skeleton } from '#renderer/controls/Skeleton.tsx'
import { useStrings } from '#renderer/studio/strings.ts'
import { CandidateCard, sizeWords } from './CandidateCard.tsx'
import { findNeighbor } from './find-neighbor.ts'
import type { ArrowKey, Placed } from './find-neighbor.ts'
import { fitRow } from './fit-card.ts'
import type { SizeGroup } from './gallery-state.ts'
import type { CandidateActions } from './use-candidate-actions.ts'
import { useBoxSize } from './use-box-size.ts'
import { galleryStrings } from './strings.ts'
import styles from './CandidateGrid.module.css'

export interface CandidateGridProps {
  readonly groups: readonly SizeGroup[]
  /** How many of each size there are to be. */
  readonly total: number
  readonly current: Candidate | null
  readonly picked: readonly string[]
  readonly actions: CandidateActions
  readonly onFocus: (id: string) => void
  readonly onEnlarge: (id: string) => void
  readonly onPick: (id: string) => void
  readonly onKey: (key: string, candidate: Candidate) => boolean
}

const arrows: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']

export function CandidateGrid({ groups, total, current, picked, actions, onFocus, onEnlarge, onPick, onKey }: CandidateGridProps) {
  const texts = useStrings(galleryStrings)
  const [grid, { width: room }] = useBoxSize<HTMLDivElement>()
  // Nothing else has it when the gallery opens: the arrows work at once.
  const hadFocus = useRef(true)
  const cards = (): HTMLElement[] => [...(grid.current?.querySelectorAll<HTMLElement>('[data-candidate]') ?? [])]
  const focusCard = (id: string): void => cards().find((card) => card.dataset['candidate'] === id)?.focus()

  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.metaKey || event.ctrlKey || event.altKey || current === null) return
    const isOnPicture = event.target instanceof HTMLElement && event.target.dataset['candidate'] !== undefined
    if (isOnPicture && (arrows.includes(event.key) || event.key === 'Home' || event.key === 'End')) {
      event.preventDefault()
      const placed = cards().map((card): Placed => {
        const { x, y, width, height } = card.getBoundingClientRect()
        return { id: card.dataset['candidate']!, x, y, width, height }
      })
      const next = event.key === 'Home' ? placed[0]?.id : event.key === 'End' ? placed.at(-1)?.id : findNeighbor(placed, current.id, event.key as ArrowKey)
      if (next != null) focusCard(next)
      return
    }
    // On a button of the card, Enter and Space are that button's.
    if (!isOnPicture && (event.key === 'Enter' || event.key === ' ')) return
    if (onKey(event.key, current)) event.preventDefault()
  }

  // A card that was discarded takes the focus with it: it goes on to the next.
  const currentId = current?.id ?? null
  useEffect(() => {
    if (hadFocus.current && currentId !== null && document.activeElement === document.body) focusCard(currentId)
  })

  return (
    <div
      ref={grid}
      className={styles.groups}
      onKeyDown={press}
      onFocus={() => (hadFocus.current = true)}
      onBlur={(event) => {
        if (event.relatedTarget !== null) hadFocus.current = grid.current?.contains(event.relatedTarget) ?? false
      }}
    >
      {groups.map(({ size, candidates, missing }) => {
        const shown = fitRow(size, room)
        return (
          <section key={size.name} className={styles.group} aria-label={sizeWords(size)}>
            {groups.length > 1 && (
              <h2>
                {sizeWords(size)} {candidates.length > 0 && <span>{texts.candidates(candidates.length)}</span>}
              </h2>
            )}
            <ul className={styles.grid}>
              {candidates.map((candidate) => (
                <li key={candidate.id}>
                  <CandidateCard
                    candidate={candidate}
                    width={shown.width}
                    height={shown.height}
                    total={total}
                    isCurrent={candidate.id === currentId}
                    isPicked={picked.includes(candidate.id)}
                    actions={actions}
                    onFocus={onFocus}
                    onEnlarge={onEnlarge}
                    onPick={onPick}
                  />
                </li>
              ))}
              {Array.from({ length: missing }, (_, index) => (
                <li key={`missing-${index}`} className={styles.coming} aria-label={texts.coming}>
                  <Skeleton {...shown} radius={3} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
