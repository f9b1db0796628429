import { Plus } from 'lucide-react'
import { Button as Pressable } from 'react-aria-components'
import { Occasion, Tone } from '#core/brief/brief.ts'
import type { Brief, Span } from '#core/brief/brief.ts'
import type { Choices } from '#contract/records.ts'
import { Chip } from '#renderer/controls/Chip.tsx'
import { Menu } from '#renderer/controls/Menu.tsx'
import { Select } from '#renderer/controls/Select.tsx'
import { useStrings } from '#renderer/studio/strings.ts'
import { Row } from './Row.tsx'
import { briefStrings } from './strings.ts'
import styles from './MoodRows.module.css'

const maxTones = 6

export interface MoodRowsProps {
  readonly brief: Brief
  readonly choices: Choices
  readonly tones: readonly Tone[]
  readonly occasion: Occasion
  readonly onChoose: (choices: Partial<Choices>) => void
  readonly onPoint: (spans: readonly Span[]) => void
}

export function MoodRows({ brief, choices, tones, occasion, onChoose, onPoint }: MoodRowsProps) {
  const texts = useStrings(briefStrings)
  const spansOf = (tone: Tone): readonly Span[] => brief.tones.find(({ value }) => value === tone)?.from ?? []
  const setTones = (next: readonly Tone[]): void => {
    onPoint([])
    onChoose({ tones: [...next] })
  }
  return (
    <>
      <Row label={texts.tones} isLocked={choices.tones !== null} onLock={(lock) => onChoose({ tones: lock ? tones.slice(0, maxTones) : null })}>
        <ul className={styles.list}>
          {tones.length === 0 && <li className={styles.none}>{texts.noTones}</li>}
          {tones.map((tone) => (
            <li key={tone} onMouseEnter={() => onPoint(spansOf(tone))} onMouseLeave={() => onPoint([])} onFocus={() => onPoint(spansOf(tone))} onBlur={() => onPoint([])}>
              <Chip label={texts[`tone_${tone}`]} onRemove={() => setTones(tones.filter((one) => one !== tone))} />
            </li>
          ))}
          {tones.length < maxTones && (
            <li>
              <Menu
                label={texts.addTone}
                trigger={
                  <Pressable className={styles.add} aria-label={texts.addTone}>
                    <Plus size={14} aria-hidden />
                  </Pressable>
                }
                items={Tone.options.filter((tone) => !tones.includes(tone)).map((tone) => ({ id: tone, label: texts[`tone_${tone}`] }))}
                onAction={(id) => setTones([...tones, Tone.parse(id)])}
              />
            </li>
          )}
        </ul>
      </Row>
      <Row label={texts.occasion} isLocked={choices.occasion !== null} onLock={(lock) => onChoose({ occasion: lock ? occasion : null })}>
        <div
          className={styles.select}
          onMouseEnter={() => onPoint(choices.occasion === null ? brief.occasion.from : [])}
          onMouseLeave={() => onPoint([])}
        >
          <Select
            label={texts.occasion}
            isLabelHidden
            items={Occasion.options.map((id) => ({ id, label: texts[`occasion_${id}`] }))}
            value={occasion}
            onChange={(id) => onChoose({ occasion: Occasion.parse(id) })}
          />
        </div>
      </Row>
    </>
  )
}
