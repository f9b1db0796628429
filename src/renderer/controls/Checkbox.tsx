import { Check, Minus } from 'lucide-react'
import { CheckboxButton, CheckboxField } from 'react-aria-components'
import styles from './Checkbox.module.css'

export interface CheckboxProps {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly isOn: boolean
  readonly isMixed?: boolean
  readonly onChange: (isOn: boolean) => void
  readonly isDisabled?: boolean
}

export function Checkbox({ label, isLabelHidden = false, isOn, isMixed = false, onChange, isDisabled }: CheckboxProps) {
  return (
    <CheckboxField isSelected={isOn} isIndeterminate={isMixed} onChange={onChange} isDisabled={isDisabled} {...(isLabelHidden ? { 'aria-label': label } : {})}>
      <CheckboxButton className={styles.checkbox} {...(isLabelHidden ? { 'aria-label': label } : {})}>
        <span className={styles.mark}>{isMixed ? <Minus aria-hidden /> : <Check aria-hidden />}</span>
        {!isLabelHidden && label}
      </CheckboxButton>
    </CheckboxField>
  )
}
