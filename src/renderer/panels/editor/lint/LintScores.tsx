import { gradeOf, judgedOf } from '#renderer/studio/judge-scores.ts'
import { qualityStrings } from '#renderer/studio/quality-strings.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import { lintStrings } from './strings.ts'
import styles from './LintPanel.module.css'

export function LintScores({ scores }: { readonly scores: Readonly<Record<string, number>> }) {
  const texts = useStrings(lintStrings)
  const names = useStrings(qualityStrings)
  const { overall } = scores
  return (
    <section className={styles.group}>
      <h3>{texts.scores}</h3>
      {overall !== undefined && <p className={styles.overall}>{texts[`overall_${gradeOf(overall)}`]}</p>}
      <dl className={styles.scores}>
        {judgedOf({ scores }).map(({ quality, score, grade }) => (
          <div key={quality}>
            <dt>{names[`quality_${quality}`]}</dt>
            <dd data-grade={grade}>
              <span className={styles.rail} aria-hidden="true">
                <span style={{ width: `${Math.round(score * 100)}%` }} />
              </span>
              {names[`grade_${grade}`]}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
