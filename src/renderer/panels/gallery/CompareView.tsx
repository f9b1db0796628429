import { Bookmark, BookmarkCheck, Info, PenLine, Sparkles, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Candidate } from '#contract/records.ts'
import { Button } from '#renderer/controls/Button.tsx'
import { IconButton } from '#renderer/controls/IconButton.tsx'
import { Shortcut } from '#renderer/controls/Shortcut.tsx'
import { useStrings } from '#renderer/studio/strings.ts'
import { sizeWords } from './CandidateCard.tsx'
import { FullScreen } from './FullScreen.tsx'
import { Judgement } from './Judgement.tsx'
import { MadeOf } from './MadeOf.tsx'
import type { CandidateActions } from './use-candidate-actions.ts'
import { galleryStrings } from './strings.ts'
import { useBoxSize } from './use-box-size.ts'
import styles from './CompareView.module.css'

export interface CompareViewProps {
  readonly candidates: readonly Candidate[]
  readonly actions: CandidateActions
  readonly onUnpick: (id: string) => void
  readonly onClose: () => void
}

const gap = 20

/** Two to four candidates beside each other, all at one scale where they are of one size. */
export function CompareView({ candidates, actions, onUnpick, onClose }: CompareViewProps) {
  const texts = useStrings(galleryStrings)
  const [hasScores, setScores] = useState(true)
  const [frame, box] = useBoxSize<HTMLUListElement>()
  const column = (box.width - gap * (candidates.length - 1)) / candidates.length
  const room = Math.max(80, box.height - (hasScores ? 356 : 84))
  useEffect(() => frame.current?.focus(), [frame])
  const press = (key: string): boolean => {
    if (key === ' ') onClose()
    else if (key.toLowerCase() === 'i') setScores(!hasScores)
    else if (/^[1-4]$/.test(key) && candidates[Number(key) - 1] !== undefined) {
      const candidate = candidates[Number(key) - 1]!
      actions.judge(candidate, candidate.state === 'kept' ? 'new' : 'kept')
    } else return false
    return true
  }
  return (
    <FullScreen label={texts.compareTitle} onClose={onClose} onKey={press}>
      <header className={styles.bar}>
        <h2>{texts.compareTitle}</h2>
        <IconButton label={texts.showWhy} shortcut="I" isOn={hasScores} icon={<Info aria-hidden />} onPress={() => setScores(!hasScores)} />
        <IconButton label={texts.close} shortcut="Escape" icon={<X aria-hidden />} onPress={onClose} />
      </header>
      <ul ref={frame} tabIndex={-1} className={styles.columns} style={{ gridTemplateColumns: `repeat(${candidates.length}, minmax(0, 1fr))`, gap }}>
        {candidates.map((candidate, index) => {
          const { width, height } = candidate.size
          const scale = Math.max(0.02, Math.min(column / width, room / height, 1))
          const title = candidate.title === '' ? texts.untitled : candidate.title
          return (
            <li key={candidate.id} className={styles.column} aria-label={title}>
              <div className={styles.picture} style={{ height: room }}>
                <img src={`/candidates/${candidate.id}.png`} alt={`${title}, ${sizeWords(candidate.size)}`} style={{ width: width * scale, height: height * scale }} />
              </div>
              <div className={styles.head}>
                <strong title={title}>{title}</strong>
                <IconButton label={texts.unpick} size="s" icon={<X aria-hidden />} onPress={() => onUnpick(candidate.id)} />
              </div>
              <div className={styles.actions}>
                <Button
                  size="s"
                  icon={candidate.state === 'kept' ? <BookmarkCheck aria-hidden /> : <Bookmark aria-hidden />}
                  onPress={() => actions.judge(candidate, candidate.state === 'kept' ? 'new' : 'kept')}
                >
                  {candidate.state === 'kept' ? texts.isKept : texts.keep} <Shortcut keys={String(index + 1)} />
                </Button>
                <IconButton label={texts.moreLikeThis} size="s" icon={<Sparkles aria-hidden />} onPress={() => actions.moreLike(candidate)} />
                <IconButton label={texts.open} size="s" icon={<PenLine aria-hidden />} onPress={() => actions.open(candidate)} />
              </div>
              {hasScores && <Judgement candidate={candidate} size={108} />}
              {hasScores && <MadeOf candidate={candidate} />}
            </li>
          )
        })}
      </ul>
    </FullScreen>
  )
}
