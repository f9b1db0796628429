import { CircleAlert, CircleStop, PenLine, RotateCw } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Generation } from '#contract/records.ts'
import type { Job } from '#contract/work.ts'
import { Button } from '#renderer/controls/Button.tsx'
import { ProgressBar } from '#renderer/controls/ProgressBar.tsx'
import { useStrings } from '#renderer/studio/strings.ts'
import { isUnderway } from './gallery-state.ts'
import { stageWords } from './stage-words.ts'
import { galleryStrings } from './strings.ts'
import type { CandidateActions } from './use-candidate-actions.ts'
import styles from './RunStatus.module.css'

export interface RunStatusProps {
  readonly generation: Generation
  readonly job: Job | null
  readonly made: number
  readonly total: number
  readonly actions: CandidateActions
}

/** How the making goes, or how it ended where that was not well; nothing where all is done. */
export function RunStatus({ generation, job, made, total, actions }: RunStatusProps) {
  const texts = useStrings(galleryStrings)
  const [isCancelling, setCancelling] = useState(false)
  useEffect(() => setCancelling(false), [job?.id, generation.state])
  if (generation.state === 'done') return null
  if (generation.state === 'running') {
    const isWaiting = job?.state === 'waiting'
    const share = job === null || job.total === 0 || isWaiting ? null : job.done / job.total
    return (
      <div className={styles.status}>
        <div className={styles.progress}>
          <ProgressBar label={isCancelling ? texts.cancelling : isWaiting ? texts.waiting : job === null || job.stage === '' ? texts.running : stageWords(texts, job.stage)} value={share} />
        </div>
        <span className={styles.count}>{texts.progress(made, total)}</span>
        <Button
          icon={<CircleStop aria-hidden />}
          isDisabled={isCancelling || job === null || !isUnderway(job)}
          onPress={() => {
            setCancelling(true)
            if (job !== null) actions.cancel(job.id)
          }}
        >
          {texts.cancel}
        </Button>
      </div>
    )
  }
  const isFailed = generation.state === 'failed'
  return (
    <div className={styles.status} data-tone={isFailed ? 'danger' : 'plain'} role={isFailed ? 'alert' : 'status'}>
      {isFailed ? <CircleAlert size={16} aria-hidden /> : <CircleStop size={16} aria-hidden />}
      <div className={styles.words}>
        <p>
          <strong>{isFailed ? texts.failed : generation.state === 'stopped' ? texts.stopped : texts.cancelled}</strong> {texts.madeKept(made)}
        </p>
        {isFailed && <p>{[generation.message ?? '', texts.failedHint].filter((part) => part !== '').join(' ')}</p>}
      </div>
      {isFailed && (
        <Button icon={<PenLine aria-hidden />} onPress={actions.editBrief}>
          {texts.editBrief}
        </Button>
      )}
      <Button variant="primary" icon={<RotateCw aria-hidden />} onPress={actions.startAgain}>
        {made > 0 ? texts.goOn : texts.startAgain}
      </Button>
    </div>
  )
}
