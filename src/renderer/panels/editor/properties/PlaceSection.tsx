import { Link2, Link2Off, RotateCw } from 'lucide-react'
import { memo, useDeferredValue, useState } from 'react'
import type { Design } from '#core/design/design.ts'
import { boundsOf } from '#core/design/bounds-of.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { PlacedLayer } from '#core/design/layer.ts'
import { allLeavesOf } from '#core/design/tree.ts'
import { normalizeAngle } from '#core/commands/clamp.ts'
import { Disclosure } from '#renderer/controls/Disclosure.tsx'
import { IconButton } from '#renderer/controls/IconButton.tsx'
import { NumberField } from '#renderer/controls/NumberField.tsx'
import type { ActionContext } from '#renderer/studio/actions/action.ts'
import { useShownDesign } from '#renderer/studio/stage-link.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { common } from './mixed.ts'
import { resizeOne, scaleAll } from './resize-selection.ts'
import { propertiesStrings } from './strings.ts'
import { useStep } from './use-step.ts'
import styles from './properties.module.css'

/** The reach of a design's coordinates. */
const far = 1048576

/** Exact numbers of what is selected, following what is dragged on the stage. Several layers are one box that scales as a whole. */
export function PlaceSection(props: PlaceSectionProps) {
  const design = useDeferredValue(useShownDesign(props.studio, (shown) => shown))
  return <PlaceFields {...props} design={design} />
}

interface PlaceSectionProps {
  readonly studio: Studio
  readonly context: ActionContext
  readonly ids: readonly LayerId[]
}

const PlaceFields = memo(function PlaceFields({ studio, context, ids, design }: PlaceSectionProps & { readonly design: Design }) {
  const texts = useStrings(propertiesStrings)
  const move = useStep(studio, 'Move')
  const resize = useStep(studio, 'Resize')
  const turn = useStep(studio, 'Rotate')
  const leaves = allLeavesOf(design, ids).map((id) => design.layers[id] as PlacedLayer)
  const single = ids.length === 1 && leaves.length === 1 && leaves[0]!.id === ids[0] ? leaves[0]! : null
  const [keeps, setKeeps] = useState<boolean | null>(null)
  const box = single ?? boundsOf(design, ids)
  if (box === null) return null
  const keepsShape = keeps ?? (single === null || single.kind === 'image')
  const angle = common(leaves.map(({ angleDeg }) => angleDeg))

  const moveTo = (axis: 'x' | 'y') => (value: number) => {
    const { design: now } = studio.state()
    if (single !== null) return void studio.run('layers.place', { places: [{ ...placeOf(now.layers[single.id] as PlacedLayer), [axis]: value }] })
    const all = boundsOf(now, ids)
    if (all === null) return
    const together = studio.beginStep('Move')
    studio.run('layers.nudge', { ids: [...ids], dx: axis === 'x' ? value - all.x : 0, dy: axis === 'y' ? value - all.y : 0 })
    together.end()
  }
  const sizeTo = (side: 'width' | 'height') => (value: number) => {
    const { design: now } = studio.state()
    if (single === null) {
      const all = boundsOf(now, ids)
      if (all !== null && all[side] > 0) studio.run('layers.place', { places: scaleAll(now, ids, value / all[side]) })
      return
    }
    const layer = now.layers[single.id] as PlacedLayer
    const place = resizeOne(layer, { [side]: value }, keepsShape)
    if (layer.kind !== 'text') return void studio.run('layers.place', { places: [place] })
    const isOwnStep = studio.beginStep('Resize')
    if (layer.wrap === 'none' && side === 'width') studio.run('text.style', { ids: [layer.id], changes: { wrap: 'box' } })
    const needed = context.measureText({ ...layer, wrap: 'box', width: place.width, lang: layer.lang || now.lang })
    const fitted = side === 'width' && needed !== undefined ? resizeOne(layer, { width: place.width, height: needed }, false) : place
    studio.run('layers.place', { places: [keepsShape ? { ...place, fontScale: layer.width === 0 ? 1 : place.width / layer.width } : fitted] })
    isOwnStep.end()
  }
  const turnTo = (value: number) => {
    const now = studio.state().design
    studio.run('layers.place', { places: leaves.map(({ id }) => ({ ...placeOf(now.layers[id] as PlacedLayer), angleDeg: normalizeAngle(value) })) })
  }
  return (
    <Disclosure title={texts.place}>
      <div className={styles.stack}>
        <div className={styles.pair}>
          <NumberField label={texts.x} isLabelHidden icon="X" value={box.x} min={-far} max={far} onChange={(value) => move.preview(() => moveTo('x')(value))} onCommit={moveTo('x')} />
          <NumberField label={texts.y} isLabelHidden icon="Y" value={box.y} min={-far} max={far} onChange={(value) => move.preview(() => moveTo('y')(value))} onCommit={moveTo('y')} />
        </div>
        <div className={styles.pair}>
          <NumberField label={texts.width} isLabelHidden icon="W" value={box.width} min={single === null ? 1 : 0} max={far} onChange={(value) => resize.preview(() => sizeTo('width')(value))} onCommit={sizeTo('width')} />
          <NumberField label={texts.height} isLabelHidden icon="H" value={box.height} min={single === null ? 1 : 0} max={far} onChange={(value) => resize.preview(() => sizeTo('height')(value))} onCommit={sizeTo('height')} />
        </div>
        <div className={styles.pair}>
          <NumberField label={texts.angle} isLabelHidden icon={<RotateCw />} unit="°" value={angle} min={-360} max={360} onChange={(value) => turn.preview(() => turnTo(value))} onCommit={turnTo} />
          <div>
            <IconButton label={texts.keepShape} icon={keepsShape ? <Link2 /> : <Link2Off />} isOn={keepsShape} isDisabled={single === null} onPress={() => setKeeps(!keepsShape)} />
          </div>
        </div>
      </div>
    </Disclosure>
  )
})

const placeOf = ({ id, x, y, width, height, angleDeg }: PlacedLayer) => ({ id, x, y, width, height, angleDeg })
