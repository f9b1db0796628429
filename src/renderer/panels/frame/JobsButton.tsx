import { useEffect, useRef } from 'react'
import type { Job } from '#contract/work.ts'
import { Button } from '#renderer/controls/Button.tsx'
import { Popover } from '#renderer/controls/Popover.tsx'
import { ProgressBar } from '#renderer/controls/ProgressBar.tsx'
import { showToast } from '#renderer/controls/show-toast.ts'
import { Spinner } from '#renderer/controls/Spinner.tsx'
import { useClient } from '#renderer/studio/client-context.tsx'
import { useJobs, useJobsStore } from '#renderer/studio/jobs-store.ts'
import { goTo, parseRoute } from '#renderer/studio/router.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import { frameStrings } from './strings.ts'
import styles from './JobsButton.module.css'

/** Checking goes on all the time and is no job that a person started. */
const isShown = ({ kind }: Job): boolean => kind !== 'lint'

/** Steps of a job are not what a person counts. */
const percent = ({ done, total }: Job): string => `${Math.round((100 * done) / total)}%`

/** What is running now, from anywhere in the studio, and what stops it; says when posters are ready elsewhere. */
export function JobsButton() {
  const texts = useStrings(frameStrings)
  const client = useClient()
  const store = useJobsStore()
  const jobs = useJobs().filter(isShown)
  const words = { generate: texts.jobGenerate, lint: texts.jobLint, repair: texts.jobRepair, export: texts.jobExport, probe: texts.jobProbe, vary: texts.jobVary, relayout: texts.jobRelayout }

  const running = useRef(new Set<string>())
  useEffect(() => {
    const stops = [
      client.on('candidates.added', ({ generation }) => void running.current.add(generation)),
      client.on('generations.changed', ({ generation: { id, state } }) => {
        // One that is deleted or put back is told of as well.
        const hasEnded = state !== 'running' && running.current.delete(id)
        const route = parseRoute(location.hash)
        const isLookedAt = route.screen === 'generation' && route.id === id
        if (hasEnded && state === 'done' && !isLookedAt) showToast({ text: texts.postersReady, tone: 'good', action: { label: texts.show, onPress: () => goTo({ screen: 'generation', id }) } })
      }),
    ]
    return () => stops.forEach((stop) => stop())
  }, [client, texts])
  useEffect(
    () =>
      store.onEnd((job) => {
        if (job.state === 'failed' && job.kind === 'generate') showToast({ text: texts.jobFailed(texts.jobGenerate, job.message ?? ''), tone: 'danger' })
      }),
    [store, texts],
  )

  const [first] = jobs
  if (first === undefined) return null
  const sum = first.total > 1 ? percent(first) : words[first.kind]
  return (
    <Popover
      label={texts.jobs}
      placement="bottom end"
      trigger={
        <Button variant="quiet" icon={<Spinner size={14} label={texts.running(jobs.length)} />} aria-label={`${texts.running(jobs.length)}: ${words[first.kind]} ${sum}`}>
          {sum}
        </Button>
      }
    >
      <ul className={styles.jobs}>
        {jobs.map((job) => (
          <li key={job.id} className={styles.job}>
            <div className={styles.words}>
              <span>{words[job.kind]}</span>
              <span className={styles.soft}>{job.state === 'waiting' ? texts.jobWaiting : job.total > 1 ? percent(job) : ''}</span>
            </div>
            <ProgressBar label={words[job.kind]} isLabelHidden value={job.state === 'running' && job.total > 1 ? job.done / job.total : null} />
            <Button size="s" onPress={() => store.cancel(job.id)}>
              {texts.cancel}
            </Button>
          </li>
        ))}
      </ul>
    </Popover>
  )
}
