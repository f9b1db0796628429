import { useRef, useState } from 'react'
import type { DragEvent, ReactNode } from 'react'
import { useStrings } from '#renderer/studio/strings.ts'
import { libraryStrings } from './strings.ts'
import styles from './LibraryScreen.module.css'

/** Takes files that are dropped anywhere on it. */
export function DropToImport({ onDrop, children }: { readonly onDrop: (files: readonly File[]) => void; readonly children: ReactNode }) {
  const texts = useStrings(libraryStrings)
  const [isOver, setOver] = useState(false)
  // Each part inside is entered before the last one is left.
  const depth = useRef(0)
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')
  const leave = (): void => {
    depth.current = 0
    setOver(false)
  }
  return (
    <main
      className={styles.screen}
      onDragEnter={(event) => {
        if (!hasFiles(event)) return
        depth.current++
        setOver(true)
      }}
      onDragLeave={() => --depth.current <= 0 && leave()}
      onDragOver={(event) => hasFiles(event) && event.preventDefault()}
      onDrop={(event) => {
        if (!hasFiles(event)) return
        event.preventDefault()
        leave()
        onDrop([...event.dataTransfer.files])
      }}
    >
      {children}
      {isOver && <div className={styles.drop}>{texts.dropHere}</div>}
    </main>
  )
}
