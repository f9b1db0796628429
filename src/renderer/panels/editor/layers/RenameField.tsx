import { useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useStrings } from '#renderer/studio/strings.ts'
import { layersStrings } from './strings.ts'
import styles from './LayerRow.module.css'

/** Enter or leaving takes the name, Escape gives it up (null). */
export function RenameField({ name, onDone }: { readonly name: string; readonly onDone: (name: string | null) => void }) {
  const texts = useStrings(layersStrings)
  const [typed, setTyped] = useState(name)
  const isDone = useRef(false)
  const finish = (result: string | null) => {
    if (isDone.current) return
    isDone.current = true
    onDone(result)
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') finish(typed)
    else if (event.key === 'Escape') finish(null)
  }
  return (
    <input
      className={styles.rename}
      aria-label={texts.rename}
      value={typed}
      maxLength={200}
      autoFocus
      spellCheck={false}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => finish(typed)}
      onKeyDown={press}
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  )
}
