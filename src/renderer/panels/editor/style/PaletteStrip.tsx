import { Check } from 'lucide-react'
import styles from './StylePanel.module.css'

export interface PaletteStripProps {
  readonly label: string
  readonly colors: readonly string[]
  readonly isOn: boolean
  readonly onPress: () => void
}

/** The ground takes most of the strip, as it does of a poster. */
export function PaletteStrip({ label, colors, isOn, onPress }: PaletteStripProps) {
  return (
    <button type="button" className={styles.palette} aria-label={label} aria-pressed={isOn} title={label} onClick={onPress}>
      {colors.map((color, index) => (
        <span key={index} style={{ background: color, flexGrow: index === 0 ? 3 : index === 1 ? 2 : 1 }} />
      ))}
      {isOn && <Check className={styles.tick} size={14} aria-hidden />}
    </button>
  )
}
