import { useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { TextField as AriaTextField, FieldError, Input, Label, Text, TextArea } from 'react-aria-components'
import { joinClasses } from './join-classes.ts'
import { useDraft } from './use-draft.ts'
import styles from './field.module.css'

export interface TextFieldProps {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly value: string
  /** At every key. Without it the field keeps what is typed to itself until it is committed. */
  readonly onChange?: (value: string) => void
  /** On Enter or on leaving, if it is another value; Escape gives up what was typed. */
  readonly onCommit?: (value: string) => void
  readonly placeholder?: string
  readonly isMultiline?: boolean
  readonly rows?: number
  readonly description?: string
  readonly errorMessage?: string | null
  readonly isDisabled?: boolean
  readonly autoFocus?: boolean
  readonly type?: 'text' | 'search' | 'url'
  readonly maxLength?: number
  readonly lang?: string
}

export function TextField(props: TextFieldProps) {
  const { label, isLabelHidden = false, value, onChange, onCommit, placeholder, isMultiline = false, rows = 4, description, errorMessage, isDisabled, autoFocus, type, maxLength, lang } = props
  const draft = useDraft(value, onCommit)
  const atFocus = useRef(value)
  const isControlled = onChange !== undefined
  const commit = () => {
    if (!isControlled) draft.commit()
    else if (value !== atFocus.current) onCommit?.(value)
    atFocus.current = value
  }
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !isMultiline) {
      commit()
      return
    }
    const isTyped = isControlled ? value !== atFocus.current : draft.shown !== value
    if (event.key !== 'Escape' || onCommit === undefined || !isTyped) return
    event.stopPropagation()
    if (isControlled) onChange(atFocus.current)
    else draft.write(null)
  }
  const shared = { placeholder, maxLength, lang, onKeyDown: press }
  return (
    <AriaTextField
      className={styles.field}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      value={isControlled ? value : draft.shown}
      onChange={onChange ?? draft.write}
      onFocus={() => (atFocus.current = value)}
      onBlur={commit}
      isInvalid={Boolean(errorMessage)}
      isDisabled={isDisabled}
      autoFocus={autoFocus}
      type={type ?? 'text'}
    >
      {!isLabelHidden && <Label className={styles.label}>{label}</Label>}
      <div className={joinClasses(styles.box, isMultiline && styles.tall)} data-invalid={errorMessage ? '' : undefined}>
        {isMultiline ? <TextArea {...shared} rows={rows} className={joinClasses(styles.input, styles.text)} /> : <Input {...shared} className={styles.input} />}
      </div>
      {description !== undefined && (
        <Text slot="description" className={styles.description}>
          {description}
        </Text>
      )}
      <FieldError className={styles.error}>{errorMessage}</FieldError>
    </AriaTextField>
  )
}
