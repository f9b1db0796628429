import { Bookmark, BookmarkCheck, Check, Columns2, Maximize2, PenLine, Sparkles, Trash2, Undo2 } from 'lucide-react'
import { memo } from 'react'
import type { Candidate } from '#contract/records.ts'
import { IconButton } from '#renderer/controls/IconButton.tsx'
import { judgedOf } from '#renderer/studio/judge-scores.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import { QualityRadar } from './QualityRadar.tsx'
import type { CandidateActions } from './use-candidate-actions.ts'
import { galleryStrings } from './strings.ts'
import styles from './CandidateCard.module.css'

export interface CandidateCardProps {
  readonly candidate: Candidate
  readonly total: number
  /** Of the picture, as it is shown. */
  readonly width: number
  readonly height: number
  /** The one that Tab comes to, and that the side panel speaks of. */
  readonly isCurrent: boolean
  readonly isPicked: boolean
  readonly actions: CandidateActions
  readonly onFocus: (id: string) => void
  readonly onEnlarge: (id: string) => void
  readonly onPick: (id: string) => void
}

/** Twice as fine as it is shown, for dense screens. */
export const thumbnailUrl = (id: string, width: number): string => `/candidates/${id}.png?width=${Math.min(2048, Math.ceil((width * 2) / 64) * 64)}`

export const sizeWords = ({ width, height }: Candidate['size']): string => `${width} × ${height}`

export const CandidateCard = memo(function CandidateCard({ candidate, total, width, height, isCurrent, isPicked, actions, onFocus, onEnlarge, onPick }: CandidateCardProps) {
  const texts = useStrings(galleryStrings)
  const { id, rank, size, state } = candidate
  const title = candidate.title === '' ? texts.untitled : candidate.title
  const overall = Math.round((candidate.scores['overall'] ?? 0) * 100)
  const said = [texts.candidate(rank, Math.max(total, rank), sizeWords(size)), title, texts.overall(overall), state === 'kept' ? texts.stateKept : state === 'discarded' ? texts.stateDiscarded : '', isPicked ? texts.picked : '']
  const isSmall = width < 180
  const focusable = { excludeFromTabOrder: !isCurrent }
  return (
    <article className={styles.card} style={{ width: Math.max(width, 118) }} data-current={isCurrent ? '' : undefined} data-state={state} onFocus={() => onFocus(id)}>
      <button
        type="button"
        className={styles.picture}
        style={{ width, height }}
        tabIndex={isCurrent ? 0 : -1}
        data-candidate={id}
        aria-label={said.filter((part) => part !== '').join('. ')}
        aria-current={isCurrent ? 'true' : undefined}
        onClick={() => onFocus(id)}
        onDoubleClick={() => onEnlarge(id)}
      >
        <img src={thumbnailUrl(id, width)} alt="" width={width} height={height} loading="lazy" decoding="async" draggable={false} />
        {state === 'kept' && (
          <span className={styles.badge} aria-hidden="true">
            <BookmarkCheck size={14} />
          </span>
        )}
        {isPicked && (
          <span className={styles.badge} data-side="start" aria-hidden="true">
            <Check size={14} />
          </span>
        )}
      </button>
      <div className={styles.foot}>
        <div className={styles.caption}>
          <span className={styles.title} title={title}>
            {title}
          </span>
          <span className={styles.overall} title={texts.overall(overall)}>
            <QualityRadar judged={judgedOf(candidate)} size={20} />
            {overall}
          </span>
        </div>
        <div className={styles.actions} role="toolbar" aria-label={texts.actions}>
          <IconButton
            {...focusable}
            label={state === 'kept' ? texts.unkeep : texts.keep}
            shortcut="K"
            size="s"
            isOn={state === 'kept'}
            icon={state === 'kept' ? <BookmarkCheck aria-hidden /> : <Bookmark aria-hidden />}
            onPress={() => actions.judge(candidate, state === 'kept' ? 'new' : 'kept')}
          />
          <IconButton
            {...focusable}
            label={state === 'discarded' ? texts.takeBack : texts.discard}
            shortcut="X"
            size="s"
            icon={state === 'discarded' ? <Undo2 aria-hidden /> : <Trash2 aria-hidden />}
            onPress={() => actions.judge(candidate, state === 'discarded' ? 'new' : 'discarded')}
          />
          {!isSmall && <IconButton {...focusable} label={texts.moreLikeThis} shortcut="M" size="s" icon={<Sparkles aria-hidden />} onPress={() => actions.moreLike(candidate)} />}
          {!isSmall && <IconButton {...focusable} label={isPicked ? texts.unpick : texts.pick} shortcut="C" size="s" isOn={isPicked} icon={<Columns2 aria-hidden />} onPress={() => onPick(id)} />}
          <IconButton {...focusable} label={texts.enlarge} shortcut="Space" size="s" icon={<Maximize2 aria-hidden />} onPress={() => onEnlarge(id)} />
          <IconButton {...focusable} label={candidate.design === null ? texts.open : texts.openAgain} shortcut="Enter" size="s" icon={<PenLine aria-hidden />} onPress={() => actions.open(candidate)} />
        </div>
      </div>
    </article>
  )
})
