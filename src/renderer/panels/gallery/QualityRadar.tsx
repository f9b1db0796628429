import { radarPoint, radarSpokes, usualScores } from './radar-shape.ts'
import type { Judged, Quality } from '#renderer/studio/judge-scores.ts'
import styles from './QualityRadar.module.css'

export interface QualityRadarProps {
  readonly judged: readonly Judged[]
  /** Of the drawing, in CSS pixels. */
  readonly size: number
  /** Marked on its outline. */
  readonly strong?: readonly Quality[]
  readonly weak?: Quality | null
  /** Read out instead of the drawing; absent where words beside it say the same. */
  readonly label?: string
}

/** From this size on, rings, the usual outline and marks can be made out. */
const detailedSize = 60

/** All qualities in one shape: round is even, a dent is a weakness. The dotted outline behind it is what designs usually reach. */
export function QualityRadar({ judged, size, strong = [], weak = null, label }: QualityRadarProps) {
  const scores = new Map(judged.map(({ quality, score }) => [quality, score]))
  const spokes = radarSpokes.filter((quality) => scores.has(quality))
  if (spokes.length < 3) return null
  const outline = (scoreOf: (quality: Quality) => number): string =>
    spokes.map((quality, index) => radarPoint(index, spokes.length, scoreOf(quality)).map((value) => value.toFixed(1)).join(',')).join(' ')
  const isDetailed = size >= detailedSize
  const mark = (quality: Quality, kind: 'strong' | 'weak') => {
    const index = spokes.indexOf(quality)
    if (index < 0) return null
    const [x, y] = radarPoint(index, spokes.length, scores.get(quality)!)
    return <circle key={quality} className={styles[kind]} cx={x} cy={y} r={5} />
  }
  return (
    <svg className={styles.radar} viewBox="-56 -56 112 112" width={size} height={size} {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}>
      {isDetailed && [0.5, 1].map((ring) => <circle key={ring} className={styles.ring} r={50 * ring} />)}
      {isDetailed && spokes.map((quality, index) => {
        const [x, y] = radarPoint(index, spokes.length, 1)
        return <line key={quality} className={styles.ring} x2={x} y2={y} />
      })}
      <polygon className={styles.shape} points={outline((quality) => scores.get(quality)!)} strokeWidth={isDetailed ? 2 : 5} />
      {isDetailed && <polygon className={styles.usual} points={outline((quality) => usualScores[quality].middle)} />}
      {isDetailed && strong.map((quality) => mark(quality, 'strong'))}
      {isDetailed && weak !== null && mark(weak, 'weak')}
    </svg>
  )
}
