import { CircleAlert, CircleCheck, Columns2, Download, Info, Maximize2, PenLine, Sparkles } from 'lucide-react'
import type { Candidate } from '#contract/records.ts'
import { Button } from '#renderer/controls/Button.tsx'
import { Disclosure } from '#renderer/controls/Disclosure.tsx'
import { findingStrings } from '#renderer/studio/finding-strings.ts'
import { judgedOf } from '#renderer/studio/judge-scores.ts'
import { qualityStrings } from '#renderer/studio/quality-strings.ts'
import { currentLanguage, useStrings } from '#renderer/studio/strings.ts'
import { fileNameOf } from './describe-candidate.ts'
import { Judgement } from './Judgement.tsx'
import { nameIn } from './made-of-strings.ts'
import { MadeOf } from './MadeOf.tsx'
import type { CandidateActions } from './use-candidate-actions.ts'
import { VariantButtons } from './VariantButtons.tsx'
import { galleryStrings } from './strings.ts'
import styles from './WhyPanel.module.css'

export interface WhyPanelProps {
  readonly candidate: Candidate | null
  readonly actions: CandidateActions
  /** Absent where it is shown large already. */
  readonly onEnlarge?: (id: string) => void
  readonly onPick?: (id: string) => void
  readonly isPicked?: boolean
}

export function WhyPanel({ candidate, actions, onEnlarge, onPick, isPicked = false }: WhyPanelProps) {
  const texts = useStrings(galleryStrings)
  if (candidate === null) return <p className={styles.none}>{texts.whyNone}</p>
  return (
    <div className={styles.panel}>
      <h2 className={styles.title}>{candidate.title === '' ? texts.untitled : candidate.title}</h2>
      <Judgement candidate={candidate} />
      <div className={styles.buttons}>
        <Button variant="primary" icon={<PenLine aria-hidden />} onPress={() => actions.open(candidate)}>
          {candidate.design === null ? texts.open : texts.openAgain}
        </Button>
        <Button icon={<Sparkles aria-hidden />} onPress={() => actions.moreLike(candidate)}>
          {texts.moreLikeThis}
        </Button>
        <VariantButtons candidate={candidate} actions={actions} />
        {onEnlarge !== undefined && (
          <Button icon={<Maximize2 aria-hidden />} onPress={() => onEnlarge(candidate.id)}>
            {texts.enlarge}
          </Button>
        )}
        {onPick !== undefined && (
          <Button icon={<Columns2 aria-hidden />} onPress={() => onPick(candidate.id)}>
            {isPicked ? texts.inComparison : texts.compare}
          </Button>
        )}
        <a className={styles.download} href={`/candidates/${candidate.id}.png`} download={fileNameOf(candidate)}>
          <Download size={14} aria-hidden />
          {texts.download}
        </a>
      </div>
      <Scores candidate={candidate} />
      <Findings candidate={candidate} />
      <MadeOf candidate={candidate} />
    </div>
  )
}

function Scores({ candidate }: { readonly candidate: Candidate }) {
  const texts = useStrings(galleryStrings)
  const names = useStrings(qualityStrings)
  return (
    <div className={styles.every}>
      <Disclosure title={texts.scores} isOpenAtFirst={false}>
        <dl className={styles.scores}>
          {judgedOf(candidate).map(({ quality, score, grade }) => (
            <div key={quality}>
              <dt>{names[`quality_${quality}`]}</dt>
              <dd data-grade={grade}>
                <span className={styles.rail} aria-hidden="true">
                  <span style={{ width: `${Math.round(score * 100)}%` }} />
                </span>
                <span className={styles.grade}>{names[`grade_${grade}`]}</span>
              </dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </div>
  )
}

function Findings({ candidate: { findings } }: { readonly candidate: Candidate }) {
  const texts = useStrings(galleryStrings)
  const names = useStrings(findingStrings)
  return (
    <section className={styles.section}>
      <h3>{texts.findings}</h3>
      {findings.length === 0 ? (
        <p className={styles.fine}>
          <CircleCheck size={15} aria-hidden />
          {texts.noFindings}
        </p>
      ) : (
        <ul className={styles.findings}>
          {findings.map(({ code, severity, message }, index) => (
            <li key={index} data-severity={severity}>
              {severity === 'fault' ? <CircleAlert size={15} aria-label={texts.fault} /> : <Info size={15} aria-label={texts.note} />}
              <div>
                <p>{nameIn(names, code)}</p>
                {/* The engine's own sentence has the figures; it speaks English alone. */}
                {currentLanguage() === 'en' && <p className={styles.detail}>{message}</p>}
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
