import { CircleAlert, Info } from 'lucide-react'
import type { Span } from '#core/brief/brief.ts'
import type { Choices } from '#contract/records.ts'
import type { Understood } from '#contract/understood.ts'
import { Skeleton } from '#renderer/controls/Skeleton.tsx'
import { Spinner } from '#renderer/controls/Spinner.tsx'
import { useStrings } from '#renderer/studio/strings.ts'
import { showBrief } from './brief-state.ts'
import { FactsRow } from './FactsRow.tsx'
import { FontsRow } from './FontsRow.tsx'
import { IllustrationRow } from './IllustrationRow.tsx'
import { LineRow } from './LineRow.tsx'
import { MoodRows } from './MoodRows.tsx'
import { PaletteRow } from './PaletteRow.tsx'
import { briefStrings } from './strings.ts'
import { WishesRow } from './WishesRow.tsx'
import styles from './UnderstoodPanel.module.css'

export interface UnderstoodPanelProps {
  readonly understood: Understood | null
  readonly choices: Choices
  readonly unused: readonly string[]
  readonly hasPhoto: boolean
  readonly isEmpty: boolean
  readonly isReading: boolean
  readonly fault: string | null
  readonly onChoose: (choices: Partial<Choices>) => void
  readonly onPoint: (spans: readonly Span[]) => void
}

export function UnderstoodPanel(props: UnderstoodPanelProps) {
  const { understood, isEmpty, isReading, fault } = props
  const texts = useStrings(briefStrings)
  return (
    <aside className={styles.panel} aria-labelledby="brief-understood" aria-busy={isReading}>
      <header className={styles.head}>
        <h2 id="brief-understood">{texts.understood}</h2>
        <span className={styles.status} role="status">
          {isReading && (
            <>
              <Spinner size={14} />
              {texts.reading}
            </>
          )}
        </span>
      </header>
      {fault !== null && (
        <p className={styles.notice} data-tone="danger" role="alert">
          <CircleAlert size={15} aria-hidden />
          {fault === '' ? texts.readFailed : fault}
        </p>
      )}
      {isEmpty || (understood === null && !isReading) ? <Nothing /> : understood === null ? <Waiting /> : <Rows {...props} understood={understood} />}
    </aside>
  )
}

function Rows({ understood, choices, unused, hasPhoto, onChoose, onPoint }: UnderstoodPanelProps & { readonly understood: Understood }) {
  const texts = useStrings(briefStrings)
  const { brief, copies } = understood
  const now = showBrief(choices, understood)
  return (
    <>
      <p className={styles.hint}>{texts.understoodHint}</p>
      <div className={styles.rows}>
        <LineRow label={texts.headline} look="headline" value={now.headline} chosen={choices.headline} proposals={copies.map(({ headline }) => headline)} maxLength={300} mayBeEmpty={false} lang={brief.lang} onChoose={(headline) => onChoose({ headline })} />
        <LineRow label={texts.subhead} look="line" value={now.subhead} chosen={choices.subhead} proposals={copies.map(({ subhead }) => subhead)} maxLength={500} mayBeEmpty lang={brief.lang} onChoose={(subhead) => onChoose({ subhead })} />
        <LineRow label={texts.cta} look="button" value={now.cta} chosen={choices.cta} proposals={copies.map(({ cta }) => cta)} maxLength={60} mayBeEmpty lang={brief.lang} onChoose={(cta) => onChoose({ cta })} />
        <FactsRow facts={now.facts} isLocked={choices.facts !== null} lang={brief.lang} onChoose={(facts) => onChoose({ facts })} onPoint={onPoint} />
        {unused.length > 0 && (
          <p className={styles.notice}>
            <Info size={15} aria-hidden />
            <span>
              {texts.unusedText(unused)}
            </span>
          </p>
        )}
        <WishesRow found={brief.wishes} own={choices.wishes} heard={understood.own} onChoose={(wishes) => onChoose({ wishes })} onPoint={onPoint} />
        <MoodRows brief={brief} choices={choices} tones={now.tones} occasion={now.occasion} onChoose={onChoose} onPoint={onPoint} />
        <PaletteRow palettes={understood.palettes} asked={brief.colors} choices={choices} onChoose={onChoose} onPoint={onPoint} />
        <FontsRow fonts={understood.fonts} chosen={choices.fonts} headline={now.headline} lang={brief.lang} onChoose={onChoose} />
        <IllustrationRow illustrations={understood.illustrations} chosen={choices.illustration} hasPhoto={hasPhoto} lang={brief.lang} onChoose={onChoose} />
      </div>
    </>
  )
}

function Nothing() {
  const texts = useStrings(briefStrings)
  return (
    <div className={styles.nothing}>
      <svg viewBox="0 0 220 112" width="220" height="112" aria-hidden="true" className={styles.picture}>
        <rect x="2" y="14" width="92" height="84" rx="8" />
        <path d="M16 32h58M16 46h64M16 60h40" />
        <path className={styles.marked} d="M16 46h26M40 60h16" />
        <path d="M102 56h16m-6-6 6 6-6 6" />
        <rect x="128" y="10" width="84" height="20" rx="6" className={styles.solid} />
        <rect x="128" y="38" width="50" height="16" rx="5" />
        <rect x="184" y="38" width="28" height="16" rx="5" />
        <rect x="128" y="62" width="84" height="14" rx="5" className={styles.solid} />
        <circle cx="138" cy="93" r="9" />
        <circle cx="162" cy="93" r="9" className={styles.solid} />
        <circle cx="186" cy="93" r="9" />
      </svg>
      <h3>{texts.emptyTitle}</h3>
      <p>{texts.emptyText}</p>
    </div>
  )
}

function Waiting() {
  return (
    <div className={styles.waiting}>
      {[36, 20, 26, 64, 26, 92].map((height, index) => (
        <Skeleton key={index} height={height} width={`${[90, 70, 35, 100, 60, 100][index]}%`} radius={6} />
      ))}
    </div>
  )
}
