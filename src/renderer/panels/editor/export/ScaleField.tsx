import { NumberField } from '#renderer/controls/NumberField.tsx'
import { SegmentedControl } from '#renderer/controls/SegmentedControl.tsx'
import { useStrings } from '#renderer/studio/strings.ts'
import type { ExportChoice } from './export-choice.ts'
import { exportStrings } from './strings.ts'
import styles from './ExportDialog.module.css'

const scales = [1, 2, 3]

export function ScaleField({ scale, isOwn, onChange }: { readonly scale: number; readonly isOwn: boolean; readonly onChange: (changes: Partial<ExportChoice>) => void }) {
  const texts = useStrings(exportStrings)
  const isPreset = !isOwn && scales.includes(scale)
  return (
    <div className={styles.scale}>
      <SegmentedControl
        label={texts.scale}
        isLabelHidden={false}
        items={[...scales.map((each) => ({ id: String(each), label: texts.times(each) })), { id: 'own', label: texts.ownScale }]}
        value={isPreset ? String(scale) : 'own'}
        onChange={(id) => onChange(id === 'own' ? { isOwnScale: true } : { scale: Number(id), isOwnScale: false })}
      />
      {!isPreset && <NumberField label={texts.scaleLabel} value={scale} min={0.1} max={8} step={0.1} unit="×" onCommit={(next) => onChange({ scale: next, isOwnScale: true })} />}
    </div>
  )
}
