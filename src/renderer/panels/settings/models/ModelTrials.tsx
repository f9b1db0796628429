import { Check } from 'lucide-react'
import type { ModelReport } from '#contract/models.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import { describePassedOver, formatMs } from './describe-passed-over.ts'
import { Folder } from './Folder.tsx'
import { modelStrings } from './strings.ts'
import styles from './models.module.css'

interface ModelTrialsProps {
  readonly model: ModelReport
  readonly runtime: string
  readonly isForced: boolean
}

/** One model: what it runs on, and what was found out about everything else. */
export function ModelTrials({ model: { name, bytes, provider, trials }, runtime, isForced }: ModelTrialsProps) {
  const texts = useStrings(modelStrings)
  const title = name === 'layout' ? texts.layout : name === 'wishes' ? texts.wishes : name === 'saliency' ? texts.saliency : name
  const ms = trials?.find((trial) => trial.provider === provider)?.ms ?? null
  const place = provider === 'cpu' ? texts.theProcessor : texts[provider]
  const sum = isForced ? texts.forced : trials === null ? texts.untried : ms === null ? texts.inUseUntimed(place) : texts.inUse(place, formatMs(ms))
  return (
    <article className={styles.model} data-model={name}>
      <header className={styles.head}>
        <h3>{title}</h3>
        <span className={styles.soft}>{bytes < 1e5 ? `${Math.max(1, Math.round(bytes / 1e3))} kB` : `${(bytes / 1e6).toFixed(1)} MB`}</span>
      </header>
      <p className={styles.sum}>{sum}</p>
      {trials !== null && (
        <table className={styles.table} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{texts.provider}</th>
              <th scope="col">{texts.time}</th>
              <th scope="col">{texts.result}</th>
            </tr>
          </thead>
          <tbody>
            {trials.map((trial) => (
              <tr key={trial.provider} data-provider={trial.provider} aria-current={trial.provider === provider ? 'true' : undefined}>
                <th scope="row">{texts[trial.provider]}</th>
                <td className={styles.time}>{trial.ms === null ? '–' : formatMs(trial.ms)}</td>
                <td>
                  {trial.provider === provider ? (
                    <span className={styles.used}>
                      <Check aria-hidden />
                      {texts.used}
                    </span>
                  ) : (
                    <span className={styles.soft}>{trial.passedOver === null ? texts.sound : describePassedOver(trial.passedOver, texts, runtime)}</span>
                  )}
                  {trial.passedOver?.why === 'no-libraries' && <Folder path={trial.passedOver.folder} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </article>
  )
}
