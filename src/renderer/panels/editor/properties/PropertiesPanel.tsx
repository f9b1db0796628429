import { Lock } from 'lucide-react'
import { memo, useDeferredValue, useState } from 'react'
import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { PlacedLayer } from '#core/design/layer.ts'
import { allLeavesOf, groupsAround, topmostOf } from '#core/design/tree.ts'
import { Button } from '#renderer/controls/Button.tsx'
import type { ActionContext } from '#renderer/studio/actions/action.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { useStudio } from '#renderer/studio/use-studio.ts'
import { AlignRow } from './AlignRow.tsx'
import { ArtboardSection } from './ArtboardSection.tsx'
import { ColorsSection } from './ColorsSection.tsx'
import { EffectsSection } from './EffectsSection.tsx'
import { FillsSection } from './FillsSection.tsx'
import { FontsSection } from './FontsSection.tsx'
import { ImageSection } from './ImageSection.tsx'
import { LayerSection } from './LayerSection.tsx'
import { PlaceSection } from './PlaceSection.tsx'
import { hasRadius, RadiusSection } from './RadiusSection.tsx'
import { propertiesStrings } from './strings.ts'
import { StrokesSection } from './StrokesSection.tsx'
import { TextSection } from './TextSection.tsx'
import styles from './properties.module.css'

export interface PropertiesPanelProps {
  readonly studio: Studio
  readonly context: ActionContext
  /** Where palettes and font pairs for the whole design are. */
  readonly onStyle?: () => void
}

/**
 * What can be said of the selection, by numbers and words; of the design itself when nothing is selected. Drawn when there
 * is time, so that a hundred fields never hold up what is being dragged; but at once while the panel itself is used, for a
 * field changes what it shows, and the next must know what the last one did.
 */
export function PropertiesPanel({ studio, context, onStyle }: PropertiesPanelProps) {
  const [hasFocus, setHasFocus] = useState(false)
  const [hasPointer, setHasPointer] = useState(false)
  const now = { design: useStudio(studio, (state) => state.design), selection: useStudio(studio, (state) => state.selection) }
  const unhurried = { design: useDeferredValue(now.design), selection: useDeferredValue(now.selection) }
  const { design, selection } = hasFocus || hasPointer ? now : unhurried
  return (
    <div className={styles.panel} onFocus={() => setHasFocus(true)} onBlur={() => setHasFocus(false)} onPointerEnter={() => setHasPointer(true)} onPointerLeave={() => setHasPointer(false)}>
      {selection.length > 0 ? <SelectionSections studio={studio} context={context} design={design} selection={selection} /> : <DesignSections studio={studio} context={context} onStyle={onStyle} />}
    </div>
  )
}

const DesignSections = memo(function DesignSections({ studio, context, onStyle }: PropertiesPanelProps) {
  return (
    <>
      <ArtboardSection studio={studio} />
      <FontsSection studio={studio} context={context} onStyle={onStyle} />
      <ColorsSection studio={studio} />
    </>
  )
})

interface SelectionSectionsProps {
  readonly studio: Studio
  readonly context: ActionContext
  readonly design: Design
  readonly selection: readonly LayerId[]
}

const SelectionSections = memo(function SelectionSections({ studio, context, design, selection }: SelectionSectionsProps) {
  const texts = useStrings(propertiesStrings)
  const ids = topmostOf(design, selection)
  const layers = ids.map((id) => design.layers[id]!)
  const leaves = allLeavesOf(design, ids).map((id) => design.layers[id] as PlacedLayer)
  const [textLayers, images, shapes] = [leaves.filter((layer) => layer.kind === 'text'), leaves.filter((layer) => layer.kind === 'image'), leaves.filter((layer) => layer.kind === 'shape')]
  const rounded = [...shapes, ...images].filter(hasRadius)
  const first = layers[0]
  if (first === undefined) return null
  // Fields keep what is being typed to themselves, so another selection gets fields of its own.
  const key = ids.join()
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.title}>{layers.length > 1 ? texts.layersChosen(layers.length) : first.name}</h2>
        {layers.length === 1 && <span className={styles.note}>{texts[first.kind]}</span>}
      </header>
      <LockNote studio={studio} design={design} ids={ids} />
      <AlignRow studio={studio} context={context} />
      <PlaceSection key={`place ${key}`} studio={studio} context={context} ids={ids} />
      {textLayers.length > 0 && <TextSection key={`text ${key}`} studio={studio} context={context} layers={textLayers} />}
      {images.length > 0 && <ImageSection key={`image ${key}`} studio={studio} context={context} layers={images} />}
      {shapes.length > 0 && <FillsSection key={`fills ${key}`} studio={studio} layers={shapes} />}
      {shapes.length > 0 && <StrokesSection key={`strokes ${key}`} studio={studio} layers={shapes} />}
      {rounded.length > 0 && <RadiusSection key={`radius ${key}`} studio={studio} layers={rounded} />}
      <LayerSection key={`layer ${key}`} studio={studio} layers={layers} />
      {leaves.length > 0 && <EffectsSection key={`effects ${key}`} studio={studio} layers={leaves} />}
    </>
  )
})

/** Why fields change nothing, and the way out. */
function LockNote({ studio, design, ids }: { readonly studio: Studio; readonly design: Design; readonly ids: readonly LayerId[] }) {
  const texts = useStrings(propertiesStrings)
  const around = ids.flatMap((id) => [id, ...groupsAround(design, id)])
  const whole = [...new Set(around)].filter((id) => design.layers[id]!.locks.includes('*'))
  const fields = [...new Set(ids)].filter((id) => design.layers[id]!.locks.some((lock) => lock !== '*'))
  if (whole.length === 0 && fields.length === 0) return null
  const count = new Set(fields.flatMap((id) => design.layers[id]!.locks)).size
  return (
    <div className={styles.locked}>
      <Lock aria-hidden size={14} />
      <span>{whole.length > 0 ? texts.lockedText : texts.lockedFields(count)}</span>
      <Button size="s" onPress={() => void studio.run('layers.lock', { ids: whole.length > 0 ? whole : fields, isLocked: false })}>
        {texts.unlock}
      </Button>
    </div>
  )
}
