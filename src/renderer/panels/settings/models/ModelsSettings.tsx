import { useEffect, useState } from 'react'
import type { Models } from '#contract/models.ts'
import { Button } from '#renderer/controls/Button.tsx'
import { ProgressBar } from '#renderer/controls/ProgressBar.tsx'
import { SegmentedControl } from '#renderer/controls/SegmentedControl.tsx'
import { showToast } from '#renderer/controls/show-toast.ts'
import { Skeleton } from '#renderer/controls/Skeleton.tsx'
import { useClient } from '#renderer/studio/client-context.tsx'
import { useJobs, useJobsStore } from '#renderer/studio/jobs-store.ts'
import { useSettings } from '#renderer/studio/settings-store.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import { Folder } from './Folder.tsx'
import { ModelTrials } from './ModelTrials.tsx'
import { modelStrings } from './strings.ts'
import styles from './models.module.css'

/** What the models run on, why not on something else, and what changes that. */
export function ModelsSettings() {
  const texts = useStrings(modelStrings)
  const client = useClient()
  const [settings, change] = useSettings()
  const [found, setFound] = useState<Models | 'unreachable' | null>(null)
  useEffect(() => {
    const ask = (): void => void client.call('models.list', {}).then(setFound, () => setFound((before) => before ?? 'unreachable'))
    const stops = [client.on('models.changed', ({ models }) => setFound(models)), client.onState((state) => void (state === 'connected' && ask()))]
    ask()
    return () => stops.forEach((stop) => stop())
  }, [client])

  return (
    <div className={styles.models}>
      <p className={styles.intro}>{texts.intro}</p>
      <div className={styles.line}>
        <div>
          <span>{texts.runOn}</span>
          <p className={styles.hint}>{texts.runOnHint}</p>
        </div>
        <div className={styles.control}>
          <SegmentedControl
            label={texts.runOn}
            value={settings.modelProvider}
            onChange={(modelProvider) => change({ modelProvider: modelProvider as 'auto' | 'cpu' })}
            items={[
              { id: 'auto', label: texts.runAuto },
              { id: 'cpu', label: texts.runCpu },
            ]}
          />
        </div>
      </div>
      {found === null && <Skeleton height={96} />}
      {found === 'unreachable' && <p className={styles.intro}>{texts.unreachable}</p>}
      {found !== null && found !== 'unreachable' && found.models.length === 0 && <p className={styles.intro}>{texts.none}</p>}
      {found !== null && found !== 'unreachable' && found.models.length > 0 && (
        <>
          {found.models.map((model) => (
            <ModelTrials key={model.name} model={model} runtime={found.runtime} isForced={settings.modelProvider === 'cpu'} />
          ))}
          <TryAgain found={found} />
        </>
      )}
      {found !== null && found !== 'unreachable' && (
        <div>
          <span>{texts.packs}</span>
          <p className={styles.hint}>{texts.packsHint}</p>
          <Folder path={found.packFolder} />
        </div>
      )}
    </div>
  )
}

function TryAgain({ found }: { readonly found: Models }) {
  const texts = useStrings(modelStrings)
  const client = useClient()
  const store = useJobsStore()
  const job = useJobs().find(({ kind }) => kind === 'probe')
  useEffect(() => store.onEnd(({ kind, state, message }) => void (kind === 'probe' && state === 'failed' && showToast({ text: texts.failed(message ?? ''), tone: 'danger' }))), [store, texts])
  const begin = (): void => void client.call('jobs.start', { job: crypto.randomUUID(), work: { kind: 'probe' } }).catch((error: unknown) => showToast({ text: texts.failed(error instanceof Error ? error.message : ''), tone: 'danger' }))
  const triedAt = Math.max(...found.models.map(({ triedAt: at }) => at ?? 0))
  return (
    <div className={styles.again}>
      {job === undefined ? (
        <Button onPress={begin}>{triedAt > 0 ? texts.tryAgain : texts.tryNow}</Button>
      ) : (
        <>
          <Button onPress={() => store.cancel(job.id)}>{texts.cancel}</Button>
          <div className={styles.progress}>
            <ProgressBar label={texts.trying} isLabelHidden value={job.state === 'running' && job.total > 1 ? job.done / job.total : null} />
          </div>
        </>
      )}
      <span className={styles.soft}>
        {texts.runtime(found.runtime)}
        {triedAt > 0 && job === undefined && ` · ${texts.tried(new Date(triedAt).toLocaleString(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' }))}`}
      </span>
    </div>
  )
}
