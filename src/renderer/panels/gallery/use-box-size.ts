import { useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'

/** The room inside an element, as it changes; known before it is first painted. */
export function useBoxSize<Element extends HTMLElement>(): [RefObject<Element | null>, { readonly width: number; readonly height: number }] {
  const ref = useRef<Element>(null)
  const [size, setSize] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const measure = (): void => setSize((last) => (last.width === element.clientWidth && last.height === element.clientHeight ? last : { width: element.clientWidth, height: element.clientHeight }))
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [])
  return [ref, size]
}
