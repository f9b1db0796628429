import { AtSign, CalendarDays, Clock, FileText, Globe, MapPin, Percent, Phone, Plus, Quote, Tag, Ticket, X } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { useState } from 'react'
import { Button as Pressable } from 'react-aria-components'
import { FactKind } from '#core/brief/brief.ts'
import type { Fact, Span } from '#core/brief/brief.ts'
import { Button } from '#renderer/controls/Button.tsx'
import { Popover } from '#renderer/controls/Popover.tsx'
import { Select } from '#renderer/controls/Select.tsx'
import { TextField } from '#renderer/controls/TextField.tsx'
import { useStrings } from '#renderer/studio/strings.ts'
import { Row } from './Row.tsx'
import { briefStrings } from './strings.ts'
import styles from './FactsRow.module.css'

const icons: Readonly<Record<Fact['kind'], LucideIcon>> = {
  date: CalendarDays, time: Clock, place: MapPin, price: Tag, discount: Percent, url: Globe, phone: Phone, email: AtSign, quote: Quote, code: Ticket, condition: FileText,
}

export interface FactsRowProps {
  readonly facts: readonly Fact[]
  readonly isLocked: boolean
  readonly lang: string
  readonly onChoose: (facts: Fact[] | null) => void
  readonly onPoint: (spans: readonly Span[]) => void
}

export function FactsRow({ facts, isLocked, lang, onChoose, onPoint }: FactsRowProps) {
  const texts = useStrings(briefStrings)
  const replace = (index: number, fact: Fact | null): void => {
    onPoint([])
    onChoose(fact === null ? facts.filter((_, at) => at !== index) : facts.map((one, at) => (at === index ? fact : one)))
  }
  return (
    <Row label={texts.facts} isLocked={isLocked} onLock={(lock) => onChoose(lock ? [...facts] : null)}>
      {facts.length === 0 && <p className={styles.none}>{texts.noFacts}</p>}
      <ul className={styles.list}>
        {facts.map((fact, index) => (
          <li key={`${fact.kind} ${fact.text} ${index}`} className={styles.chip} onMouseEnter={() => onPoint(fact.from)} onMouseLeave={() => onPoint([])} onFocus={() => onPoint(fact.from)} onBlur={() => onPoint([])}>
            <FactChip fact={fact} lang={lang} onChange={(next) => replace(index, next)} />
          </li>
        ))}
        <li>
          <Popover
            label={texts.addFact}
            trigger={
              <Pressable className={styles.add}>
                <Plus size={14} aria-hidden />
                {texts.addFact}
              </Pressable>
            }
          >
            {(close) => (
              <FactForm
                fact={{ kind: 'date', text: '', from: [] }}
                action={texts.add}
                lang={lang}
                onSave={(fact) => {
                  onChoose([...facts, fact])
                  close()
                }}
              />
            )}
          </Popover>
        </li>
      </ul>
    </Row>
  )
}

function FactChip({ fact, lang, onChange }: { readonly fact: Fact; readonly lang: string; readonly onChange: (fact: Fact | null) => void }) {
  const texts = useStrings(briefStrings)
  const Icon = icons[fact.kind]
  return (
    <>
      <Popover
        label={texts.editFact(fact.text)}
        trigger={
          <Pressable className={styles.fact} aria-label={`${texts[`fact_${fact.kind}`]}: ${fact.text}`}>
            <Icon size={14} aria-hidden />
            <span lang={lang}>{fact.text}</span>
          </Pressable>
        }
      >
        {(close) => (
          <FactForm
            fact={fact}
            action={texts.save}
            lang={lang}
            onSave={(next) => {
              onChange(next)
              close()
            }}
          />
        )}
      </Popover>
      <button type="button" className={styles.remove} aria-label={texts.removeFact(fact.text)} onClick={() => onChange(null)}>
        <X size={13} aria-hidden />
      </button>
    </>
  )
}

interface FactFormProps {
  readonly fact: Fact
  readonly action: string
  readonly lang: string
  readonly onSave: (fact: Fact) => void
}

function FactForm({ fact, action, lang, onSave }: FactFormProps) {
  const texts = useStrings(briefStrings)
  const [kind, setKind] = useState(fact.kind)
  const [text, setText] = useState(fact.text)
  const trimmed = text.trim()
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (trimmed !== '') onSave({ kind, text: trimmed, from: fact.from })
      }}
    >
      <TextField label={texts.factText} value={text} onChange={setText} maxLength={500} lang={lang} autoFocus />
      <Select
        label={texts.factKind}
        items={FactKind.options.map((id) => {
          const Icon = icons[id]
          return { id, label: texts[`fact_${id}`], icon: <Icon aria-hidden /> }
        })}
        value={kind}
        onChange={(id) => setKind(FactKind.parse(id))}
      />
      <Button type="submit" variant="primary" isDisabled={trimmed === ''}>
        {action}
      </Button>
    </form>
  )
}
