import { useEffect, useId, useRef } from 'react'
import type { LayerId } from '#core/design/ids.ts'
import type { Point } from '#core/geometry/path.ts'
import type { PageTypesetter } from '#renderer/studio/page-typesetter.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { useStudio } from '#renderer/studio/use-studio.ts'
import { createStage } from './create-stage.ts'
import { describeSelection } from './describe-selection.ts'
import type { Pictures } from './pictures.ts'
import styles from './Stage.module.css'
import { stageStrings } from './strings.ts'

export interface StageProps {
  readonly studio: Studio
  readonly typesetter: PageTypesetter
  readonly pictures: Pictures
  /** It is shown where it was left; else it is fitted into the view at first. */
  readonly hasView?: boolean
  readonly isSnapping: boolean
  /** At a point of the window, for the layers that are selected there. */
  readonly onContextMenu: (point: Point, ids: readonly LayerId[]) => void
  /** On a point of the design. */
  readonly onDropFiles: (files: readonly File[], point: Point) => void
  readonly onEditPicture: (id: LayerId) => void
}

/** The canvas of one open design; it fills its parent. */
export function Stage(props: StageProps) {
  const { studio, typesetter, pictures } = props
  const texts = useStrings(stageStrings)
  const hint = useId()
  const element = useRef<HTMLDivElement>(null)
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })
  useEffect(() => {
    const stage = createStage({
      element: element.current!,
      studio,
      typesetter,
      pictures,
      hasView: latest.current.hasView === true,
      isSnapping: () => latest.current.isSnapping,
      onContextMenu: (point, ids) => latest.current.onContextMenu(point, ids),
      onDropFiles: (files, point) => latest.current.onDropFiles(files, point),
      onEditPicture: (id) => latest.current.onEditPicture(id),
    })
    // Keys work the design as soon as it is open, unless they are already needed elsewhere.
    if (document.activeElement === document.body) element.current!.focus({ preventScroll: true })
    return () => stage.dispose()
  }, [studio, typesetter, pictures])
  const spoken = useStudio(studio, (state) => describeSelection(state, texts))

  return (
    <div ref={element} className={styles.stage} role="application" aria-label={texts.canvas} aria-describedby={hint} tabIndex={0} data-stage="">
      <div id={hint} hidden>
        {texts.hint}
      </div>
      <div className={styles.spoken} role="status" aria-live="polite">
        {spoken}
      </div>
    </div>
  )
}
