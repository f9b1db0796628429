import { useEffect, useRef, useState } from 'react'
import { readPairId } from '#renderer/studio/sample-faces.ts'
import { useSampleFace } from '#renderer/studio/use-sample-face.ts'
import type { FontPair } from './use-proposals.ts'
import styles from './StylePanel.module.css'

export interface FontPairOptionProps {
  readonly pair: FontPair
  readonly sample: string
  readonly lang: string
  readonly isOn: boolean
  readonly onPress: () => void
}

/** The design's own headline in the pair's display face. Faces are fetched when they come into view. */
export function FontPairOption({ pair, sample, lang, isOn, onPress }: FontPairOptionProps) {
  const button = useRef<HTMLButtonElement>(null)
  const [isSeen, setSeen] = useState(false)
  useEffect(() => {
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && setSeen(true))
    watch.observe(button.current!)
    return () => watch.disconnect()
  }, [])
  return (
    <button ref={button} type="button" className={styles.pair} aria-pressed={isOn} onClick={onPress}>
      {isSeen ? <PairSample pair={pair} sample={sample} lang={lang} /> : <PairNames pair={pair} />}
    </button>
  )
}

function PairSample({ pair, sample, lang }: Pick<FontPairOptionProps, 'pair' | 'sample' | 'lang'>) {
  const { weight, isItalic } = readPairId(pair.id)
  const display = useSampleFace(pair.display, weight, isItalic, sample)
  const text = useSampleFace(pair.text, 400, false, pair.text)
  return (
    <>
      <span className={styles.sample} lang={lang} style={display ?? undefined} data-ready={display === null ? undefined : ''} aria-hidden="true">
        {sample}
      </span>
      <span className={styles.names}>
        {pair.display}
        {pair.text !== pair.display && <span style={text ?? undefined}> · {pair.text}</span>}
      </span>
    </>
  )
}

function PairNames({ pair }: Pick<FontPairOptionProps, 'pair'>) {
  return (
    <>
      <span className={styles.sample} />
      <span className={styles.names}>{pair.text === pair.display ? pair.display : `${pair.display} · ${pair.text}`}</span>
    </>
  )
}
