import { useRef, useState } from 'react'

/** What is being typed, until it is committed or given up. Null: nothing is typed, the value itself is shown. */
export function useDraft(value: string, onCommit: ((value: string) => void) | undefined) {
  const [draft, setDraft] = useState<string | null>(null)
  const latest = useRef<string | null>(null)
  const write = (next: string | null) => {
    latest.current = next
    setDraft(next)
  }
  return {
    shown: draft ?? value,
    write,
    commit() {
      const typed = latest.current
      write(null)
      if (typed !== null && typed !== value) onCommit?.(typed)
    },
  }
}
