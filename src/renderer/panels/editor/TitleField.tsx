import { useState } from 'react'
import { useStrings } from '#renderer/studio/strings.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { useStudio } from '#renderer/studio/use-studio.ts'
import { editorStrings } from './strings.ts'
import styles from './TitleField.module.css'

/** The design's title, changed where it stands. */
export function TitleField({ studio }: { readonly studio: Studio }) {
  const texts = useStrings(editorStrings)
  const title = useStudio(studio, ({ design }) => design.title)
  const [draft, setDraft] = useState<string | null>(null)
  const commit = () => {
    if (draft !== null && draft.trim() !== '' && draft.trim() !== title) studio.run('design.describe', { changes: { title: draft.trim().slice(0, 500) } })
    setDraft(null)
  }
  return (
    <>
      <h1 className={styles.heading}>{title || texts.untitled}</h1>
      <input
        className={styles.field}
        aria-label={texts.title}
        placeholder={texts.untitled}
        value={draft ?? title}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Escape') setDraft(null)
          if (event.key === 'Enter' || event.key === 'Escape') requestAnimationFrame(() => (event.target as HTMLInputElement).blur())
        }}
      />
    </>
  )
}
