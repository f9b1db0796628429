import { CircleCheck, Wrench } from 'lucide-react'
import type { Found } from '#contract/work.ts'
import { Button } from '#renderer/controls/Button.tsx'
import { EmptyState } from '#renderer/controls/EmptyState.tsx'
import { ProgressBar } from '#renderer/controls/ProgressBar.tsx'
import { Spinner } from '#renderer/controls/Spinner.tsx'
import { useStrings } from '#renderer/studio/strings.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { FindingItem } from './FindingItem.tsx'
import { LintScores } from './LintScores.tsx'
import { isMendable } from './repair-findings.ts'
import { lintStrings } from './strings.ts'
import type { Findings } from './use-findings.ts'
import { useRepairs } from './use-repairs.ts'
import styles from './LintPanel.module.css'

export interface LintPanelProps {
  readonly studio: Studio
  readonly findings: Findings
}

/** What is wrong with the design now, in words, with what mends it. */
export function LintPanel({ studio, findings: { findings, scores, isBehind, failure, retry } }: LintPanelProps) {
  const texts = useStrings(lintStrings)
  const repairs = useRepairs(studio)
  if (findings === null) {
    return (
      <div className={styles.panel}>
        {failure === null ? (
          <p className={styles.status} role="status">
            <Spinner />
            {texts.looking}
          </p>
        ) : (
          <Failed text={texts.failed(failure)} onRetry={retry} />
        )}
      </div>
    )
  }
  const faults = findings.filter(({ severity }) => severity === 'fault')
  const warnings = findings.filter(({ severity }) => severity === 'warning')
  const mendable = findings.filter(isMendable)
  const counts = [faults.length === 0 ? '' : texts.faultCount(faults.length), warnings.length === 0 ? '' : texts.warningCount(warnings.length)].filter((part) => part !== '')
  return (
    <div className={styles.panel} data-behind={isBehind ? '' : undefined}>
      <div className={styles.head}>
        <p className={styles.status} role="status">
          {isBehind && <Spinner label={texts.updating} size={13} />}
          {!isBehind && findings.length > 0 && counts.join(' · ')}
          {isBehind && texts.updating}
        </p>
        {repairs.busy === null && mendable.length > 1 && (
          <Button size="s" icon={<Wrench aria-hidden />} isDisabled={isBehind} onPress={() => repairs.repairAll(mendable)}>
            {texts.repairAll(mendable.length)}
          </Button>
        )}
      </div>
      {repairs.busy?.kind === 'all' && (
        <div className={styles.progress}>
          <ProgressBar label={texts.repairingOf(repairs.busy.at, repairs.busy.total)} value={(repairs.busy.at - 1) / repairs.busy.total} />
          <Button size="s" onPress={repairs.cancel}>
            {texts.cancel}
          </Button>
        </div>
      )}
      {failure !== null && <Failed text={texts.failed(failure)} onRetry={retry} />}
      {findings.length === 0 && failure === null && <EmptyState picture={<CircleCheck className={styles.clean} size={40} strokeWidth={1.5} aria-hidden />} title={texts.clean} text={texts.cleanText} />}
      <Group title={texts.faults} findings={faults} studio={studio} repairs={repairs} />
      <Group title={texts.warnings} findings={warnings} studio={studio} repairs={repairs} />
      <LintScores scores={scores} />
    </div>
  )
}

function Group({ title, findings, studio, repairs }: { readonly title: string; readonly findings: readonly Found[]; readonly studio: Studio; readonly repairs: ReturnType<typeof useRepairs> }) {
  if (findings.length === 0) return null
  return (
    <section className={styles.group}>
      <h3>{title}</h3>
      <ul>
        {findings.map((finding, index) => (
          <FindingItem key={`${finding.code} ${finding.layers.join(' ')} ${index}`} finding={finding} studio={studio} repairs={repairs} />
        ))}
      </ul>
    </section>
  )
}

function Failed({ text, onRetry }: { readonly text: string; readonly onRetry: () => void }) {
  const texts = useStrings(lintStrings)
  return (
    <div className={styles.failed} role="alert">
      <p>{text}</p>
      <Button size="s" onPress={onRetry}>
        {texts.retry}
      </Button>
    </div>
  )
}
