import { CircleCheck, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import type { WorkResult } from '#contract/work.ts'
import { Button } from '#renderer/controls/Button.tsx'
import { useLanguage, useStrings } from '#renderer/studio/strings.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { useStudio } from '#renderer/studio/use-studio.ts'
import { describeApproximation } from './describe-approximation.ts'
import { exportStrings } from './strings.ts'
import styles from './ExportDialog.module.css'

type Approximated = Extract<WorkResult, { kind: 'export' }>['approximated']
const shown = 3

export interface ApproximatedListProps {
  readonly approximated: Approximated
  readonly studio: Studio
  readonly isFigma: boolean
  /** Its layer is selected, and the dialog makes room for it. */
  readonly onShow: () => void
}

/** What the file cannot say as the design does, layer by layer. */
export function ApproximatedList({ approximated, studio, isFigma, onShow }: ApproximatedListProps) {
  const texts = useStrings(exportStrings)
  const language = useLanguage()
  const layers = useStudio(studio, ({ design }) => design.layers)
  const [isWhole, setWhole] = useState(false)
  const byLayer = [...Map.groupBy(approximated, ({ layer }) => layer)]
  const families = [...new Set(Object.values(layers).flatMap((layer) => (layer.kind === 'text' && !layer.isHidden ? [layer.family, ...layer.runs.flatMap((run) => run.family ?? [])] : [])))]
  return (
    <div className={styles.approximated}>
      {approximated.length === 0 ? (
        <p className={styles.exact}>
          <CircleCheck size={15} aria-hidden />
          {texts.exact}
        </p>
      ) : (
        <>
          <p className={styles.inexact}>
            <TriangleAlert size={15} aria-hidden />
            {texts.approximated(approximated.length)}
          </p>
          <ul>
            {byLayer.slice(0, isWhole ? undefined : shown).map(([layer, all]) => (
              <li key={layer}>
                <button
                  type="button"
                  onClick={() => {
                    studio.select([layer], null)
                    onShow()
                  }}
                >
                  {layers[layer]?.name ?? layer}
                </button>
                <span>{all.map(({ what }) => describeApproximation(what, language)).join(language === 'zh' ? '；' : '; ')}</span>
              </li>
            ))}
          </ul>
          {!isWhole && byLayer.length > shown && (
            <Button size="s" variant="quiet" onPress={() => setWhole(true)}>
              {texts.showMore(byLayer.length - shown)}
            </Button>
          )}
        </>
      )}
      {isFigma && families.length > 0 && <p className={styles.fonts}>{texts.fonts(families.join(language === 'zh' ? '、' : ', '))}</p>}
    </div>
  )
}
