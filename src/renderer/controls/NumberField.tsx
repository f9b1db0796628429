import { useRef, useState } from 'react'
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react'
import { TextField as AriaTextField, Input, Label } from 'react-aria-components'
import { useStrings } from '#renderer/studio/strings.ts'
import { joinClasses } from './join-classes.ts'
import { readNumber } from './read-number.ts'
import { controlStrings } from './strings.ts'
import field from './field.module.css'
import styles from './NumberField.module.css'

export interface NumberFieldProps {
  readonly label: string
  readonly isLabelHidden?: boolean
  /** Null: what is selected has several values. */
  readonly value: number | null
  /** Once for each entry, key press or scrub. */
  readonly onCommit: (value: number) => void
  /** While it is scrubbed or an arrow key is held, before the commit. */
  readonly onChange?: (value: number) => void
  readonly min?: number
  readonly max?: number
  readonly step?: number
  readonly unit?: string
  /** Stands in the field, for instance `X`; drag it to scrub. */
  readonly icon?: ReactNode
  readonly isDisabled?: boolean
}

/** Screen pixels of a drag for one step. */
const scrubPixels = 2

export function NumberField({ label, isLabelHidden = false, value, onCommit, onChange, min = -Infinity, max = Infinity, step = 1, unit, icon, isDisabled = false }: NumberFieldProps) {
  const texts = useStrings(controlStrings)
  const [draft, setDraft] = useState<string | null>(null)
  const [moving, setMoving] = useState<number | null>(null)
  const drag = useRef<{ startX: number; from: number; hasMoved: boolean } | null>(null)
  const latest = useRef({ draft, moving })
  latest.current = { draft, moving }

  const decimals = Math.max(2, `${step}`.split('.')[1]?.length ?? 0)
  const toShown = (number: number) => `${Number(number.toFixed(decimals))}`
  const clamp = (number: number) => Number(Math.min(max, Math.max(min, number)).toFixed(6))
  const current = moving ?? value

  const write = (next: string | null) => {
    latest.current.draft = next
    setDraft(next)
  }
  const preview = (next: number) => {
    latest.current.moving = next
    setMoving(next)
    onChange?.(next)
  }
  const settle = () => {
    const { draft: typed, moving: moved } = latest.current
    write(null)
    latest.current.moving = null
    setMoving(null)
    if (moved !== null && moved !== value) return onCommit(moved)
    if (typed === null) return
    const read = readNumber(typed, value)
    if (read !== null && clamp(read) !== value) onCommit(clamp(read))
  }

  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      settle()
      const input = event.currentTarget
      requestAnimationFrame(() => input.select())
    } else if (event.key === 'Escape' && (draft !== null || moving !== null)) {
      event.stopPropagation()
      write(null)
      latest.current.moving = null
      setMoving(null)
      if (moving !== null && value !== null) onChange?.(value)
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault()
      const from = draft === null ? current : readNumber(draft, value)
      if (from === null) return
      const size = step * (event.shiftKey ? 10 : event.altKey ? 0.1 : 1)
      const next = clamp(from + (event.key === 'ArrowUp' ? size : -size))
      write(null)
      preview(next)
    }
  }
  const release = (event: KeyboardEvent<HTMLInputElement>) => {
    if ((event.key === 'ArrowUp' || event.key === 'ArrowDown') && latest.current.moving !== null) settle()
  }

  const scrub = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0 || isDisabled || value === null) return
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      drag.current = { startX: event.clientX, from: value, hasMoved: false }
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const start = drag.current
      if (start === null) return
      const distance = event.clientX - start.startX
      if (!start.hasMoved && Math.abs(distance) < 3) return
      start.hasMoved = true
      const size = step * (event.shiftKey ? 10 : event.altKey ? 0.1 : 1)
      preview(clamp(start.from + Math.round(distance / scrubPixels) * size))
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      const start = drag.current
      drag.current = null
      if (start?.hasMoved === true) settle()
      else if (start !== null) event.currentTarget.closest(`.${styles.root}`)?.querySelector('input')?.focus()
    },
    onPointerCancel() {
      drag.current = null
      latest.current.moving = null
      setMoving(null)
      if (value !== null) onChange?.(value)
    },
  }

  return (
    <AriaTextField
      className={joinClasses(field.field, styles.root)}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      value={draft ?? (current === null ? '' : toShown(current))}
      onChange={write}
      onBlur={settle}
      isDisabled={isDisabled}
    >
      {!isLabelHidden && (
        <Label className={joinClasses(field.label, styles.scrub)} {...scrub}>
          {label}
        </Label>
      )}
      <div className={field.box}>
        {icon !== undefined && (
          <span className={joinClasses(styles.icon, styles.scrub)} aria-hidden="true" {...scrub}>
            {icon}
          </span>
        )}
        <Input
          className={joinClasses(field.input, styles.input, icon !== undefined && styles.afterIcon)}
          role="spinbutton"
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          placeholder={value === null ? texts.mixed : undefined}
          aria-valuenow={current ?? undefined}
          aria-valuemin={Number.isFinite(min) ? min : undefined}
          aria-valuemax={Number.isFinite(max) ? max : undefined}
          aria-valuetext={current === null ? texts.mixed : `${toShown(current)}${unit === undefined ? '' : ` ${unit}`}`}
          onKeyDown={press}
          onKeyUp={release}
          onFocus={(event) => event.currentTarget.select()}
        />
        {unit !== undefined && current !== null && (
          <span className={styles.unit} aria-hidden="true">
            {unit}
          </span>
        )}
      </div>
    </AriaTextField>
  )
}
