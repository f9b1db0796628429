import { Bookmark, BookmarkCheck, ChevronLeft, ChevronRight, Info, Minus, Plus, Trash2, Undo2, X } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { Candidate } from '#contract/records.ts'
import { Button } from '#renderer/controls/Button.tsx'
import { IconButton } from '#renderer/controls/IconButton.tsx'
import { useStrings } from '#renderer/studio/strings.ts'
import { sizeWords } from './CandidateCard.tsx'
import { FullScreen } from './FullScreen.tsx'
import { stepThrough } from './gallery-state.ts'
import { galleryStrings } from './strings.ts'
import type { CandidateActions } from './use-candidate-actions.ts'
import { useBoxSize } from './use-box-size.ts'
import { WhyPanel } from './WhyPanel.tsx'
import { stepZoom } from './step-zoom.ts'
import styles from './LargeView.module.css'

export interface LargeViewProps {
  /** What the arrow keys go through. */
  readonly candidates: readonly Candidate[]
  readonly candidate: Candidate
  readonly actions: CandidateActions
  readonly onShow: (id: string) => void
  readonly onKey: (key: string, candidate: Candidate) => boolean
  readonly onClose: () => void
}

const marginPixels = 32

export function LargeView({ candidates, candidate, actions, onShow, onKey, onClose }: LargeViewProps) {
  const texts = useStrings(galleryStrings)
  const [zoom, setZoom] = useState<number | null>(null)
  const [hasWhy, setWhy] = useState(true)
  const [frame, box] = useBoxSize<HTMLDivElement>()
  const ids = candidates.map(({ id }) => id)
  const title = candidate.title === '' ? texts.untitled : candidate.title
  const { width, height } = candidate.size
  const fit = Math.min(1, Math.max(0.05, (box.width - 2 * marginPixels) / width), Math.max(0.05, (box.height - 2 * marginPixels) / height))
  const scale = zoom ?? fit
  useEffect(() => setZoom(null), [candidate.id])
  usePan(frame)
  useCenter(frame, scale)
  useEffect(() => frame.current?.focus(), [frame])

  const step = (by: number): boolean => {
    const next = stepThrough(ids, candidate.id, by)
    if (next !== null) onShow(next)
    return true
  }
  const zoomBy = (direction: 1 | -1): boolean => {
    setZoom(stepZoom(scale, direction))
    return true
  }
  const press = (key: string): boolean => {
    if (key === 'ArrowRight' || key === 'ArrowDown') return step(1)
    if (key === 'ArrowLeft' || key === 'ArrowUp') return step(-1)
    if (key === ' ') {
      onClose()
      return true
    }
    if (key === '+' || key === '=') return zoomBy(1)
    if (key === '-') return zoomBy(-1)
    if (key === '0') {
      setZoom(null)
      return true
    }
    if (key === '1') {
      setZoom(1)
      return true
    }
    if (key.toLowerCase() === 'i') {
      setWhy(!hasWhy)
      return true
    }
    return onKey(key, candidate)
  }

  return (
    <FullScreen label={texts.largeTitle(title)} onClose={onClose} onKey={press}>
      <header className={styles.bar}>
        <IconButton label={texts.previous} shortcut="ArrowLeft" icon={<ChevronLeft aria-hidden />} onPress={() => step(-1)} />
        <span className={styles.position} role="status">
          {texts.position(ids.indexOf(candidate.id) + 1, ids.length)}
        </span>
        <IconButton label={texts.next} shortcut="ArrowRight" icon={<ChevronRight aria-hidden />} onPress={() => step(1)} />
        <span className={styles.title}>
          {title} <span>{sizeWords(candidate.size)}</span>
        </span>
        <span className={styles.space} />
        <IconButton label={texts.zoomOut} shortcut="-" icon={<Minus aria-hidden />} onPress={() => zoomBy(-1)} />
        <Button size="s" variant="quiet" onPress={() => setZoom(zoom === null ? 1 : null)}>
          {zoom === null ? `${texts.zoomFit} · ${texts.zoomPercent(Math.round(scale * 100))}` : texts.zoomPercent(Math.round(scale * 100))}
        </Button>
        <IconButton label={texts.zoomIn} shortcut="+" icon={<Plus aria-hidden />} onPress={() => zoomBy(1)} />
        <span className={styles.space} />
        <Button
          icon={candidate.state === 'kept' ? <BookmarkCheck aria-hidden /> : <Bookmark aria-hidden />}
          onPress={() => actions.judge(candidate, candidate.state === 'kept' ? 'new' : 'kept')}
        >
          {candidate.state === 'kept' ? texts.isKept : texts.keep}
        </Button>
        <Button
          icon={candidate.state === 'discarded' ? <Undo2 aria-hidden /> : <Trash2 aria-hidden />}
          onPress={() => actions.judge(candidate, candidate.state === 'discarded' ? 'new' : 'discarded')}
        >
          {candidate.state === 'discarded' ? texts.takeBack : texts.discard}
        </Button>
        <IconButton label={texts.showWhy} shortcut="I" isOn={hasWhy} icon={<Info aria-hidden />} onPress={() => setWhy(!hasWhy)} />
        <IconButton label={texts.close} shortcut="Escape" icon={<X aria-hidden />} onPress={onClose} />
      </header>
      <div className={styles.body} data-why={hasWhy ? '' : undefined}>
        <div
          ref={frame}
          className={styles.frame}
          tabIndex={0}
          role="img"
          aria-label={`${title}, ${sizeWords(candidate.size)}`}
          onDoubleClick={() => setZoom(zoom === null ? 1 : null)}
          onWheel={(event) => {
            if (event.ctrlKey || event.metaKey) zoomBy(event.deltaY < 0 ? 1 : -1)
          }}
        >
          <img src={`/candidates/${candidate.id}.png`} alt="" draggable={false} style={{ width: width * scale, height: height * scale }} />
        </div>
        {hasWhy && (
          <aside className={styles.why} aria-label={texts.why}>
            <WhyPanel candidate={candidate} actions={actions} />
          </aside>
        )}
      </div>
    </FullScreen>
  )
}

