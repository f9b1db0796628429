import { useRef, useState } from 'react'
import type { DragEvent, KeyboardEvent } from 'react'
import styles from './PicturesPanel.module.css'

export interface GridPicture {
  readonly id: string
  readonly name: string
  readonly url: string
}

export interface PictureGridProps {
  readonly label: string
  readonly pictures: readonly GridPicture[]
  readonly labelOf: (name: string) => string
  readonly chosen: string | null
  readonly onPick: (id: string) => void
  /** It may be dragged soon. */
  readonly onNear?: (id: string) => void
  readonly onDragStart: (id: string, event: DragEvent) => void
}

/** A grid that is one stop of the Tab key: arrows, Home and End go through it. */
export function PictureGrid({ label, pictures, labelOf, chosen, onPick, onNear, onDragStart }: PictureGridProps) {
  const list = useRef<HTMLUListElement>(null)
  const [current, setCurrent] = useState(0)
  const reached = Math.min(current, Math.max(0, pictures.length - 1))

  function move(event: KeyboardEvent): void {
    const tiles = [...(list.current?.querySelectorAll('button') ?? [])]
    const columns = Math.max(1, tiles.filter((tile) => tile.offsetTop === tiles[0]!.offsetTop).length)
    const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns, Home: -reached, End: tiles.length - 1 - reached }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    event.stopPropagation()
    const next = reached + step
    if (next < 0 || next >= tiles.length) return
    setCurrent(next)
    tiles[next]!.focus()
  }

  return (
    <ul ref={list} className={styles.grid} aria-label={label} onKeyDown={move}>
      {pictures.map(({ id, name, url }, index) => (
        <li key={id} draggable onDragStart={(event) => onDragStart(id, event)} onPointerEnter={() => onNear?.(id)}>
          <button
            type="button"
            className={styles.tile}
            tabIndex={index === reached ? 0 : -1}
            aria-label={labelOf(name)}
            aria-pressed={chosen === null ? undefined : chosen === id}
            title={name}
            onFocus={() => setCurrent(index)}
            onClick={() => onPick(id)}
          >
            <img src={url} alt="" loading="lazy" decoding="async" draggable={false} />
          </button>
        </li>
      ))}
    </ul>
  )
}
