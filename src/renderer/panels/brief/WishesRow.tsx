import { CircleAlert, LayoutTemplate } from 'lucide-react'
import { useId, useMemo } from 'react'
import type { Brief, Span } from '#core/brief/brief.ts'
import { describeWish } from '#core/brief/wishes/describe-wish.ts'
import { findConflicts } from '#core/brief/wishes/find-conflicts.ts'
import { parseWishes } from '#core/brief/wishes/parse-wishes.ts'
import type { Wish } from '#core/brief/wishes/wish.ts'
import type { Understood } from '#contract/understood.ts'
import { useLanguage, useStrings } from '#renderer/studio/strings.ts'
import { Row } from './Row.tsx'
import { cutText } from './spans.ts'
import { briefStrings } from './strings.ts'
import styles from './WishesRow.module.css'

/** The record's limit for wishes in words. */
const maxLength = 2000

export interface WishesRowProps {
  /** What the request itself asks of the layout. */
  readonly found: Brief['wishes']
  readonly own: string | null
  /** What the engine understood of `own` as it was when it was last read. */
  readonly heard: Understood['own']
  readonly onChoose: (wishes: string | null) => void
  readonly onPoint: (spans: readonly Span[]) => void
}

/** What is asked of the layout: from the request, and in words of its own, each as it was understood. */
export function WishesRow({ found, own, heard, onChoose, onPoint }: WishesRowProps) {
  const texts = useStrings(briefStrings)
  const language = useLanguage()
  const id = useId()
  const text = own ?? ''
  // While it is typed what the rules read is there at once.
  const read = useMemo(() => (heard?.text === text ? heard : parseWishes(text)), [text, heard])
  const pieces = useMemo(() => cutText(text, [understoodSpans(read.covers, read.unknownSpans), read.unknownSpans]), [text, read])
  const conflicts = useMemo(() => findConflicts([...found.map(({ value }) => value), ...read.wishes], language), [found, read, language])
  const inConflict = new Set(conflicts.flatMap(({ wishes }) => wishes))
  const notes = [...conflicts.map(({ message }) => message), ...(read.unknown.length > 0 ? [texts.unusedWishes([...new Set(read.unknown)])] : [])]
  return (
    <Row label={texts.wishes} isLocked={own !== null}>
      {found.length > 0 && (
        <ul className={styles.list} aria-label={texts.wishesFromText}>
          {found.map(({ value, from }, index) => (
            <li key={index} onMouseEnter={() => onPoint(from)} onMouseLeave={() => onPoint([])}>
              <WishChip wish={value} language={language} isContradicted={inConflict.has(index)} />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.paper}>
        <div className={styles.mirror} aria-hidden="true">
          {pieces.map(({ text: piece, marks }, index) => (
            <span key={index} className={marks.includes(1) ? styles.unknown : marks.includes(0) ? styles.understood : undefined}>
              {piece}
            </span>
          ))}
          {/* A last line break takes no room of its own. */}
          {'\u200b'}
        </div>
        <textarea
          className={styles.text}
          rows={1}
          value={text}
          maxLength={maxLength}
          aria-label={texts.ownWishes}
          aria-describedby={notes.length > 0 ? `${id}-notes` : undefined}
          placeholder={texts.wishesPlaceholder}
          onChange={(event) => onChoose(event.target.value === '' ? null : event.target.value)}
        />
      </div>
      {read.wishes.length > 0 && (
        <ul className={styles.list} aria-label={texts.ownWishes}>
          {read.wishes.map((wish, index) => (
            <li key={index}>
              <WishChip wish={wish} language={language} isContradicted={inConflict.has(found.length + index)} />
            </li>
          ))}
        </ul>
      )}
      <div id={`${id}-notes`} role="status" className={styles.notes}>
        {notes.map((note) => (
          <p key={note}>
            <CircleAlert size={14} aria-hidden />
            {note}
          </p>
        ))}
      </div>
    </Row>
  )
}

function WishChip({ wish, language, isContradicted }: { readonly wish: Wish; readonly language: 'en' | 'zh'; readonly isContradicted: boolean }) {
  return (
    <span className={styles.chip} data-contradicted={isContradicted ? '' : undefined}>
      <LayoutTemplate size={13} aria-hidden />
      {describeWish(wish, language)}
    </span>
  )
}

/** The sentences that were understood, but for the words in them that were not. */
function understoodSpans(covers: readonly Span[], unknown: readonly Span[]): Span[] {
  return covers.flatMap((cover) => {
    const inside = unknown.filter(({ start, end }) => start >= cover.start && end <= cover.end)
    return [...inside.map(({ start }, index) => ({ start: inside[index - 1]?.end ?? cover.start, end: start })), { start: inside.at(-1)?.end ?? cover.start, end: cover.end }]
  })
}
