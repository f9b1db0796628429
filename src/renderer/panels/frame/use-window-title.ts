import { useEffect } from 'react'

/** What the window, its tab in a browser and a screen reader call what is shown. Null: another says it. */
export function useWindowTitle(name: string | null): void {
  useEffect(() => {
    if (name !== null) document.title = `${name} · Broadside`
  }, [name])
}
