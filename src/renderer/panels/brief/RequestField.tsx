import { useId, useMemo } from 'react'
import type { Ref } from 'react'
import type { Span } from '#core/brief/brief.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import { cutText } from './spans.ts'
import { briefStrings } from './strings.ts'
import styles from './RequestField.module.css'

/** The contract's limit for a request. */
const maxLength = 100000
const fewLeft = 2000

export interface RequestFieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  /** Words that something was understood from, and words that nothing was. */
  readonly used: readonly Span[]
  readonly unused: readonly Span[]
  /** What the pointer rests on in the list of what was understood. */
  readonly pointed: readonly Span[]
  readonly labelledBy: string
  readonly ref?: Ref<HTMLTextAreaElement>
}

/** The request, with marks drawn behind its letters. */
export function RequestField({ value, onChange, used, unused, pointed, labelledBy, ref }: RequestFieldProps) {
  const texts = useStrings(briefStrings)
  const id = useId()
  const pieces = useMemo(() => cutText(value, [used, unused, pointed]), [value, used, unused, pointed])
  const left = maxLength - value.length
  return (
    <div className={styles.field}>
      <div className={styles.paper}>
        <div className={styles.mirror} aria-hidden="true">
          {pieces.map(({ text, marks }, index) => (
            <span key={index} className={marks.includes(2) ? styles.pointed : marks.includes(0) ? styles.used : marks.includes(1) ? styles.unused : undefined}>
              {text}
            </span>
          ))}
          {/* A last line break takes no room of its own. */}
          {'\u200b'}
        </div>
        <textarea
          ref={ref}
          className={styles.text}
          aria-labelledby={labelledBy}
          value={value}
          maxLength={maxLength}
          placeholder={texts.requestPlaceholder}
          spellCheck
          aria-describedby={left < fewLeft ? `${id}-left` : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      {left < fewLeft && (
        <p id={`${id}-left`} className={styles.left}>
          {texts.charactersLeft(left)}
        </p>
      )}
    </div>
  )
}
