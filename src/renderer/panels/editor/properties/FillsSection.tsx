import { ChevronUp, Plus, Trash2 } from 'lucide-react'
import type { LayerId } from '#core/design/ids.ts'
import type { ShapeLayer } from '#core/design/layer.ts'
import type { Paint } from '#core/design/paint.ts'
import { ColorField } from '#renderer/controls/ColorField.tsx'
import { Disclosure } from '#renderer/controls/Disclosure.tsx'
import { IconButton } from '#renderer/controls/IconButton.tsx'
import { NumberField } from '#renderer/controls/NumberField.tsx'
import { Select } from '#renderer/controls/Select.tsx'
import { useStrings } from '#renderer/studio/strings.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { useStudio } from '#renderer/studio/use-studio.ts'
import { fieldColor, toColor, tokensOf } from './design-colors.ts'
import { GradientEditor } from './GradientEditor.tsx'
import { asKind } from './gradient-stops.ts'
import { common } from './mixed.ts'
import { MixedNote } from './MixedNote.tsx'
import { paintStrings } from './paint-strings.ts'
import { useStep } from './use-step.ts'
import styles from './properties.module.css'

const mostFills = 16

/** The fills of shapes, the topmost first as in the list of layers. */
export function FillsSection({ studio, layers }: { readonly studio: Studio; readonly layers: readonly ShapeLayer[] }) {
  const texts = useStrings(paintStrings)
  const colors = useStudio(studio, (state) => state.design.colors)
  const step = useStep(studio, 'Fill')
  const ids: LayerId[] = layers.map(({ id }) => id)
  const fills = common(layers.map((layer) => layer.fills))
  const write = (next: readonly Paint[]) => void studio.run('shapes.fill', { ids, fills: [...next] })
  const first = tokensOf(colors)[0]
  return (
    <Disclosure
      title={texts.fills}
      actions={
        <IconButton
          size="s"
          label={texts.addFill}
          icon={<Plus />}
          isDisabled={fills === null || fills.length >= mostFills}
          onPress={() => write([...(fills ?? []), { kind: 'solid', color: (first?.id ?? '#808080') as Extract<Paint, { kind: 'solid' }>['color'], opacity: 1 }])}
        />
      }
    >
      {fills === null ? (
        <MixedNote onSame={() => write(layers[0]!.fills)} />
      ) : (
        <div className={styles.stack}>
          {fills.length === 0 && <p className={styles.note}>{texts.noFill}</p>}
          {[...fills.entries()].reverse().map(([index, paint]) => {
            const put = (next: Paint) => fills.map((each, at) => (at === index ? next : each))
            const preview = (next: Paint) => step.preview(() => write(put(next)))
            const swapped = fills.map((each, at) => (at === index ? fills[index + 1]! : at === index + 1 ? paint : each))
            return (
              <div key={index} className={styles.card}>
                <div className={styles.row}>
                  <div className={styles.grow}>
                    <Select
                      label={texts.kind}
                      isLabelHidden
                      value={paint.kind}
                      items={[
                        { id: 'solid', label: texts.solid },
                        { id: 'linear', label: texts.linear },
                        { id: 'radial', label: texts.radial },
                        ...(paint.kind === 'tile' ? [{ id: 'tile', label: texts.tile }] : []),
                      ]}
                      onChange={(kind) => kind !== 'tile' && write(put(asKind(colors, paint, kind as 'solid')))}
                    />
                  </div>
                  {index < fills.length - 1 && <IconButton size="s" label={texts.forward} icon={<ChevronUp />} onPress={() => write(swapped)} />}
                  <IconButton size="s" label={texts.removeFill} icon={<Trash2 />} onPress={() => write(fills.filter((_, at) => at !== index))} />
                </div>
                {paint.kind === 'solid' && (
                  <div className={styles.row}>
                    <div className={styles.grow}>
                      <ColorField label={texts.color} isLabelHidden {...fieldColor(colors, paint.color)} onPreview={(color) => preview({ ...paint, color })} onChange={(change) => write(put({ ...paint, color: toColor(change) }))} />
                    </div>
                    <div className={styles.small}>
                      <NumberField label={texts.opacity} isLabelHidden unit="%" value={Math.round(paint.opacity * 1000) / 10} min={0} max={100} onChange={(value) => preview({ ...paint, opacity: value / 100 })} onCommit={(value) => write(put({ ...paint, opacity: value / 100 }))} />
                    </div>
                  </div>
                )}
                {(paint.kind === 'linear' || paint.kind === 'radial') && <GradientEditor colors={colors} paint={paint} onPreview={preview} onChange={(next) => write(put(next))} />}
                {paint.kind === 'tile' && (
                  <div className={styles.pair}>
                    <NumberField label={texts.scale} unit="%" value={Math.round(paint.scale * 1000) / 10} min={1} max={6400} onChange={(value) => preview({ ...paint, scale: value / 100 })} onCommit={(value) => write(put({ ...paint, scale: value / 100 }))} />
                    <NumberField label={texts.opacity} unit="%" value={Math.round(paint.opacity * 1000) / 10} min={0} max={100} onChange={(value) => preview({ ...paint, opacity: value / 100 })} onCommit={(value) => write(put({ ...paint, opacity: value / 100 }))} />
                  </div>
                )}
              </div>
            )
          })}
        </div>
      )}
    </Disclosure>
  )
}
