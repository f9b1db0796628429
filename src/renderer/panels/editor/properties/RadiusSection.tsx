import { Squircle } from 'lucide-react'
import type { LayerId } from '#core/design/ids.ts'
import type { ImageLayer, ShapeLayer } from '#core/design/layer.ts'
import { NumberField } from '#renderer/controls/NumberField.tsx'
import { Slider } from '#renderer/controls/Slider.tsx'
import { useStrings } from '#renderer/studio/strings.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { common } from './mixed.ts'
import { propertiesStrings } from './strings.ts'
import { useStep } from './use-step.ts'
import styles from './properties.module.css'

const radiusOf = (layer: ShapeLayer | ImageLayer): number => (layer.kind === 'shape' ? (layer.outline.kind === 'rect' ? layer.outline.radius : 0) : layer.mask?.kind === 'rect' ? layer.mask.radius : 0)

export const hasRadius = (layer: ShapeLayer | ImageLayer): boolean => (layer.kind === 'shape' ? layer.outline.kind === 'rect' : layer.mask === null || layer.mask.kind === 'rect')

/** Of rectangles and pictures; the slider goes as far as their shorter sides let corners grow. */
export function RadiusSection({ studio, layers }: { readonly studio: Studio; readonly layers: readonly (ShapeLayer | ImageLayer)[] }) {
  const texts = useStrings(propertiesStrings)
  const step = useStep(studio, 'Corner radius')
  const ids: LayerId[] = layers.map(({ id }) => id)
  const radius = common(layers.map(radiusOf))
  const most = Math.max(1, Math.ceil(Math.max(...layers.map(({ width, height }) => Math.min(width, height) / 2))))
  const round = (value: number) => void studio.run('shapes.setRadius', { ids, radius: value })
  return (
    <div className={styles.row}>
      <div className={styles.grow}>
        <Slider label={texts.radius} value={Math.min(most, radius ?? 0)} min={0} max={most} format={(value) => (radius === null ? texts.mixed : `${Math.round(value)}`)} onChange={(value) => step.preview(() => round(value))} onCommit={round} />
      </div>
      <div className={styles.small}>
        <NumberField label={texts.radius} isLabelHidden icon={<Squircle />} value={radius} min={0} max={1048576} onChange={(value) => step.preview(() => round(value))} onCommit={round} />
      </div>
    </div>
  )
}
