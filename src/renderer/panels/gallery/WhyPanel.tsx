import { CircleAlert, CircleCheck, Columns2, Download, Info, Maximize2, PenLine, Sparkles } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Candidate } from '#contract/records.ts'
import { Button } from '#renderer/controls/Button.tsx'
import { Swatch } from '#renderer/controls/Swatch.tsx'
import { findingStrings } from '#renderer/studio/finding-strings.ts'
import { harmonyStrings } from '#renderer/studio/harmony-strings.ts'
import { judgedOf } from '#renderer/studio/judge-scores.ts'
import { qualityStrings } from '#renderer/studio/quality-strings.ts'
import { currentLanguage, useStrings } from '#renderer/studio/strings.ts'
import { fileNameOf, readPairWords, readPaletteName, summarize } from './describe-candidate.ts'
import { groundStrings, layoutStrings, nameIn } from './made-of-strings.ts'
import type { CandidateActions } from './use-candidate-actions.ts'
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
      <Summary candidate={candidate} />
      <div className={styles.buttons}>
        <Button variant="primary" icon={<PenLine aria-hidden />} onPress={() => actions.open(candidate)}>
          {candidate.design === null ? texts.open : texts.openAgain}
        </Button>
        <Button icon={<Sparkles aria-hidden />} onPress={() => actions.moreLike(candidate)}>
          {texts.moreLikeThis}
        </Button>
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

function Summary({ candidate }: { readonly candidate: Candidate }) {
  const texts = useStrings(galleryStrings)
  const names = useStrings(qualityStrings)
  const { best, weakest } = summarize(candidate)
  const [first, second] = best.map((quality) => names[`lower_${quality}`])
  const parts = [
    first === undefined ? '' : second === undefined ? texts.bestAtOne(first) : texts.bestAt(first, second),
    weakest === null ? '' : texts.weakestIn(names[`lower_${weakest}`]),
  ]
  return <p className={styles.summary}>{parts.filter((part) => part !== '').join(texts.betweenSentences)}</p>
}

export function Scores({ candidate }: { readonly candidate: Candidate }) {
  const texts = useStrings(galleryStrings)
  const names = useStrings(qualityStrings)
  return (
    <section className={styles.section}>
      <h3>{texts.scores}</h3>
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
    </section>
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

function MadeOf({ candidate: { origin } }: { readonly candidate: Candidate }) {
  const texts = useStrings(galleryStrings)
  const layouts = useStrings(layoutStrings)
  const grounds = useStrings(groundStrings)
  const harmonies = useStrings(harmonyStrings)
  if (origin === null) return null
  const { harmony, colors } = readPaletteName(origin.palette)
  const picture = origin.illustration === 'type' ? texts.typeAlone : origin.illustration === 'photo' ? texts.yourPhoto : origin.illustration
  const rows: readonly (readonly [string, ReactNode])[] = [
    [texts.layout, nameIn(layouts, origin.layout)],
    [
      texts.palette,
      <span key="palette" className={styles.palette}>
        {nameIn(harmonies, harmony)}
        <span className={styles.swatches}>
          {colors.map(({ name, hex }) => (
            <Swatch key={name} color={hex} size={14} />
          ))}
        </span>
      </span>,
    ],
    [texts.type, readPairWords(origin.type)],
    [texts.ground, nameIn(grounds, origin.background)],
    [texts.picture, picture],
  ]
  return (
    <section className={styles.section}>
      <h3>{texts.madeOf}</h3>
      <dl className={styles.rows}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
