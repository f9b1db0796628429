import { Check } from 'lucide-react'
import { useStrings } from '#renderer/studio/strings.ts'
import { pictureUrl } from './fetch-design.ts'
import { variantsStrings } from './strings.ts'
import type { Made } from './use-variants.ts'
import styles from './variants.module.css'

export interface VariantTileProps {
  readonly made: Made
  readonly label: string
  readonly isChosen: boolean
  readonly onChoose: () => void
  readonly onUse?: () => void
  /** Shown under the picture. */
  readonly caption?: string
}

/** A result as a picture that can be chosen. */
export function VariantTile({ made, label, isChosen, onChoose, onUse, caption }: VariantTileProps) {
  const texts = useStrings(variantsStrings)
  const notes = [...(made.hidden.length === 0 ? [] : [texts.hidden(made.hidden.join(', '))]), ...(made.faults.length === 0 ? [] : [texts.faults(made.faults.length)])]
  return (
    <li className={styles.tile}>
      <button type="button" className={styles.picture} aria-pressed={isChosen} aria-label={[label, ...notes].join('. ')} onClick={onChoose} onDoubleClick={onUse}>
        <img src={pictureUrl(made)} alt="" draggable={false} />
        {isChosen && (
          <span className={styles.badge} aria-hidden="true">
            <Check size={14} />
          </span>
        )}
      </button>
      {caption !== undefined && <span className={styles.caption}>{caption}</span>}
      {made.hidden.length > 0 && <span className={styles.note}>{texts.hidden(made.hidden.join(', '))}</span>}
      {made.faults.length > 0 && (
        <span className={styles.note} data-tone="warning" title={made.faults.join('\n')}>
          {texts.faults(made.faults.length)}
        </span>
      )}
    </li>
  )
}
