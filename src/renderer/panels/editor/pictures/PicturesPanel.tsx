import { useState } from 'react'
import type { LayerId } from '#core/design/ids.ts'
import { Button } from '#renderer/controls/Button.tsx'
import { SegmentedControl } from '#renderer/controls/SegmentedControl.tsx'
import { showToast } from '#renderer/controls/show-toast.ts'
import type { DraggedPicture } from '#renderer/studio/dragged-picture.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { useStudio } from '#renderer/studio/use-studio.ts'
import { IllustrationSearch } from './IllustrationSearch.tsx'
import { OwnPictures } from './OwnPictures.tsx'
import { placePicture } from './place-picture.ts'
import { picturesStrings } from './strings.ts'
import styles from './PicturesPanel.module.css'

export interface PicturesPanelProps {
  readonly studio: Studio
  /** A picture is being chosen for this layer. */
  readonly swap: LayerId | null
  /** One was chosen, or none is to be. */
  readonly onSwapped: () => void
}

/** Pictures to add to the design, or to put in the place of one. */
export function PicturesPanel({ studio, swap, onSwapped }: PicturesPanelProps) {
  const texts = useStrings(picturesStrings)
  const [isReplacing, setReplacing] = useState(false)
  const asked = useStudio(studio, ({ design }) => (swap === null ? null : design.layers[swap]?.kind === 'image' ? design.layers[swap].name : null))
  const selected = useStudio(studio, ({ design, selection }) => (selection.length === 1 && design.layers[selection[0]!]?.kind === 'image' ? selection[0]! : null))
  const selectedName = useStudio(studio, ({ design }) => (selected === null ? '' : (design.layers[selected]?.name ?? '')))
  const target = asked !== null ? swap : isReplacing ? selected : null

  function pick(picture: DraggedPicture): void {
    placePicture(studio, picture, target)
    if (asked === null) return
    onSwapped()
    showToast({ text: texts.swapped(picture.asset.name === '' ? picture.alt : picture.asset.name) })
  }

  const labelOf = target === null ? texts.add : texts.use
  return (
    <div className={styles.panel}>
      {asked !== null ? (
        <div className={styles.asked} role="status">
          <p>{texts.choosing(asked)}</p>
          <Button size="s" onPress={onSwapped}>
            {texts.stopChoosing}
          </Button>
        </div>
      ) : (
        selected !== null && (
          <SegmentedControl
            label={texts.placing}
            isLabelHidden={false}
            items={[
              { id: 'add', label: texts.modeAdd },
              { id: 'swap', label: texts.modeSwap(selectedName) },
            ]}
            value={isReplacing ? 'swap' : 'add'}
            onChange={(id) => setReplacing(id === 'swap')}
          />
        )
      )}
      <IllustrationSearch studio={studio} labelOf={labelOf} onPick={pick} />
      <OwnPictures studio={studio} labelOf={labelOf} onPick={pick} />
    </div>
  )
}
