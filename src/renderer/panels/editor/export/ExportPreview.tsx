import { FileArchive } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { ExportKind } from '#contract/work.ts'
import type { Design } from '#core/design/design.ts'
import { Button } from '#renderer/controls/Button.tsx'
import { ProgressBar } from '#renderer/controls/ProgressBar.tsx'
import { Spinner } from '#renderer/controls/Spinner.tsx'
import { useStrings } from '#renderer/studio/strings.ts'
import { exportStrings } from './strings.ts'
import { usePrepared } from './use-prepared.ts'
import type { Preparing } from './use-prepared.ts'
import styles from './ExportDialog.module.css'

export interface ExportPreviewProps {
  readonly kind: ExportKind
  readonly preparing: Preparing
  readonly design: Design
  readonly size: { readonly width: number; readonly height: number }
  readonly title: string
  readonly onCancel: () => void
  readonly onStart: () => void
}

/** The file itself, where a browser can show it as its reader will. */
export function ExportPreview({ kind, preparing, design, size, title, onCancel, onStart }: ExportPreviewProps) {
  const texts = useStrings(exportStrings)
  const prepared = preparing.state === 'done' ? preparing.prepared : null
  const isOwnPicture = kind === 'png' || kind === 'svg' || kind === 'svg-outline'
  return (
    <div className={styles.preview} aria-label={texts.preview}>
      <div className={styles.sheet} style={{ aspectRatio: `${size.width} / ${size.height}` }} data-ready={prepared === null ? undefined : ''}>
        {kind === 'json' ? (
          <p className={styles.archive}>
            <FileArchive size={36} strokeWidth={1.4} aria-hidden />
            {texts.noPreview}
          </p>
        ) : preparing.state === 'idle' || preparing.state === 'failed' ? null : isOwnPicture ? (
          <FilePicture url={prepared?.url ?? null} type={kind === 'png' ? 'image/png' : 'image/svg+xml'} alt={texts.previewAlt(title)} />
        ) : (
          <FontedPicture design={design} alt={texts.previewAlt(title)} />
        )}
      </div>
      <div className={styles.state} role="status">
        {preparing.state === 'running' && (
          <>
            <ProgressBar label={texts.preparing} value={preparing.share} />
            <Button size="s" onPress={onCancel}>
              {texts.cancel}
            </Button>
          </>
        )}
        {preparing.state === 'idle' && (
          <>
            <span>{texts.cancelled}</span>
            <Button size="s" onPress={onStart}>
              {texts.prepare}
            </Button>
          </>
        )}
        {preparing.state === 'failed' && (
          <>
            <span className={styles.error}>{texts.failed(preparing.message)}</span>
            <Button size="s" onPress={onStart}>
              {texts.retry}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}

/** Figma has the fonts that a browser has not: the web's file shows what it will look like there. */
function FontedPicture({ design, alt }: { readonly design: Design; readonly alt: string }) {
  const { preparing } = usePrepared({ design, to: 'svg', scale: 1, name: 'preview' }, true)
  return <FilePicture url={preparing.state === 'done' ? preparing.prepared.url : null} type="image/svg+xml" alt={alt} />
}

/** Exports are sent to be saved, so the picture is made of their bytes. Null: it is not there yet. */
function FilePicture({ url, type, alt }: { readonly url: string | null; readonly type: string; readonly alt: string }) {
  const [source, setSource] = useState<string | null>(null)
  useEffect(() => {
    if (url === null) return
    let made: string | null = null
    let isCurrent = true
    void fetch(url)
      .then((response) => (response.ok ? response.arrayBuffer() : Promise.reject(new Error(String(response.status)))))
      .then(
        (bytes) => {
          if (!isCurrent) return
          made = URL.createObjectURL(new Blob([bytes], { type }))
          setSource(made)
        },
        () => undefined,
      )
    return () => {
      isCurrent = false
      setSource(null)
      if (made !== null) URL.revokeObjectURL(made)
    }
  }, [url, type])
  return url === null || source === null ? <Spinner size={24} /> : <img src={source} alt={alt} />
}
