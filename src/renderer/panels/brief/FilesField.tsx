import { ImagePlus, RotateCw, X } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '#renderer/controls/Button.tsx'
import { IconButton } from '#renderer/controls/IconButton.tsx'
import { ProgressBar } from '#renderer/controls/ProgressBar.tsx'
import { SegmentedControl } from '#renderer/controls/SegmentedControl.tsx'
import { useStrings } from '#renderer/studio/strings.ts'
import { pictureUrl } from './brief-state.ts'
import type { BriefFile, FileUse } from './brief-state.ts'
import type { FileFault } from './use-files.ts'
import { briefStrings } from './strings.ts'
import styles from './FilesField.module.css'

export interface FilesFieldProps {
  readonly files: readonly BriefFile[]
  readonly onAdd: (files: readonly File[]) => void
  readonly onUse: (key: string, use: FileUse) => void
  readonly onRemove: (file: BriefFile) => void
  readonly onRetry: (key: string) => void
}

const accepted = 'image/png,image/jpeg,image/webp,image/avif,image/gif,image/svg+xml'

export function FilesField({ files, onAdd, onUse, onRemove, onRetry }: FilesFieldProps) {
  const texts = useStrings(briefStrings)
  const picker = useRef<HTMLInputElement>(null)
  return (
    <section className={styles.field} aria-labelledby="brief-files">
      <header className={styles.head}>
        <h2 id="brief-files">{texts.files}</h2>
        <p>{texts.filesHint}</p>
      </header>
      <ul className={styles.list}>
        {files.map((file) => (
          <li key={file.key} className={styles.item} data-failed={file.fault === null ? undefined : ''}>
            <FileCard file={file} onUse={onUse} onRemove={onRemove} onRetry={onRetry} />
          </li>
        ))}
        <li className={styles.add}>
          <Button variant="quiet" icon={<ImagePlus size={16} aria-hidden />} onPress={() => picker.current?.click()}>
            {texts.addFiles}
          </Button>
          <input
            ref={picker}
            type="file"
            accept={accepted}
            multiple
            hidden
            onChange={(event) => {
              onAdd([...(event.target.files ?? [])])
              event.target.value = ''
            }}
          />
        </li>
      </ul>
    </section>
  )
}

function FileCard({ file, onUse, onRemove, onRetry }: Omit<FilesFieldProps, 'files' | 'onAdd'> & { readonly file: BriefFile }) {
  const texts = useStrings(briefStrings)
  const faults: Readonly<Record<FileFault, string>> = { 'too-large': texts.tooLarge, 'no-connection': texts.noConnection, 'not-a-picture': texts.notAPicture }
  const remove = <IconButton label={texts.removeFile(file.name)} size="s" icon={<X size={14} aria-hidden />} onPress={() => onRemove(file)} />
  if (file.fault !== null) {
    return (
      <div className={styles.failure} role="alert">
        <div className={styles.line}>
          <strong title={file.name}>{file.name}</strong>
          {remove}
        </div>
        <p>{Object.hasOwn(faults, file.fault) ? faults[file.fault as FileFault] : file.fault}</p>
        {file.fault === 'no-connection' && (
          <Button size="s" icon={<RotateCw size={13} aria-hidden />} onPress={() => onRetry(file.key)}>
            {texts.retry}
          </Button>
        )}
      </div>
    )
  }
  return (
    <>
      <div className={styles.picture} data-use={file.use}>
        {file.upload === null ? <ProgressBar label={texts.uploading(file.name)} value={file.progress} /> : <img src={pictureUrl(file.upload.picture)} alt={file.name} />}
      </div>
      <div className={styles.line}>
        <span className={styles.name} title={file.name}>
          {file.name}
        </span>
        {remove}
      </div>
      <SegmentedControl
        label={file.use === 'logo' ? texts.useAsPhoto(file.name) : texts.useAsLogo(file.name)}
        items={[
          { id: 'logo', label: texts.logo },
          { id: 'photo', label: texts.photo },
        ]}
        value={file.use}
        onChange={(use) => onUse(file.key, use as FileUse)}
      />
    </>
  )
}
