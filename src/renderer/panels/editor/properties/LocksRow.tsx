import type { LayerId } from '#core/design/ids.ts'
import type { Layer } from '#core/design/layer.ts'
import { isLocked } from '#core/design/locks.ts'
import { Checkbox } from '#renderer/controls/Checkbox.tsx'
import { useStrings } from '#renderer/studio/strings.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { propertiesStrings } from './strings.ts'
import styles from './properties.module.css'

/** What can be held by itself, and the fields that it is made of. */
const parts = {
  lockPlace: ['x', 'y', 'angleDeg'],
  lockSize: ['width', 'height'],
  lockWords: ['runs'],
  lockType: ['family', 'weight', 'isItalic', 'fontSize', 'leading', 'tracking', 'letterCase', 'features', 'style'],
  lockColor: ['color', 'fills', 'strokes', 'recolor'],
  lockPicture: ['asset', 'crop', 'focus', 'fit', 'mask'],
} as const
type Part = keyof typeof parts

/** The part's fields that the layer has. A group's mask is no picture. */
const fieldsOf = (layer: Layer, part: Part): readonly string[] => (layer.kind === 'group' ? [] : parts[part].filter((field) => field in layer))
const isHeld = (layer: Layer, part: Part): boolean => fieldsOf(layer, part).every((field) => isLocked(layer, field))

/** What of the layers stays as it is, whatever is made anew around them. */
export function LocksRow({ studio, layers }: { readonly studio: Studio; readonly layers: readonly Layer[] }) {
  const texts = useStrings(propertiesStrings)
  const shown = (Object.keys(parts) as Part[]).filter((part) => layers.some((layer) => fieldsOf(layer, part).length > 0))
  if (shown.length === 0) return null
  const ids: LayerId[] = layers.map(({ id }) => id)
  return (
    <div role="group" aria-label={texts.locks}>
      <div className={styles.group}>
        <span>{texts.locks}</span>
      </div>
      <div className={styles.locks}>
        {shown.map((part) => {
          const having = layers.filter((layer) => fieldsOf(layer, part).length > 0)
          return (
            <Checkbox
              key={part}
              label={texts[part]}
              isOn={having.every((layer) => isHeld(layer, part))}
              // Locked whole, it is unlocked whole.
              isDisabled={having.every(({ locks }) => locks.includes('*'))}
              isMixed={having.some((layer) => isHeld(layer, part)) && !having.every((layer) => isHeld(layer, part))}
              onChange={(isOn) => void studio.run('layers.lockFields', { ids, fields: [...parts[part]], isLocked: isOn })}
            />
          )
        })}
      </div>
    </div>
  )
}
