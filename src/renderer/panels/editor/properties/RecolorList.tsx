import { useEffect, useState } from 'react'
import { listColors } from '#core/compose/illustration/apply-recolor.ts'
import type { Asset } from '#core/design/design.ts'
import type { ImageLayer } from '#core/design/layer.ts'
import { Button } from '#renderer/controls/Button.tsx'
import { ColorField } from '#renderer/controls/ColorField.tsx'
import { Swatch } from '#renderer/controls/Swatch.tsx'
import { useStrings } from '#renderer/studio/strings.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { useStudio } from '#renderer/studio/use-studio.ts'
import { fieldColor, toColor } from './design-colors.ts'
import { imageStrings } from './image-strings.ts'
import { useStep } from './use-step.ts'
import styles from './RecolorList.module.css'

/** More than these are shown only when asked for. */
const shownAtFirst = 6

/** Each colour of a vector picture, and what stands for it. */
export function RecolorList({ studio, layer, asset }: { readonly studio: Studio; readonly layer: ImageLayer; readonly asset: Asset }) {
  const texts = useStrings(imageStrings)
  const colors = useStudio(studio, (state) => state.design.colors)
  const step = useStep(studio, 'Recolour')
  const found = useColors(asset)
  const [showsAll, setShowsAll] = useState(false)
  if (found.length === 0) return null
  const target = new Map(layer.recolor.map(({ from, to }) => [from, to]))
  const swap = (from: string, to: ImageLayer['recolor'][number]['to']) =>
    studio.run('images.recolor', { ids: [layer.id], recolor: [...layer.recolor.filter((each) => each.from !== from), ...(to === from ? [] : [{ from, to }])] })
  const shown = showsAll ? found : found.slice(0, shownAtFirst)
  return (
    <div className={styles.list} role="group" aria-label={texts.recolor}>
      <span className={styles.title}>{texts.recolor}</span>
      {shown.map((from) => (
        <div key={from} className={styles.line}>
          <Swatch color={from} />
          <div className={styles.field}>
            <ColorField label={texts.from(from)} isLabelHidden {...fieldColor(colors, target.get(from) ?? (from as `#${string}`))} onPreview={(hex) => step.preview(() => void swap(from, hex))} onChange={(change) => void swap(from, toColor(change))} />
          </div>
        </div>
      ))}
      <div className={styles.buttons}>
        {found.length > shown.length && (
          <Button size="s" variant="quiet" onPress={() => setShowsAll(true)}>
            {texts.more(found.length - shown.length)}
          </Button>
        )}
        {layer.recolor.length > 0 && (
          <Button size="s" variant="quiet" onPress={() => void studio.run('images.recolor', { ids: [layer.id], recolor: [] })}>
            {texts.original}
          </Button>
        )}
      </div>
    </div>
  )
}

/** The colours that the picture is drawn in; none of what is not a vector picture. */
function useColors({ id, extension }: Asset): readonly string[] {
  const [found, setFound] = useState<{ readonly id: string; readonly colors: readonly string[] } | null>(null)
  useEffect(() => {
    if (extension !== 'svg') return
    const abort = new AbortController()
    fetch(`/assets/${id.slice(6)}.svg`, { signal: abort.signal })
      .then((response) => (response.ok ? response.text() : ''))
      .then((svg) => setFound({ id, colors: listColors(svg) }))
      .catch(() => undefined)
    return () => abort.abort()
  }, [id, extension])
  return extension === 'svg' && found?.id === id ? found.colors : []
}
