import { Button } from '#renderer/controls/Button.tsx'
import { useStrings } from '#renderer/studio/strings.ts'
import { propertiesStrings } from './strings.ts'
import styles from './properties.module.css'

/** Lists that differ cannot be edited together; they can be made the same. */
export function MixedNote({ onSame }: { readonly onSame: () => void }) {
  const texts = useStrings(propertiesStrings)
  return (
    <div className={styles.stack}>
      <p className={styles.note}>{texts.several}</p>
      <div>
        <Button size="s" onPress={onSame}>
          {texts.makeSame}
        </Button>
      </div>
    </div>
  )
}
