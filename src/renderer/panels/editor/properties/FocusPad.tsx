import { useRef } from 'react'
import type { KeyboardEvent, PointerEvent } from 'react'
import type { Asset } from '#core/design/design.ts'
import type { ImageLayer } from '#core/design/layer.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import { imageStrings } from './image-strings.ts'
import styles from './FocusPad.module.css'

export interface FocusPadProps {
  readonly layer: ImageLayer
  readonly asset: Asset
  /** A change on the way; the step ends when the pointer or key is let go. */
  readonly onPreview: (focus: ImageLayer['focus']) => void
}

/** The picture in small: the cropped part is bright, and with `cover` the point that stays in view can be dragged. */
export function FocusPad({ layer: { crop, focus, fit }, asset, onPreview }: FocusPadProps) {
  const texts = useStrings(imageStrings)
  const frame = useRef<HTMLDivElement>(null)
  const isDown = useRef(false)
  const hasFocus = fit === 'cover'
  const at = { x: crop.x + focus.x * crop.width, y: crop.y + focus.y * crop.height }
  const clamp = (value: number): number => Number(Math.min(1, Math.max(0, value)).toFixed(3))
  const look = (event: PointerEvent) => {
    const box = frame.current!.getBoundingClientRect()
    onPreview({ x: clamp(((event.clientX - box.left) / box.width - crop.x) / crop.width), y: clamp(((event.clientY - box.top) / box.height - crop.y) / crop.height) })
  }
  const press = (event: KeyboardEvent) => {
    const by = (event.shiftKey ? 0.1 : 0.01) * (event.key === 'ArrowLeft' || event.key === 'ArrowUp' ? -1 : 1)
    if (!event.key.startsWith('Arrow')) return
    event.preventDefault()
    event.stopPropagation()
    const isAcross = event.key === 'ArrowLeft' || event.key === 'ArrowRight'
    onPreview({ x: clamp(focus.x + (isAcross ? by : 0)), y: clamp(focus.y + (isAcross ? 0 : by)) })
  }
  return (
    <div className={styles.area}>
      <div
        ref={frame}
        className={styles.frame}
        data-live={hasFocus ? '' : undefined}
        style={{ aspectRatio: `${asset.width} / ${asset.height}`, width: `min(100%, ${Math.round((120 * asset.width) / asset.height)}px)` }}
        onPointerDown={(event) => {
          if (!hasFocus) return
          isDown.current = true
          event.currentTarget.setPointerCapture(event.pointerId)
          look(event)
        }}
        onPointerMove={(event) => isDown.current && look(event)}
        onPointerUp={() => (isDown.current = false)}
        onPointerCancel={() => (isDown.current = false)}
      >
        <img src={`/assets/${asset.id.slice(6)}.${asset.extension}`} alt="" draggable={false} />
        <div className={styles.crop} style={{ left: `${crop.x * 100}%`, top: `${crop.y * 100}%`, width: `${crop.width * 100}%`, height: `${crop.height * 100}%` }} />
        {hasFocus && (
          <button
            type="button"
            role="slider"
            aria-label={texts.focus}
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={Math.round(focus.x * 100)}
            aria-valuetext={`${Math.round(focus.x * 100)}%, ${Math.round(focus.y * 100)}%`}
            className={styles.point}
            style={{ left: `${at.x * 100}%`, top: `${at.y * 100}%` }}
            onKeyDown={press}
          />
        )}
      </div>
    </div>
  )
}
