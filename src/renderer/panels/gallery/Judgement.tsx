import { ArrowDownRight, Check, CircleAlert, ShieldCheck } from 'lucide-react'
import type { Candidate } from '#contract/records.ts'
import { readGates } from '#core/critique/gates.ts'
import type { GateName } from '#core/critique/gates.ts'
import { judgedOf } from '#renderer/studio/judge-scores.ts'
import { qualityStrings } from '#renderer/studio/quality-strings.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import { summarize } from './describe-candidate.ts'
import { QualityRadar } from './QualityRadar.tsx'
import { galleryStrings } from './strings.ts'
import styles from './Judgement.module.css'

export interface JudgementProps {
  readonly candidate: Candidate
  /** Of the radar, in CSS pixels. */
  readonly size?: number
}

/** Why this one, at a glance: its shape among the usual, what it is best at, what could be better, and that no rule is broken. */
export function Judgement({ candidate, size = 124 }: JudgementProps) {
  const texts = useStrings(galleryStrings)
  const names = useStrings(qualityStrings)
  const judged = judgedOf(candidate)
  const { best, weakest } = summarize(candidate)
  const grades = judged.map(({ quality, grade }) => `${names[`quality_${quality}`]} ${names[`grade_${grade}`]}`).join(texts.betweenItems)
  return (
    <div className={styles.judgement}>
      <QualityRadar judged={judged} size={size} strong={best} weak={weakest} label={texts.radar(grades)} />
      <ul className={styles.words}>
        {best.map((quality) => (
          <li key={quality} data-kind="strong">
            <Check size={14} aria-hidden />
            <span>{names[`strong_${quality}`]}</span>
          </li>
        ))}
        {weakest !== null && (
          <li data-kind="weak">
            <ArrowDownRight size={14} aria-hidden />
            <span>{texts.couldBeBetter(names[`lower_${weakest}`])}</span>
          </li>
        )}
        <Gates candidate={candidate} />
      </ul>
    </div>
  )
}

function Gates({ candidate: { findings } }: JudgementProps) {
  const texts = useStrings(galleryStrings)
  const broken = Object.entries(readGates(findings as Parameters<typeof readGates>[0])).filter(([, count]) => count > 0)
  return broken.length === 0 ? (
    <li data-kind="gates">
      <ShieldCheck size={14} aria-hidden />
      <span>{texts.gatesKept}</span>
    </li>
  ) : (
    <li data-kind="broken">
      <CircleAlert size={14} aria-hidden />
      <span>{texts.gatesBroken(broken.map(([name]) => texts[`gate_${name as GateName}`]).join(texts.betweenItems))}</span>
    </li>
  )
}
