import { Plus, Trash2 } from 'lucide-react'
import type { LayerId } from '#core/design/ids.ts'
import type { ShapeLayer } from '#core/design/layer.ts'
import type { Stroke } from '#core/design/paint.ts'
import { ColorField } from '#renderer/controls/ColorField.tsx'
import { Disclosure } from '#renderer/controls/Disclosure.tsx'
import { IconButton } from '#renderer/controls/IconButton.tsx'
import { NumberField } from '#renderer/controls/NumberField.tsx'
import { Select } from '#renderer/controls/Select.tsx'
import { useStrings } from '#renderer/studio/strings.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { useStudio } from '#renderer/studio/use-studio.ts'
import { fieldColor, toColor } from './design-colors.ts'
import { common } from './mixed.ts'
import { MixedNote } from './MixedNote.tsx'
import { paintStrings } from './paint-strings.ts'
import { useStep } from './use-step.ts'
import styles from './properties.module.css'

const mostStrokes = 8

type Line = 'full' | 'dashed' | 'dotted' | 'ownDash'

const isRoundDots = ({ dash, cap }: Stroke): boolean => cap === 'round' && dash.length === 2 && dash[0] === 0
/** The schema's longest dash. */
const maxDash = 4096
const dashes = (width: number): number[] => [Math.min(maxDash, width * 3), Math.min(maxDash, width * 2)]
const isDashes = ({ dash, width }: Stroke): boolean => dash.length === 2 && dashes(width).every((length, index) => Math.abs(length - dash[index]!) < 0.01)
const lineOf = (stroke: Stroke): Line => (stroke.dash.every((length) => length === 0) ? 'full' : isRoundDots(stroke) ? 'dotted' : isDashes(stroke) ? 'dashed' : 'ownDash')

function withLine(stroke: Stroke, line: string): Stroke {
  if (line === 'full') return { ...stroke, dash: [], cap: 'butt' }
  if (line === 'dashed') return { ...stroke, dash: dashes(stroke.width), cap: 'butt' }
  return line === 'dotted' ? { ...stroke, dash: [0, dashes(stroke.width)[1]!], cap: 'round' } : stroke
}

export function StrokesSection({ studio, layers }: { readonly studio: Studio; readonly layers: readonly ShapeLayer[] }) {
  const texts = useStrings(paintStrings)
  const colors = useStudio(studio, (state) => state.design.colors)
  const step = useStep(studio, 'Stroke')
  const ids: LayerId[] = layers.map(({ id }) => id)
  const strokes = common(layers.map((layer) => layer.strokes))
  const write = (next: readonly Stroke[]) => void studio.run('shapes.stroke', { ids, strokes: [...next] })
  const added: Stroke = { color: '#1f1d1a', opacity: 1, width: 2, dash: [], cap: 'butt', join: 'miter' }
  return (
    <Disclosure
      title={texts.strokes}
      actions={<IconButton size="s" label={texts.addStroke} icon={<Plus />} isDisabled={strokes === null || strokes.length >= mostStrokes} onPress={() => write([...(strokes ?? []), added])} />}
    >
      {strokes === null ? (
        <MixedNote onSame={() => write(layers[0]!.strokes)} />
      ) : (
        <div className={styles.stack}>
          {strokes.length === 0 && <p className={styles.note}>{texts.noStroke}</p>}
          {[...strokes.entries()].reverse().map(([index, stroke]) => {
            const put = (next: Stroke) => strokes.map((each, at) => (at === index ? next : each))
            const preview = (next: Stroke) => step.preview(() => write(put(next)))
            // A pattern made for one width stays in proportion with another.
            const atWidth = (width: number): Stroke => withLine({ ...stroke, width }, lineOf(stroke))
            return (
              <div key={index} className={styles.card}>
                <div className={styles.row}>
                  <div className={styles.grow}>
                    <ColorField label={texts.color} isLabelHidden {...fieldColor(colors, stroke.color)} onPreview={(color) => preview({ ...stroke, color })} onChange={(change) => write(put({ ...stroke, color: toColor(change) }))} />
                  </div>
                  <div className={styles.small}>
                    <NumberField label={texts.opacity} isLabelHidden unit="%" value={Math.round(stroke.opacity * 1000) / 10} min={0} max={100} onChange={(value) => preview({ ...stroke, opacity: value / 100 })} onCommit={(value) => write(put({ ...stroke, opacity: value / 100 }))} />
                  </div>
                  <IconButton size="s" label={texts.removeStroke} icon={<Trash2 />} onPress={() => write(strokes.filter((_, at) => at !== index))} />
                </div>
                <div className={styles.first}>
                  <NumberField label={texts.width} value={stroke.width} min={0.1} max={4096} onChange={(value) => preview(atWidth(value))} onCommit={(value) => write(put(atWidth(value)))} />
                  <Select
                    label={texts.line}
                    value={lineOf(stroke)}
                    items={(['full', 'dashed', 'dotted', 'ownDash'] as const).filter((id) => id !== 'ownDash' || lineOf(stroke) === 'ownDash').map((id) => ({ id, label: texts[id] }))}
                    onChange={(line) => write(put(withLine(stroke, line)))}
                  />
                  <Select label={texts.join} value={stroke.join} items={(['miter', 'round', 'bevel'] as const).map((id) => ({ id, label: texts[id] }))} onChange={(join) => write(put({ ...stroke, join: join as Stroke['join'] }))} />
                </div>
              </div>
            )
          })}
        </div>
      )}
    </Disclosure>
  )
}
