import type { LayerId } from '#core/design/ids.ts'
import { Blend, Role, type Layer } from '#core/design/layer.ts'
import { Disclosure } from '#renderer/controls/Disclosure.tsx'
import { Select } from '#renderer/controls/Select.tsx'
import { useStrings } from '#renderer/studio/strings.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { LocksRow } from './LocksRow.tsx'
import { common } from './mixed.ts'
import { SliderField } from './SliderField.tsx'
import { blendStrings, propertiesStrings, roleStrings } from './strings.ts'
import { useStep } from './use-step.ts'
import styles from './properties.module.css'

/** What every layer has, groups too. */
export function LayerSection({ studio, layers }: { readonly studio: Studio; readonly layers: readonly Layer[] }) {
  const texts = useStrings(propertiesStrings)
  const roles = useStrings(roleStrings)
  const blends = useStrings(blendStrings)
  const step = useStep(studio, 'Opacity')
  const ids: LayerId[] = layers.map(({ id }) => id)
  const opacity = common(layers.map((layer) => layer.opacity))
  const fade = (percent: number) => void studio.run('layers.fade', { ids, opacity: percent / 100 })
  return (
    <Disclosure title={texts.layer}>
      <div className={styles.stack}>
        <SliderField label={texts.opacity} unit="%" value={opacity === null ? null : Math.round(opacity * 1000) / 10} min={0} max={100} onPreview={(value) => step.preview(() => fade(value))} onCommit={fade} />
        <div className={styles.pair}>
          <Select label={texts.blend} items={Blend.options.map((id) => ({ id, label: blends[id] }))} value={common(layers.map(({ blend }) => blend))} onChange={(blend) => void studio.run('layers.blend', { ids, blend: blend as Blend })} />
          <Select label={texts.role} items={Role.options.map((id) => ({ id, label: roles[id] }))} value={common(layers.map(({ role }) => role))} onChange={(role) => void studio.run('layers.setRole', { ids, role: role as Role })} />
        </div>
        <LocksRow studio={studio} layers={layers} />
      </div>
    </Disclosure>
  )
}
