import { useEffect, useState } from 'react'
import { loadSampleFace } from './sample-faces.ts'
import type { SampleFace } from './sample-faces.ts'

/** The style that sets `text` in a bundled face; null until it has come, and where it cannot be had. */
export function useSampleFace(family: string, weight: number, isItalic: boolean, text: string): SampleFace | null {
  const [face, setFace] = useState<SampleFace | null>(null)
  useEffect(() => {
    let isCurrent = true
    loadSampleFace(family, weight, isItalic, text).then(
      (loaded) => isCurrent && setFace(loaded),
      () => isCurrent && setFace(null),
    )
    return () => {
      isCurrent = false
    }
  }, [family, weight, isItalic, text])
  return face
}