/** Keeps what is in the middle there when the scale changes. */
function useCenter(frame: RefObject<HTMLElement | null>, scale: number): void {
  const last = useRef(scale)
  useLayoutEffect(() => {
    const element = frame.current
    const by = scale / last.current
    last.current = scale
    if (element === null || by === 1) return
    const { clientWidth, clientHeight } = element
    element.scrollTo((element.scrollLeft + clientWidth / 2) * by - clientWidth / 2, (element.scrollTop + clientHeight / 2) * by - clientHeight / 2)
  }, [frame, scale])
}

/** Drags what is larger than its frame. */
function usePan(frame: RefObject<HTMLElement | null>): void {
  const drag = useRef<{ x: number; y: number } | null>(null)
  useEffect(() => {
    const element = frame.current
    if (element === null) return
    const down = (event: PointerEvent): void => {
      if (event.button !== 0) return
      drag.current = { x: event.clientX, y: event.clientY }
      element.setPointerCapture(event.pointerId)
    }
    const move = (event: PointerEvent): void => {
      if (drag.current === null) return
      element.scrollBy(drag.current.x - event.clientX, drag.current.y - event.clientY)
      drag.current = { x: event.clientX, y: event.clientY }
    }
    const up = (): void => {
      drag.current = null
    }
    const wheel = (event: WheelEvent): void => {
      if (event.ctrlKey || event.metaKey) event.preventDefault()
    }
    element.addEventListener('pointerdown', down)
    element.addEventListener('pointermove', move)
    element.addEventListener('pointerup', up)
    element.addEventListener('pointercancel', up)
    element.addEventListener('wheel', wheel, { passive: false })
    return () => {
      element.removeEventListener('pointerdown', down)
      element.removeEventListener('pointermove', move)
      element.removeEventListener('pointerup', up)
      element.removeEventListener('pointercancel', up)
      element.removeEventListener('wheel', wheel)
    }
  }, [frame])
}
