import type { ReactNode } from 'react'
import { NumberField } from '#renderer/controls/NumberField.tsx'
import { Slider } from '#renderer/controls/Slider.tsx'
import styles from './SliderField.module.css'

export interface SliderFieldProps {
  readonly label: string
  readonly isLabelHidden?: boolean
  /** Null: several values. */
  readonly value: number | null
  readonly min: number
  /** How far the slider goes. */
  readonly max: number
  /** How far a number that is typed may go, where that is further. */
  readonly most?: number
  readonly step?: number
  readonly unit?: string
  readonly icon?: ReactNode
  readonly onPreview: (value: number) => void
  readonly onCommit: (value: number) => void
  /** Stands at the end of the line. */
  readonly children?: ReactNode
}

/** A slider for the eye and a number for the exact value. */
export function SliderField({ label, isLabelHidden = false, value, min, max, most = max, step = 1, unit, icon, onPreview, onCommit, children }: SliderFieldProps) {
  return (
    <div>
      {!isLabelHidden && (
        <span className={styles.label} aria-hidden="true">
          {label}
        </span>
      )}
      <div className={styles.line}>
        <div className={styles.slider}>
          <Slider label={label} isLabelHidden value={Math.min(max, Math.max(min, value ?? min))} min={min} max={max} step={step} onChange={onPreview} onCommit={onCommit} />
        </div>
        <div className={styles.number}>
          <NumberField label={label} isLabelHidden unit={unit} icon={icon} value={value} min={min} max={most} step={step} onChange={onPreview} onCommit={onCommit} />
        </div>
        {children}
      </div>
    </div>
  )
}
