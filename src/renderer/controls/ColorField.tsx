import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useStrings } from '#renderer/studio/strings.ts'
import { ColorPanel } from './ColorPanel.tsx'
import type { ColorChange, ColorToken } from './ColorPanel.tsx'
import { joinClasses } from './join-classes.ts'
import { controlStrings } from './strings.ts'
import { Swatch } from './Swatch.tsx'
import field from './field.module.css'
import surface from './popover-surface.module.css'
import styles from './ColorField.module.css'

export interface ColorFieldProps {
  readonly label: string
  readonly isLabelHidden?: boolean
  /** `#1a2b3c`; null: what is selected has several. */
  readonly value: string | null
  /** The design's own colours; the first to be offered. */
  readonly tokens?: readonly ColorToken[]
  /** Which of them it is. */
  readonly tokenId?: string | null
  /** Once for each colour that is chosen, a drag included. */
  readonly onChange: (change: ColorChange) => void
  /** While a colour is dragged, before it is chosen. */
  readonly onPreview?: (hex: string) => void
  readonly isDisabled?: boolean
}

export function ColorField({ label, isLabelHidden = false, value, tokens = [], tokenId = null, onChange, onPreview, isDisabled }: ColorFieldProps) {
  const texts = useStrings(controlStrings)
  const token = tokens.find(({ id }) => id === tokenId)
  const shown = token?.name ?? value?.toUpperCase() ?? texts.mixed
  return (
    <div className={field.field}>
      {!isLabelHidden && (
        <span className={field.label} aria-hidden="true">
          {label}
        </span>
      )}
      <DialogTrigger>
        <Button className={joinClasses(field.box, styles.button)} aria-label={`${label}: ${shown}`} isDisabled={isDisabled}>
          <Swatch color={value} />
          <span className={joinClasses(styles.value, token === undefined && styles.hex, value === null && styles.mixed)}>{shown}</span>
        </Button>
        <Popover className={surface.surface} offset={6} placement="left top" containerPadding={8}>
          <Dialog aria-label={label} className={styles.dialog}>
            <ColorPanel value={value} tokens={tokens} tokenId={tokenId} onChange={onChange} onPreview={onPreview} />
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  )
}
