import { Copy, Download } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#renderer/controls/Button.tsx'
import { Dialog } from '#renderer/controls/Dialog.tsx'
import { showToast } from '#renderer/controls/show-toast.ts'
import { TextField } from '#renderer/controls/TextField.tsx'
import { downloadFile } from '#renderer/studio/download-file.ts'
import { useLanguage, useStrings } from '#renderer/studio/strings.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { useStudio } from '#renderer/studio/use-studio.ts'
import { ApproximatedList } from './ApproximatedList.tsx'
import { formatBytes, maxPixelSide, pixelSize, readExportChoice, rememberExportChoice, toFileName } from './export-choice.ts'
import type { ExportChoice } from './export-choice.ts'
import { ExportPreview } from './ExportPreview.tsx'
import { FormatField } from './FormatField.tsx'
import { ScaleField } from './ScaleField.tsx'
import { exportStrings } from './strings.ts'
import { usePrepared } from './use-prepared.ts'
import styles from './ExportDialog.module.css'

export interface ExportDialogProps {
  readonly studio: Studio
  readonly isOpen: boolean
  readonly onClose: () => void
}

export function ExportDialog({ studio, isOpen, onClose }: ExportDialogProps) {
  const texts = useStrings(exportStrings)
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={texts.title} size="l">
      <ExportForm studio={studio} onDone={onClose} />
    </Dialog>
  )
}

/** What is chosen is made at once: the preview is the file itself, and saving it takes no time. */
function ExportForm({ studio, onDone }: { readonly studio: Studio; readonly onDone: () => void }) {
  const texts = useStrings(exportStrings)
  const language = useLanguage()
  const design = useStudio(studio, (state) => state.design)
  const artboard = useStudio(studio, (state) => state.design.artboards[state.artboard]!)
  const [choice, setChoice] = useState<ExportChoice>(readExportChoice)
  const [name, setName] = useState(() => toFileName(design.title))
  const scale = choice.kind === 'png' ? choice.scale : 1
  const size = pixelSize(artboard, scale)
  const { preparing, start, cancel } = usePrepared({ design, to: choice.kind, scale, name: toFileName(name) }, !size.isTooLarge)
  const prepared = preparing.state === 'done' ? preparing.prepared : null
  const isSvg = choice.kind.startsWith('svg')

  function change(changes: Partial<ExportChoice>): void {
    const next = { ...choice, ...changes }
    setChoice(next)
    rememberExportChoice(next)
  }

  async function copy(url: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(await (await fetch(url)).text())
      showToast({ text: texts.copied, tone: 'good' })
    } catch {
      showToast({ text: texts.copyFailed, tone: 'danger' })
    }
  }

  return (
    <div className={styles.form}>
      <ExportPreview kind={choice.kind} preparing={preparing} design={design} size={artboard} title={design.title} onCancel={cancel} onStart={start} />
      <div className={styles.options}>
        <FormatField value={choice.kind} onChange={(kind) => change({ kind })} />
        {choice.kind === 'png' && <ScaleField scale={choice.scale} isOwn={choice.isOwnScale} onChange={change} />}
        {choice.kind !== 'json' && (
          <p className={styles.size}>
            {texts.pixels(size.width, size.height)}
            {prepared !== null && ` · ${formatBytes(prepared.bytes, language)}`}
          </p>
        )}
        {size.isTooLarge && (
          <p className={styles.error} role="alert">
            {texts.tooLarge(maxPixelSide)}
          </p>
        )}
        {prepared !== null && isSvg && <ApproximatedList approximated={prepared.approximated} studio={studio} isFigma={choice.kind === 'svg-figma'} onShow={onDone} />}
        <TextField label={texts.fileName} value={name} onChange={setName} maxLength={80} />
        <div className={styles.buttons}>
          {isSvg && (
            <Button size="l" icon={<Copy aria-hidden />} isDisabled={prepared === null} onPress={() => prepared !== null && void copy(prepared.url)}>
              {texts.copySvg}
            </Button>
          )}
          <Button size="l" variant="primary" icon={<Download aria-hidden />} isDisabled={prepared === null} onPress={() => prepared !== null && downloadFile(prepared.url, prepared.name)}>
            {texts.download}
          </Button>
        </div>
      </div>
    </div>
  )
}
