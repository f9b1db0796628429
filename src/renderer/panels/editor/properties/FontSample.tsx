import { useEffect, useRef, useState } from 'react'
import { useSampleFace } from '#renderer/studio/use-sample-face.ts'

/** A family's name in its own face; the face is fetched only once the line comes into view. */
export function FontSample({ family, weight = 400 }: { readonly family: string; readonly weight?: number }) {
  const [isSeen, setSeen] = useState(false)
  const line = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && setSeen(true))
    observer.observe(line.current!)
    return () => observer.disconnect()
  }, [])
  return <span ref={line}>{isSeen ? <Drawn family={family} weight={weight} /> : family}</span>
}

function Drawn({ family, weight }: { readonly family: string; readonly weight: number }) {
  const face = useSampleFace(family, weight, false, family)
  return <span style={face ?? undefined}>{family}</span>
}
