import { useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'

/** An element's inner size, as it changes. */
export function useBoxSize<Element extends HTMLElement>(): [RefObject<Element | null>, { readonly width: number; readonly height: number }] {
  const ref = useRef<Element>(null)
  const [size, setSize] = useState({ width: 0, height: 0 })
  useEffect(() => {
    if (ref.current === null) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setSize({ width: Math.round(entry.contentRect.width), height: Math.round(entry.contentRect.height) })
    })
    observer.observe(ref.current)
    return () => observer.disconnect()
  }, [])
  return [ref, size]
}
