import { Copy } from 'lucide-react'
import { IconButton } from '#renderer/controls/IconButton.tsx'
import { showToast } from '#renderer/controls/show-toast.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import { modelStrings } from './strings.ts'
import styles from './models.module.css'

/** A place on the disk, and what copies its path. */
export function Folder({ path }: { readonly path: string }) {
  const texts = useStrings(modelStrings)
  return (
    <div className={styles.folder}>
      <code>{path}</code>
      <IconButton label={texts.copyPath} icon={<Copy />} onPress={() => void navigator.clipboard.writeText(path).then(() => showToast({ text: texts.copied }))} />
    </div>
  )
}
