import { Squircle } from 'lucide-react'
import type { LayerId } from '#core/design/ids.ts'
import type { ImageLayer, ShapeLayer } from '#core/design/layer.ts'
import { Disclosure } from '#renderer/controls/Disclosure.tsx'
import { useStrings } from '#renderer/studio/strings.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { common } from './mixed.ts'
import { SliderField } from './SliderField.tsx'
import { propertiesStrings } from './strings.ts'
import { useStep } from './use-step.ts'

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
    <Disclosure title={texts.radius}>
      <SliderField label={texts.radius} isLabelHidden icon={<Squircle />} value={radius} min={0} max={most} most={1048576} onPreview={(value) => step.preview(() => round(value))} onCommit={round} />
    </Disclosure>
  )
}
