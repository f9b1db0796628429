import { Plus, Trash2 } from 'lucide-react'
import type { LayerId } from '#core/design/ids.ts'
import type { PlacedLayer } from '#core/design/layer.ts'
import type { Effect } from '#core/design/paint.ts'
import { ColorField } from '#renderer/controls/ColorField.tsx'
import { Disclosure } from '#renderer/controls/Disclosure.tsx'
import { IconButton } from '#renderer/controls/IconButton.tsx'
import { Menu } from '#renderer/controls/Menu.tsx'
import { NumberField } from '#renderer/controls/NumberField.tsx'
import { useStrings } from '#renderer/studio/strings.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { useStudio } from '#renderer/studio/use-studio.ts'
import { fieldColor, toColor } from './design-colors.ts'
import { effectStrings } from './effect-strings.ts'
import { common } from './mixed.ts'
import { MixedNote } from './MixedNote.tsx'
import { SliderField } from './SliderField.tsx'
import { useStep } from './use-step.ts'
import styles from './properties.module.css'

const mostEffects = 8

/** Shadows and blur, in proportion to what they are put on. */
export function EffectsSection({ studio, layers }: { readonly studio: Studio; readonly layers: readonly PlacedLayer[] }) {
  const texts = useStrings(effectStrings)
  const colors = useStudio(studio, (state) => state.design.colors)
  const step = useStep(studio, 'Effects')
  const ids: LayerId[] = layers.map(({ id }) => id)
  const effects = common(layers.map((layer) => layer.effects))
  const write = (next: readonly Effect[]) => void studio.run('layers.setEffects', { ids, effects: [...next] })
  const size = Math.max(2, Math.round(Math.max(...layers.map(({ height, width }) => Math.min(width, height))) / 20))
  const fresh: Readonly<Record<string, Effect>> = {
    shadow: { kind: 'shadow', dx: 0, dy: Math.min(12, size), blur: Math.min(16, size), color: '#000000', opacity: 0.3 },
    blur: { kind: 'blur', radius: Math.min(8, size) },
  }
  return (
    <Disclosure
      title={texts.title}
      actions={
        <Menu
          label={texts.add}
          placement="bottom end"
          trigger={<IconButton size="s" label={texts.add} icon={<Plus />} isDisabled={effects === null || effects.length >= mostEffects} />}
          items={[
            { id: 'shadow', label: texts.shadow },
            { id: 'blur', label: texts.blur },
          ]}
          onAction={(kind) => write([...(effects ?? []), fresh[kind]!])}
        />
      }
    >
      {effects === null ? (
        <MixedNote onSame={() => write(layers[0]!.effects)} />
      ) : (
        <div className={styles.stack}>
          {effects.length === 0 && <p className={styles.note}>{texts.none}</p>}
          {effects.map((effect, index) => {
            const put = (next: Effect) => effects.map((each, at) => (at === index ? next : each))
            const both = (change: (value: number) => Effect) => ({ onChange: (value: number) => step.preview(() => write(put(change(value)))), onCommit: (value: number) => write(put(change(value))) })
            const remove = <IconButton size="s" label={texts.remove} icon={<Trash2 />} onPress={() => write(effects.filter((_, at) => at !== index))} />
            if (effect.kind === 'blur') {
              return (
                <div key={index} className={styles.card}>
                  <SliderField label={texts.blur} unit="px" value={effect.radius} min={0.5} max={64} most={1024} step={0.5} onPreview={both((radius) => ({ ...effect, radius })).onChange} onCommit={both((radius) => ({ ...effect, radius })).onCommit}>
                    {remove}
                  </SliderField>
                </div>
              )
            }
            return (
              <div key={index} className={styles.card}>
                <div className={styles.row}>
                  <div className={styles.grow}>
                    <ColorField
                      label={texts.color}
                      isLabelHidden
                      {...fieldColor(colors, effect.color)}
                      onPreview={(color) => step.preview(() => write(put({ ...effect, color })))}
                      onChange={(change) => write(put({ ...effect, color: toColor(change) }))}
                    />
                  </div>
                  <div className={styles.small}>
                    <NumberField label={texts.opacity} isLabelHidden unit="%" value={Math.round(effect.opacity * 1000) / 10} min={0} max={100} {...both((value) => ({ ...effect, opacity: value / 100 }))} />
                  </div>
                  {remove}
                </div>
                <div className={styles.triple}>
                  <NumberField label={texts.dx} isLabelHidden icon="X" value={effect.dx} min={-4096} max={4096} {...both((dx) => ({ ...effect, dx }))} />
                  <NumberField label={texts.dy} isLabelHidden icon="Y" value={effect.dy} min={-4096} max={4096} {...both((dy) => ({ ...effect, dy }))} />
                  <NumberField label={texts.softness} isLabelHidden icon="◌" value={effect.blur} min={0} max={1024} {...both((blur) => ({ ...effect, blur }))} />
                </div>
              </div>
            )
          })}
        </div>
      )}
    </Disclosure>
  )
}
