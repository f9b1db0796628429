import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { Button as Pressable } from 'react-aria-components'
import { Button } from '#renderer/controls/Button.tsx'
import { Popover } from '#renderer/controls/Popover.tsx'
import { TextField } from '#renderer/controls/TextField.tsx'
import { useStrings } from '#renderer/studio/strings.ts'
import { Row } from './Row.tsx'
import { briefStrings } from './strings.ts'
import styles from './LineRow.module.css'

export interface LineRowProps {
  readonly label: string
  readonly look: 'headline' | 'line' | 'button'
  readonly value: string
  /** Null: free. */
  readonly chosen: string | null
  readonly proposals: readonly string[]
  readonly maxLength: number
  /** Whether a design may go without it. */
  readonly mayBeEmpty: boolean
  readonly lang: string
  readonly onChoose: (value: string | null) => void
}

/** A line of copy: one of those proposed, own words, or none. */
export function LineRow({ label, look, value, chosen, proposals, maxLength, mayBeEmpty, lang, onChoose }: LineRowProps) {
  const texts = useStrings(briefStrings)
  const options = [...new Set([...proposals.filter((line) => line !== ''), ...(mayBeEmpty ? [''] : [])])]
  return (
    <Row label={label} isLocked={chosen !== null} onLock={value === '' && !mayBeEmpty ? undefined : (isLocked) => onChoose(isLocked ? value : null)}>
      <Popover
        label={texts.change(label)}
        trigger={
          <Pressable className={styles.value} data-look={value === '' ? 'none' : look} aria-label={`${texts.change(label)}: ${value === '' ? texts.noText : value}`}>
            <span lang={lang}>{value === '' ? texts.noText : value}</span>
            <ChevronDown size={14} aria-hidden />
          </Pressable>
        }
      >
        {(close) => {
          const take = (line: string): void => {
            onChoose(line)
            close()
          }
          return (
            <div className={styles.popover}>
              <h4>{texts.proposals}</h4>
              <ul>
                {options.map((line) => (
                  <li key={line}>
                    <button type="button" className={styles.option} aria-pressed={line === value} lang={line === '' ? undefined : lang} onClick={() => take(line)}>
                      {line === '' ? texts.noText : line}
                    </button>
                  </li>
                ))}
              </ul>
              <OwnWords label={texts.ownWords} value={value} maxLength={maxLength} lang={lang} onTake={take} />
            </div>
          )
        }}
      </Popover>
    </Row>
  )
}

function OwnWords({ label, value, maxLength, lang, onTake }: { readonly label: string; readonly value: string; readonly maxLength: number; readonly lang: string; readonly onTake: (line: string) => void }) {
  const texts = useStrings(briefStrings)
  const [line, setLine] = useState(value)
  const trimmed = line.trim()
  return (
    <form
      className={styles.own}
      onSubmit={(event) => {
        event.preventDefault()
        if (trimmed !== '') onTake(trimmed)
      }}
    >
      <TextField label={label} value={line} onChange={setLine} maxLength={maxLength} lang={lang} autoFocus />
      <Button type="submit" variant="primary" isDisabled={trimmed === ''}>
        {texts.useThese}
      </Button>
    </form>
  )
}
