import { ArrowLeftRight, Plus, RotateCw, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Design } from '#core/design/design.ts'
import { ColorField } from '#renderer/controls/ColorField.tsx'
import { IconButton } from '#renderer/controls/IconButton.tsx'
import { NumberField } from '#renderer/controls/NumberField.tsx'
import { useStrings } from '#renderer/studio/strings.ts'
import { fieldColor, toColor } from './design-colors.ts'
import { GradientBar, leastStops, mostStops } from './GradientBar.tsx'
import { angleOf, atAngle, sorted, stopAt, type LinearPaint, type RadialPaint, type Stop } from './gradient-stops.ts'
import { paintStrings } from './paint-strings.ts'
import styles from './properties.module.css'

export interface GradientEditorProps {
  readonly colors: Design['colors']
  readonly paint: LinearPaint | RadialPaint
  readonly onPreview: (paint: LinearPaint | RadialPaint) => void
  readonly onChange: (paint: LinearPaint | RadialPaint) => void
}

export function GradientEditor({ colors, paint, onPreview, onChange }: GradientEditorProps) {
  const texts = useStrings(paintStrings)
  const [picked, setPicked] = useState(0)
  const chosen = Math.min(picked, paint.stops.length - 1)
  const stop = paint.stops[chosen]!
  const put = (change: Partial<Stop>): Stop[] => paint.stops.map((each, index) => (index === chosen ? { ...each, ...change } : each))
  const both = (change: (value: number) => LinearPaint | RadialPaint) => ({ onChange: (value: number) => onPreview(change(value)), onCommit: (value: number) => onChange(change(value)) })
  const addBetween = () => {
    const row = sorted(paint.stops)
    const at = row.indexOf(stop)
    const next = row[at + 1] ?? row[at - 1] ?? stop
    onChange({ ...paint, stops: [...paint.stops, stopAt(colors, paint.stops, (stop.offset + next.offset) / 2)] })
    setPicked(paint.stops.length)
  }
  return (
    <div className={styles.stack}>
      <GradientBar colors={colors} stops={paint.stops} chosen={chosen} onChoose={setPicked} onPreview={(stops) => onPreview({ ...paint, stops })} onChange={(stops) => onChange({ ...paint, stops })} />
      <div className={styles.row}>
        <div className={styles.grow}>
          <ColorField
            label={texts.color}
            isLabelHidden
            {...fieldColor(colors, stop.color)}
            onPreview={(color) => onPreview({ ...paint, stops: put({ color }) })}
            onChange={(change) => onChange({ ...paint, stops: put({ color: toColor(change) }) })}
          />
        </div>
        <IconButton size="s" label={texts.addStop} icon={<Plus />} isDisabled={paint.stops.length >= mostStops} onPress={addBetween} />
        <IconButton size="s" label={texts.removeStop} icon={<Trash2 />} isDisabled={paint.stops.length <= leastStops} onPress={() => onChange({ ...paint, stops: paint.stops.filter((_, index) => index !== chosen) })} />
        <IconButton size="s" label={texts.turnRound} icon={<ArrowLeftRight />} onPress={() => onChange({ ...paint, stops: paint.stops.map((each) => ({ ...each, offset: Number((1 - each.offset).toFixed(5)) })) })} />
      </div>
      <div className={styles.pair}>
        <NumberField label={texts.position} unit="%" value={round(stop.offset * 100)} min={0} max={100} {...both((value) => ({ ...paint, stops: put({ offset: value / 100 }) }))} />
        <NumberField label={texts.opacity} unit="%" value={round(stop.opacity * 100)} min={0} max={100} {...both((value) => ({ ...paint, stops: put({ opacity: value / 100 }) }))} />
      </div>
      {paint.kind === 'linear' ? (
        <NumberField label={texts.angle} icon={<RotateCw />} unit="°" value={angleOf(paint)} min={-360} max={360} {...both((value) => atAngle(paint, value))} />
      ) : (
        <div className={styles.triple}>
          <NumberField label={texts.centerX} unit="%" value={round(paint.cx * 100)} min={-800} max={800} {...both((value) => ({ ...paint, cx: value / 100 }))} />
          <NumberField label={texts.centerY} unit="%" value={round(paint.cy * 100)} min={-800} max={800} {...both((value) => ({ ...paint, cy: value / 100 }))} />
          <NumberField label={texts.gradientRadius} unit="%" value={round(paint.radius * 100)} min={1} max={1600} {...both((value) => ({ ...paint, radius: value / 100 }))} />
        </div>
      )}
    </div>
  )
}

const round = (value: number): number => Math.round(value * 10) / 10
