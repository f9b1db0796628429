import { useRef } from 'react'
import type { CSSProperties, KeyboardEvent, PointerEvent } from 'react'
import type { Design } from '#core/design/design.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import { hexOf } from './design-colors.ts'
import { barGradient, stopAt, type Stop } from './gradient-stops.ts'
import { paintStrings } from './paint-strings.ts'
import styles from './GradientBar.module.css'

export interface GradientBarProps {
  readonly colors: Design['colors']
  readonly stops: readonly Stop[]
  readonly chosen: number
  readonly onChoose: (index: number) => void
  /** While a stop is dragged. */
  readonly onPreview: (stops: Stop[]) => void
  readonly onChange: (stops: Stop[]) => void
}

/** The schema's own limits. */
export const leastStops = 2
export const mostStops = 16

/** The stops on a bar: press it for a new one, drag or use the arrow keys to move one, Delete to take it away. */
export function GradientBar({ colors, stops, chosen, onChoose, onPreview, onChange }: GradientBarProps) {
  const texts = useStrings(paintStrings)
  const bar = useRef<HTMLDivElement>(null)
  const dragged = useRef<number | null>(null)
  const offsetAt = (clientX: number): number => {
    const { left, width } = bar.current!.getBoundingClientRect()
    return Number(Math.min(1, Math.max(0, (clientX - left) / width)).toFixed(3))
  }
  const moved = (index: number, offset: number): Stop[] => stops.map((stop, at) => (at === index ? { ...stop, offset } : stop))
  const addAt = (event: PointerEvent) => {
    if (event.target !== bar.current || stops.length >= mostStops) return
    onChange([...stops, stopAt(colors, stops, offsetAt(event.clientX))])
    onChoose(stops.length)
  }
  const drag = (index: number) => ({
    onPointerDown(event: PointerEvent<HTMLElement>) {
      event.currentTarget.setPointerCapture(event.pointerId)
      dragged.current = event.clientX
      onChoose(index)
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (dragged.current === null || Math.abs(event.clientX - dragged.current) < 2) return
      dragged.current = Infinity
      onPreview(moved(index, offsetAt(event.clientX)))
    },
    onPointerUp() {
      dragged.current = null
    },
    onPointerCancel() {
      dragged.current = null
    },
  })
  const press = (index: number) => (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' || event.key === 'ArrowUp' ? 0.01 : event.key === 'ArrowLeft' || event.key === 'ArrowDown' ? -0.01 : 0
    const isRemoval = event.key === 'Delete' || event.key === 'Backspace'
    if (by === 0 && !isRemoval) return
    event.preventDefault()
    event.stopPropagation()
    if (isRemoval) {
      if (stops.length <= leastStops) return
      onChange(stops.filter((_, at) => at !== index))
      onChoose(0)
    } else onPreview(moved(index, Number(Math.min(1, Math.max(0, stops[index]!.offset + by * (event.shiftKey ? 10 : 1))).toFixed(3))))
  }
  return (
    <div className={styles.frame}>
      <div ref={bar} role="group" aria-label={texts.stops} className={styles.bar} style={{ '--gradient': barGradient(colors, stops) } as CSSProperties} onPointerDown={addAt}>
        {stops.map((stop, index) => (
          <button
            key={index}
            type="button"
            role="slider"
            aria-label={texts.stop(Math.round(stop.offset * 100))}
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={Math.round(stop.offset * 100)}
            className={styles.stop}
            data-chosen={index === chosen ? '' : undefined}
            style={{ left: `${stop.offset * 100}%`, '--stop': hexOf(colors, stop.color) } as CSSProperties}
            onFocus={() => onChoose(index)}
            onKeyDown={press(index)}
            {...drag(index)}
          />
        ))}
      </div>
    </div>
  )
}
