import { Plus, Trash2 } from 'lucide-react'
import { useMemo } from 'react'
import type { Design } from '#core/design/design.ts'
import type { ColorId } from '#core/design/ids.ts'
import { referencesOf } from '#core/design/references.ts'
import { ColorField } from '#renderer/controls/ColorField.tsx'
import { Disclosure } from '#renderer/controls/Disclosure.tsx'
import { IconButton } from '#renderer/controls/IconButton.tsx'
import { joinClasses } from '#renderer/controls/join-classes.ts'
import { TextField } from '#renderer/controls/TextField.tsx'
import { useStrings } from '#renderer/studio/strings.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { useStudio } from '#renderer/studio/use-studio.ts'
import { documentStrings } from './document-strings.ts'
import { useStep } from './use-step.ts'
import styles from './properties.module.css'

/** The design's own colours: changed here, changed wherever they are used. */
export function ColorsSection({ studio }: { readonly studio: Studio }) {
  const texts = useStrings(documentStrings)
  const design = useStudio(studio, (state) => state.design)
  const step = useStep(studio, 'Document colour')
  const uses = useMemo(() => countUses(design), [design])
  const ids = Object.keys(design.colors).join()
  // Most used first, as it was when the list last became another: lines do not jump about while one works on them.
  const order = useMemo(() => Object.keys(design.colors).sort((a, b) => (uses.get(b as ColorId) ?? 0) - (uses.get(a as ColorId) ?? 0)) as ColorId[], [ids])
  const tokens = order.flatMap((id) => design.colors[id] ?? [])
  return (
    <Disclosure title={texts.colors} actions={<IconButton size="s" label={texts.addColor} icon={<Plus />} onPress={() => void studio.run('colors.add', { name: texts.newColor, value: '#4f7cac' })} />}>
      <div className={styles.stack}>
        {tokens.length === 0 && <p className={styles.note}>{texts.noColors}</p>}
        {tokens.map(({ id, name, value }) => (
          <div key={id} className={joinClasses(styles.row, styles.token)} title={texts.usedBy(uses.get(id) ?? 0)}>
            <div className={styles.grow}>
              <TextField label={texts.colorName} isLabelHidden value={name} maxLength={120} onCommit={(typed) => void studio.run('colors.rename', { id, name: typed })} />
            </div>
            <div className={styles.hex}>
              <ColorField label={name} isLabelHidden value={value} onPreview={(hex) => step.preview(() => void studio.run('colors.set', { id, value: hex }))} onChange={(change) => 'hex' in change && void studio.run('colors.set', { id, value: change.hex })} />
            </div>
            <div className={styles.onHover}>
              <IconButton size="s" label={texts.removeColor(name)} icon={<Trash2 />} onPress={() => void studio.run('colors.remove', { id })} />
            </div>
          </div>
        ))}
      </div>
    </Disclosure>
  )
}

function countUses(design: Design): ReadonlyMap<ColorId, number> {
  const uses = new Map<ColorId, number>()
  for (const layer of Object.values(design.layers)) for (const id of new Set(referencesOf(layer).colors)) uses.set(id as ColorId, (uses.get(id as ColorId) ?? 0) + 1)
  return uses
}
