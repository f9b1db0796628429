import { useId } from 'react'
import type { ExportKind } from '#contract/work.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import { exportStrings } from './strings.ts'
import styles from './ExportDialog.module.css'

const order: readonly ExportKind[] = ['png', 'svg', 'svg-figma', 'svg-outline', 'json']

export function FormatField({ value, onChange }: { readonly value: ExportKind; readonly onChange: (kind: ExportKind) => void }) {
  const texts = useStrings(exportStrings)
  const id = useId()
  return (
    <fieldset className={styles.formats}>
      <legend>{texts.format}</legend>
      {order.map((kind) => (
        <label key={kind} className={styles.format}>
          <input type="radio" name={id} value={kind} checked={kind === value} onChange={() => onChange(kind)} />
          <span className={styles.formatName}>{texts[`kind_${kind}`]}</span>
          <span className={styles.formatText}>{texts[`text_${kind}`]}</span>
        </label>
      ))}
    </fieldset>
  )
}
