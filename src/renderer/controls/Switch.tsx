import { SwitchButton, SwitchField } from 'react-aria-components'
import styles from './Switch.module.css'

export interface SwitchProps {
  readonly label: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
  readonly isDisabled?: boolean
}

export function Switch({ label, isOn, onChange, isDisabled }: SwitchProps) {
  return (
    <SwitchField isSelected={isOn} onChange={onChange} isDisabled={isDisabled}>
      <SwitchButton className={styles.switch}>
        <span className={styles.track} />
        {label}
      </SwitchButton>
    </SwitchField>
  )
}
