import { ImagePlus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Failure } from '#contract/failure.ts'
import type { Asset } from '#core/design/design.ts'
import { Button } from '#renderer/controls/Button.tsx'
import { ProgressBar } from '#renderer/controls/ProgressBar.tsx'
import { showToast } from '#renderer/controls/show-toast.ts'
import { writeDraggedPicture } from '#renderer/studio/dragged-picture.ts'
import type { DraggedPicture } from '#renderer/studio/dragged-picture.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { useStudio } from '#renderer/studio/use-studio.ts'
import { maxUploadBytes, uploadFile } from '#renderer/studio/upload-file.ts'
import { PictureGrid } from './PictureGrid.tsx'
import { picturesStrings } from './strings.ts'
import styles from './PicturesPanel.module.css'

const kinds = 'image/png,image/jpeg,image/webp,image/avif,image/gif,image/svg+xml'
/** The newest come first; a sheet of a thousand scraps need not show them all. */
const maxShown = 60

export interface OwnPicturesProps {
  readonly studio: Studio
  readonly labelOf: (name: string) => string
  readonly onPick: (picture: DraggedPicture) => void
}

/** The pictures that the design holds, and more from files. */
export function OwnPictures({ studio, labelOf, onPick }: OwnPicturesProps) {
  const texts = useStrings(picturesStrings)
  const assets = useStudio(studio, (state) => state.design.assets)
  const layers = useStudio(studio, (state) => state.design.layers)
  const [added, setAdded] = useState<readonly Asset[]>([])
  const [isOver, setOver] = useState(false)
  const [busy, setBusy] = useState<{ readonly name: string; readonly share: number } | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  // A tile of texture is no picture to place.
  const tiles = new Set(Object.values(layers).flatMap((layer) => (layer.kind === 'shape' ? layer.fills.flatMap((fill) => (fill.kind === 'tile' ? [fill.asset] : [])) : [])))
  const pictures = [...new Map([...added, ...Object.values(assets).reverse()].map((asset) => [asset.id, asset])).values()].filter(({ id }) => !tiles.has(id)).slice(0, maxShown)
  const pictureOf = (id: string): DraggedPicture => {
    const asset = pictures.find((each) => each.id === id)!
    const used = Object.values(layers).find((layer) => layer.kind === 'image' && layer.asset === id)
    return { asset, recolor: used?.kind === 'image' ? used.recolor : [], alt: used?.kind === 'image' ? used.alt : asset.name.replace(/\.\w+$/, ''), role: 'other' }
  }

  async function add(files: readonly File[]): Promise<void> {
    const abort = new AbortController()
    running.current = abort
    for (const file of files) {
      if (abort.signal.aborted) break
      if (file.size > maxUploadBytes) {
        showToast({ text: texts.tooLarge(file.name), tone: 'danger' })
        continue
      }
      setBusy({ name: file.name, share: 0 })
      try {
        const { picture, name } = await uploadFile(file, 'photo', (share) => setBusy({ name: file.name, share }), abort.signal)
        setAdded((known) => [picture, ...known.filter(({ id }) => id !== picture.id)])
        onPick({ asset: picture, recolor: [], alt: name.replace(/\.\w+$/, ''), role: 'other' })
      } catch (error) {
        if (error instanceof Failure && error.code === 'cancelled') break
        showToast({ text: texts.uploadFailed(file.name, error instanceof Error ? error.message : ''), tone: 'danger' })
      }
    }
    if (running.current === abort) running.current = null
    setBusy(null)
  }

  return (
    <section
      className={styles.section}
      data-over={isOver ? '' : undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => void (event.currentTarget.contains(event.relatedTarget as Node | null) || setOver(false))}
      onDrop={(event) => {
        setOver(false)
        if (event.dataTransfer.files.length === 0) return
        event.preventDefault()
        void add([...event.dataTransfer.files])
      }}
    >
      <h3>{texts.own}</h3>
      <div className={styles.upload}>
        <Button icon={<ImagePlus aria-hidden />} isDisabled={busy !== null} onPress={() => input.current?.click()}>
          {texts.upload}
        </Button>
        <span className={styles.note}>{isOver ? texts.dropHere : texts.drop}</span>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept={kinds}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])]
            event.target.value = ''
            void add(files)
          }}
        />
      </div>
      {busy !== null && (
        <div className={styles.progress}>
          <ProgressBar label={texts.uploading(busy.name)} value={busy.share} />
          <Button size="s" onPress={() => running.current?.abort()}>
            {texts.cancel}
          </Button>
        </div>
      )}
      {pictures.length === 0 ? (
        <p className={styles.note}>{texts.ownEmpty}</p>
      ) : (
        <PictureGrid
          label={texts.own}
          pictures={pictures.map(({ id, name, extension }) => ({ id, name: name === '' ? texts.own : name, url: `/assets/${id.slice('asset:'.length)}.${extension}` }))}
          labelOf={labelOf}
          chosen={null}
          onPick={(id) => onPick(pictureOf(id))}
          onDragStart={(id, event) => {
            event.dataTransfer.effectAllowed = 'copy'
            writeDraggedPicture(event.dataTransfer, pictureOf(id))
          }}
        />
      )}
    </section>
  )
}
